// A receipt as HTML that mail clients show: one table, styles in place, nothing loaded from anywhere.
// Every word that came from outside passes `escapeHtml`.
import { escapeHtml } from '../escape-html.ts';
import type { Receipt, ReceiptRow } from './receipt.ts';

const QUIET = 'color:#5f6b7a;font-size:13px';
const CELL = 'padding:10px 12px 10px 0;vertical-align:top;border-top:1px solid #dfe3e8';

export function renderHtml({ headline, rows, totals, notes, footer }: Receipt, marker: string): string {
  const table =
    rows.length === 0
      ? ''
      : `<table role="presentation" style="border-collapse:collapse;width:100%">${rows.map(row).join('')}</table>`;
  const days = totals
    .map((total) => `<p style="margin:12px 0">Total of the day, ${escapeHtml(total)}</p>`)
    .join('');
  const rest = notes.map((note) => `<p style="margin:12px 0">${escapeHtml(note)}</p>`).join('');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>',
    '<body style="margin:0;padding:16px;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.45">',
    `<p style="${QUIET};margin:0 0 12px">${escapeHtml(marker)}</p>`,
    `<div style="max-width:640px"><p style="font-size:18px;font-weight:600;margin:0 0 12px">${escapeHtml(headline)}</p>`,
    table,
    days,
    rest,
    `<p style="${QUIET};margin:20px 0 0">${escapeHtml(footer)}</p></div></body></html>`,
  ].join('');
}

function row({ amount, decimal, day, clock, project, description, read, assumed }: ReceiptRow): string {
  const when = [day, clock]
    .filter((part) => part !== undefined)
    .map(escapeHtml)
    .join(', ');
  const small = [
    ...(read === '' ? [] : [`read: ${read}`]),
    ...assumed.map((assumption) => `assumed: ${assumption}`),
  ].map((line) => `<div style="${QUIET}">${escapeHtml(line)}</div>`);
  return [
    `<tr><td style="${CELL};white-space:nowrap;width:1%"><b>${escapeHtml(amount)}</b><div style="${QUIET}">${escapeHtml(decimal)}</div></td>`,
    `<td style="${CELL}"><b>${escapeHtml(project)}</b>${description === '' ? '' : ` ${escapeHtml(description)}`}<div>${when}</div>`,
    ...small,
    '</td></tr>',
  ].join('');
}
