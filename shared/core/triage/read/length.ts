// A length of time as its units say it.

export interface Length {
  readonly minutes: number;
  readonly form: 'stated' | 'adjective' | 'colon' | 'rate' | 'whole';
}
