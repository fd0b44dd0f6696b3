// A receipt as plain text, for mail clients without HTML and for people who prefer it.
import type { Receipt, ReceiptRow } from './receipt.ts';

const INDENT = '        ';

export function renderText({ headline, rows, totals, notes, footer }: Receipt, marker: string): string {
  const blocks = [
    marker,
    headline,
    ...rows.map(row),
    ...(totals.length === 0 ? [] : [['Total of the day', ...totals.map((total) => `  ${total}`)].join('\n')]),
    ...notes,
    footer,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function row({ amount, decimal, day, clock, project, description, read, assumed }: ReceiptRow): string {
  const what = [project, description].filter((part) => part !== '').join(': ');
  return [
    `  ${amount.padStart(5)} ${what}`,
    `${INDENT}${[day, clock, decimal].filter((part) => part !== undefined).join(', ')}`,
    ...(read === '' ? [] : [`${INDENT}read: ${read}`]),
    ...assumed.map((assumption) => `${INDENT}assumed: ${assumption}`),
  ].join('\n');
}
