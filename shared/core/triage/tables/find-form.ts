// Finds forms in a text: lines of a label and a value each ("Date: 16 March", "Hours: 2"), read as the rows of a table.
import { columnWords } from '../languages/column-index.ts';
import { present } from '../text/present.ts';
import type { Cell, Line } from './cells.ts';
import { type Head, toHead } from './heads.ts';
import type { Table } from './table.ts';

interface Field {
  readonly label: Cell;
  readonly head: Head;
  readonly value: Cell;
}

const FIELD = /^([^:]{1,30}):[^\n]{0,299}$/;
const MOST_FIELDS = 400; // of one form
/** What tells of whom or when the time was; without one it is a recipe or a notice. */
const TELLING: ReadonlySet<Head['kind']> = new Set(['date', 'project', 'client', 'task']);

/** The form that begins at a line, and its last line. */
export function formAt(lines: readonly Line[], at: number): { table: Table; last: number } | undefined {
  const records: Field[][] = [];
  let last = at - 1;
  for (let i = at; i < at + MOST_FIELDS; i += 1) {
    const line = lines[i];
    const field = line && fieldIn(line);
    if (field) {
      put(records, field, lines[i - 1]?.text.trim() === '');
      last = i;
    } else if (records.length === 0 || line?.text.trim() !== '') break;
  }
  return records.length > 0 && records.every(tellsWork) ? { table: toTable(records), last } : undefined;
}

/** A label that was there already, or the first one behind an empty line, begins the next record. */
function put(records: Field[][], field: Field, isParted: boolean): void {
  const record = records.at(-1);
  const isKnown = record?.some(({ head }) => head.kind === field.head.kind) === true;
  const begins = isParted && records[0]?.[0]?.head.kind === field.head.kind;
  if (record === undefined || isKnown || begins) records.push([field]);
  else record.push(field);
}

/** `Start: 9:00`: only labels that head a column too; a sum is none of a record. */
function fieldIn(line: Line): Field | undefined {
  const colon = FIELD.exec(line.text)?.[1]?.length;
  if (colon === undefined) return undefined;
  const label = cellOf(line, 0, colon);
  const value = cellOf(line, colon + 1, line.text.length);
  const head = toHead(label);
  return isLabel(label, head) && fits(head, value) ? { label, head, value } : undefined;
}

function isLabel(label: Cell, head: Head): boolean {
  const isSum = head.kind === 'total' || (head.kind === 'amount' && head.isTotal);
  return head.kind !== 'other' && !isSum && !/\d/.test(label.text) && !columnWords(label.text).has('foreign');
}

/** Times have digits, where `From: Ann` heads a mail, and no label of their own: `9:00, end: 11:30`. */
function fits({ kind }: Head, { text }: Cell): boolean {
  const isTime = kind === 'start' || kind === 'end' || kind === 'amount';
  return text !== '' && (!isTime || (/^\D{0,8}\d/.test(text) && !text.includes(': ')));
}

function cellOf({ text, start }: Line, from: number, to: number): Cell {
  const raw = text.slice(from, to);
  const led = raw.replace(/^[\s>*•·–-]{1,8}/, '');
  const first = from + raw.length - led.length;
  const plain = led.trimEnd().replace(/\*{1,2}$/, '');
  return { text: plain, start: start + first, end: start + first + plain.length };
}

function tellsWork(record: readonly Field[]): boolean {
  const has = (kind: Head['kind']) => record.some(({ head }) => head.kind === kind);
  const isTimed = has('amount') || (has('start') && has('end'));
  return isTimed && record.some(({ head }) => TELLING.has(head.kind)) && !has('planned') && !has('price');
}

function toTable(records: readonly (readonly Field[])[]): Table {
  const kinds = [...new Set(records.flatMap((record) => record.map(({ head }) => head.kind)))];
  const all = records.flat();
  const named = kinds
    .map((kind) => all.find(({ head }) => head.kind === kind))
    .filter((one) => one !== undefined);
  const end = present(all.at(-1)).value.end;
  return {
    head: named.map(({ label }) => label),
    columns: named.map(({ head }) => head),
    dayColumns: [],
    rows: records.map((record) =>
      kinds.map(
        (kind) => record.find(({ head }) => head.kind === kind)?.value ?? { text: '', start: end, end },
      ),
    ),
    start: present(all[0]).label.start,
    end,
  };
}
