// What a language calls the columns of a table of work, and tables that tell of something else. Phrases, parted by `|`;
// `=from` counts only where it is the whole of a cell. Small letters without accents.

export interface ColumnWords {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly pause: string;
  /** Units: what a bare number in the column means. */
  readonly hours: string;
  readonly minutes: string;
  readonly days: string;
  /** A length whose unit is not told. */
  readonly duration: string;
  readonly project: string;
  readonly client: string;
  readonly task: string;
  readonly billable: string;
  readonly notBillable: string;
  readonly total: string;
  /** Whose row it is. */
  readonly person: string;
  /** Not done, or not work: plans, budgets, what is left, balances. */
  readonly planned: string;
  readonly price: string;
  /** Above a table or in its head: nothing in it is work that was done. */
  readonly foreign: string;
  readonly yes: string;
  readonly no: string;
}
