// A report as a page for who was sent its link: no script, nothing from elsewhere, every word escaped.
import { escapeHtml } from '../../../shared/core/escape-html.ts';
import { toDurationText } from '../../../shared/core/export/duration-text.ts';
import { type Grouping, isOfTime } from '../../../shared/core/report/grouping.ts';
import { policyWords } from '../../../shared/core/report/rule-words.ts';
import type { Answer, Page, Refusal } from '../request/exchange.ts';
import type { InnerRowView } from './report-forms.ts';
import type { SharedReportView } from './shared-report-view.ts';

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1c2430; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .2rem; overflow-wrap: anywhere } .of, footer { color: #57606d } .of { margin: 0 0 1.2rem } .sum { font-size: 1.15rem } .sum b { font-size: 1.6rem }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums } th, td { padding: .35rem 0 .35rem 1rem; border-bottom: 1px solid #e4e8ee; text-align: right; vertical-align: top; white-space: nowrap }
th:first-child { text-align: left; padding-left: 0; white-space: normal; overflow-wrap: anywhere } thead th { font-weight: 500; color: #57606d } tbody th { font-weight: 400 } .outer th, .outer td, tfoot th, tfoot td { font-weight: 600 } .inner th:first-child { padding-left: 1.2rem }
tfoot th, tfoot td { border-top: 2px solid #57606d; border-bottom: 0 } footer { margin: 2rem 0; font-size: .88rem }
@media (max-width: 34rem) { body { margin: 1rem auto; font-size: 15px } th, td { padding-left: .5rem } .inner th:first-child { padding-left: .7rem }
.many tr { display: flex; flex-wrap: wrap; border-bottom: 1px solid #e4e8ee; padding: .3rem 0 } .many th, .many td { flex: 1 1 0; border: 0; padding: 0 } .many th:first-child { flex: 0 0 100% } }
@media (prefers-color-scheme: dark) { body { color: #e4e8ee; background: #15191f } th, td, .many tr { border-color: #323a45 } .of, footer, thead th { color: #a5afbd } }
`;
/** SHA-256 of the style above, which alone the page's policy lets in; a test holds both equal. */
const STYLE_DIGEST = 'sha256-OKwALIPd41p0pdyw823JapHZ95U6JVivGkx9JUgNjPM=';

export function toReportPage(answer: Answer<SharedReportView> | Refusal): Page {
  const { headers = {} } = answer;
  const isThere = answer.kind === 'ok';
  const body = isThere ? toBody(answer.body) : toNotice(answer);
  const title = isThere ? answer.body.title : 'Nothing to show';
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)}</title><style>${STYLE}</style>
<main>${body}</main>
</html>`;
  const status = isThere ? answer.status : answer.problem.status;
  return { kind: 'page', html, styleDigest: STYLE_DIGEST, status, headers };
}

function toNotice({ problem }: Refusal): string {
  return `<h1>Nothing to show</h1><p>${escapeHtml(problem.detail)}</p>`;
}

function toBody(report: SharedReportView): string {
  const { title, workspace, from, to, totals, rules, rows, madeAt, expiresAt } = report;
  const columns = columnsOf(report);
  const whole = { by: 'day', key: null, name: null, totals, ...besideOf(report) } as const;
  const groups = rows.map(({ rows: inner, ...row }) => {
    const isOuter = inner !== undefined;
    return (
      toLine(row, columns, isOuter ? 'outer' : '') +
      (inner ?? [])
        .filter(hasTime)
        .map((one) => toLine(one, columns, 'inner'))
        .join('')
    );
  });
  const heads = columns.map(({ head }) => `<th scope="col">${head}</th>`).join('');
  const of = workspace === null ? '' : `${escapeHtml(workspace)}, `;
  return `<h1>${escapeHtml(title)}</h1>
<p class="of">${of}${dayWords(from)} to ${dayWords(to)}</p>
<p class="sum"><b>${toDurationText(totals.seconds)}</b> logged, ${hours(totals.seconds)} hours</p>
<table${columns.length > 2 ? ' class="many"' : ''}><thead><tr><th scope="col">${headOf(report)}</th>${heads}</tr></thead>
<tbody>${groups.join('\n')}</tbody>
<tfoot>${toLine({ ...whole, label: 'Total' }, columns, '')}</tfoot></table>
<footer>${toRules(rules)}${toBefore(report)}<p>As of ${instantWords(madeAt)}. This link shows the report until ${instantWords(expiresAt)}, unless it is taken back before. Times are in hours and minutes.</p></footer>`;
}

/** Of the days of each project those without time would be most of the page. */
function hasTime({ by, totals, previous }: InnerRowView): boolean {
  return !isOfTime(by) || totals.entries > 0 || previous !== undefined;
}

interface Column {
  readonly head: string;
  readonly secondsOf: (row: InnerRowView) => number | undefined;
}

/** What says nothing that another column does not is left out. */
function columnsOf({ rules, totals, targetSeconds, rows, previous }: SharedReportView): readonly Column[] {
  const isRounded = rules.some(({ rule }) => rule !== null);
  const isPartly = totals.billableSeconds !== totals.seconds && totals.billableSeconds > 0;
  const isCompared = previous !== undefined && rows.some((row) => row.previous !== undefined);
  const isHeld = typeof targetSeconds === 'number';
  return [
    { head: 'Time', secondsOf: (row) => row.totals.seconds },
    ...(isRounded ? [{ head: 'Rounded', secondsOf: (row: InnerRowView) => row.totals.roundedSeconds }] : []),
    ...(isPartly ? [{ head: 'Billable', secondsOf: (row: InnerRowView) => row.totals.billableSeconds }] : []),
    ...(isHeld ? [{ head: 'Target', secondsOf: (row: InnerRowView) => row.targetSeconds ?? undefined }] : []),
    ...(isCompared ? [{ head: 'Before', secondsOf: (row: InnerRowView) => row.previous?.seconds }] : []),
  ];
}

function besideOf({ previous, targetSeconds }: SharedReportView) {
  return {
    ...(previous && { previous: previous.totals }),
    ...(targetSeconds !== undefined && { targetSeconds }),
  };
}

function toLine(
  row: InnerRowView & { readonly label?: string },
  columns: readonly Column[],
  kind: string,
): string {
  const cells = columns.map(({ secondsOf }) => {
    const seconds = secondsOf(row);
    return `<td>${seconds === undefined ? '' : toDurationText(seconds)}</td>`;
  });
  const scope = `<th scope="row">${escapeHtml(row.label ?? labelOf(row))}</th>`;
  return `<tr${kind && ` class="${kind}"`}>${scope}${cells.join('')}</tr>`;
}

const NOUNS: Readonly<Record<Grouping, string>> = {
  client: 'Client',
  project: 'Project',
  task: 'Task',
  member: 'Member',
  tag: 'Tags',
  day: 'Day',
  week: 'Week',
  month: 'Month',
};

function headOf({ groupBy }: SharedReportView): string {
  return groupBy.map((by) => NOUNS[by]).join(', ');
}

function labelOf({ by, key, name, tags = [] }: InnerRowView): string {
  const words = key === null ? '' : WORDS_OF_TIME[by]?.(key);
  return words || tags.join(', ') || name || `No ${NOUNS[by].toLowerCase()}`;
}

const WORDS_OF_TIME: Readonly<Partial<Record<Grouping, (key: string) => string>>> = {
  day: dayWords,
  week: (key) => `Week of ${dayWords(key)}`,
  month: (key) => MONTH.format(new Date(`${key}-01`)),
};

function toRules(rules: SharedReportView['rules']): string {
  const told = rules.flatMap(({ rule }) => {
    if (rule === null || rule.mode === 'none') return [];
    return [policyWords(rule)];
  });
  return told.length === 0 ? '' : `<p>Rounded: ${[...new Set(told)].join('; ')}.</p>`;
}

function toBefore(report: SharedReportView): string {
  const { previous } = report;
  return previous === undefined
    ? ''
    : `<p>Before: ${dayWords(previous.from)} to ${dayWords(previous.to)}, ${toDurationText(previous.totals.seconds)}.</p>`;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const INSTANT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  dateStyle: 'medium',
  timeStyle: 'short',
});

function dayWords(day: string): string {
  return DAY.format(new Date(day));
}

function instantWords(at: string): string {
  return `${INSTANT.format(new Date(at))} UTC`;
}

/** `37.5`: of hours and hundredths, as sheets count. */
function hours(seconds: number): string {
  return String(Math.round(seconds / 36) / 100);
}
