// The API's document as a page to be read: no script, nothing from elsewhere.
import { escapeHtml } from '../../../shared/core/escape-html.ts';
import type { Page } from '../request/exchange.ts';
import type { OpenApi, Operation, Schema } from './openapi-form.ts';

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1c2430; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem } nav dt { margin-top: .8rem; font-weight: 600 } nav dd { margin: 0 0 0 1rem } h2 { font-size: 1.15rem; margin: 2.2rem 0 .3rem; padding-top: .8rem; border-top: 1px solid #d9dee5 }
code, .method { font-family: ui-monospace, monospace; font-size: .92em } .method { font-weight: 700; color: #0b5c8a }
table { border-collapse: collapse; margin: .6rem 0; width: 100% } caption { text-align: left; font-weight: 600 }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #eceff3; overflow-wrap: break-word }
@media (max-width: 40rem) { td { display: block; border: 0; padding: 0 } td:empty { display: none } tr { display: block; padding: .3rem 0; border-bottom: 1px solid #eceff3 } tr td + td { padding-left: 1rem } }
th { font-weight: 500; color: #57606d } a { color: #0b5c8a } .who { color: #57606d }
@media (prefers-color-scheme: dark) { body { color: #e4e8ee; background: #15191f } h2, th, td, tr { border-color: #323a45 } a, .method { color: #7cc4f0 } th, .who { color: #a5afbd } }
`;
/** SHA-256 of the style above, which alone the page's policy lets in; a test holds both equal. */
const STYLE_DIGEST = 'sha256-mjvugwi7e2y5THLtrw3yU+58qK147dvxy967o+ttFpc=';

export function toPage({ info, paths, components: { schemas } }: OpenApi): Page {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const forms = Object.entries(schemas).map(
    ([name, schema]) =>
      `<h2 id="${escapeHtml(name)}">${escapeHtml(name)}</h2>${toWords(schema.description)}${toFields(schema)}`,
  );
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(info.title)} API</title><style>${STYLE}</style>
<h1>${escapeHtml(info.title)} API</h1>
<p>${escapeHtml(info.description)} For programs: <a href="openapi.json"><code>/v1/openapi.json</code></a>.</p>
<p>Whatever is wrong is told as a <a href="#Problem">Problem</a>: the statuses that a route is known to answer with stand with it, others may come.</p>
${toContents(operations)}
${operations.map(toSection).join('\n')}
${forms.join('\n')}
</html>`;
  return { kind: 'page', html, styleDigest: STYLE_DIGEST };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

function toContents(operations: readonly Asked[]): string {
  const byTag = [...Map.groupBy(operations, ({ operation }) => operation.tags[0])];
  const groups = byTag.map(([tag, there]) => {
    const lines = there.map(
      ({ method, path, operation: { operationId, summary } }) =>
        `<dd><a href="#${escapeHtml(operationId)}">${method.toUpperCase()} ${code(path)}</a> ${escapeHtml(summary)}</dd>`,
    );
    return `<dt>${escapeHtml(tag)}</dt>${lines.join('')}`;
  });
  return `<nav aria-label="Routes"><dl>${groups.join('')}</dl></nav>`;
}

function toSection({ method, path, operation }: Asked): string {
  const { summary, description, operationId, parameters = [], requestBody, responses } = operation;
  const asked = parameters.map((one) => [
    code(one.name),
    one.in,
    toForm(one.schema),
    one.required ? 'needed' : '',
    toProse(one.description ?? ''),
  ]);
  const sent = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => [
    code(type),
    toForm(schema),
  ]);
  const answered = Object.entries(responses)
    .filter(([status]) => status !== 'default')
    .map(([status, one]) => [
      code(status),
      Object.values(one.content ?? {})
        .map(({ schema }) => toForm(schema))
        .join(', '),
      toProse(one.description),
    ]);
  return [
    `<h2 id="${escapeHtml(operationId)}"><span class="method">${method.toUpperCase()}</span> ${code(path)}</h2>`,
    `${toWords(`${summary}.`)}${toWords(description)}<p class="who">${escapeHtml(whoMay(operation))}</p>`,
    toTable('Parameters', asked),
    toTable('Body', sent),
    toTable('Answers', answered),
  ].join('');
}

function whoMay({ security, 'x-timepost-role': role, 'x-timepost-scopes': scopes = [] }: Operation): string {
  if (security === undefined) return 'For anyone.';
  const member = role === undefined ? 'For every active member' : `For ${role} of the workspace`;
  return scopes.length === 0
    ? `${member}, signed in: no API token may ask this.`
    : `${member}; an API token has the scope ${scopes.join(' or ')}.`;
}

function toFields({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([name, one]) => [
    code(name),
    toForm(one),
    required.includes(name) ? '' : 'may be absent',
    toProse(one.description ?? ''),
  ]);
  return toTable('Fields', rows);
}

function toForm(schema: Schema): string {
  const { $ref, type, format, items, anyOf, oneOf, enum: choices } = schema;
  const name = $ref?.split('/').at(-1);
  if (name !== undefined) return `<a href="#${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  if (items !== undefined) return `list of ${toForm(items)}`;
  const among = anyOf ?? oneOf;
  if (among !== undefined) return among.map(toForm).join(' or ');
  if (choices !== undefined) return choices.map((one) => code(String(one))).join(' ');
  if (schema.const !== undefined) return code(String(schema.const));
  const kind = [type ?? 'anything'].flat().join(' or ');
  return escapeHtml([kind, format, toBounds(schema)].filter(Boolean).join(', '));
}

/** `1 to 200`, `at most 255 characters`; bounds that only say what a number can hold are left out. */
function toBounds({ minimum, maximum, minLength, maxLength }: Schema): string {
  const unit = (minLength ?? maxLength) === undefined ? '' : ' characters';
  const least = minimum ?? minLength;
  const most = maximum ?? maxLength;
  const isSaid = (bound: number | undefined) =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (isSaid(least) && isSaid(most)) return least === most ? `${most}${unit}` : `${least} to ${most}${unit}`;
  if (isSaid(most)) return `at most ${most}${unit}`;
  return isSaid(least) ? `at least ${least}${unit}` : '';
}

function toTable(caption: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><caption>${caption}</caption>${lines.join('')}</table>`;
}

function toWords(text: string | undefined): string {
  return text === undefined ? '' : `<p>${toProse(text)}</p>`;
}

/** What stands between backticks is code. */
function toProse(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
