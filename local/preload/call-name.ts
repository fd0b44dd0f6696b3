// What a call of an SDK client is called on the bench: the same at each run, whatever ids it carries. No word of a mail.
import type { CallFacts } from './bench-messages.ts';

type Input = Readonly<Record<string, unknown>>;

/** `clientName` and `commandName` as the SDK's context gives them. */
export function toCallFacts(clientName: string, commandName: string, input: Input): CallFacts {
  const service = clientName.replace(/Client$/, '').toLowerCase();
  const operation = commandName.replace(/Command$/, '');
  const { what, key } = describe(input);
  const call = [service, operation, ...what].join(' ');
  return { call, ...(key !== undefined && { key }) };
}

interface Described {
  readonly what: readonly string[];
  readonly key?: string;
}

function describe(input: Input): Described {
  if (typeof input['QueueUrl'] === 'string') return { what: [lastPart(input['QueueUrl'])] };
  if (typeof input['Bucket'] === 'string') return ofObject(String(input['Key'] ?? ''));
  if (typeof input['TableName'] === 'string') return ofItem(input);
  if (isObject(input['RequestItems'])) return { what: Object.keys(input['RequestItems']).map(shortName) };
  if (Array.isArray(input['TransactItems'])) return ofTransaction(input['TransactItems'] as Input[]);
  return { what: [], ...ofLetter(input) };
}

function ofObject(key: string): Described {
  const folder = key.includes('/') ? key.slice(0, key.indexOf('/') + 1) : 'raw';
  return { what: [folder], key };
}

/** The table, the kind of item, and what the update makes of it: its first placeholder. */
function ofItem(input: Input): Described {
  const key = isObject(input['Key']) ? input['Key'] : isObject(input['Item']) ? input['Item'] : {};
  const pk = textOf(key['pk']);
  const index = typeof input['IndexName'] === 'string' ? [input['IndexName']] : [];
  const kind = pk === undefined ? [] : [pk.slice(0, Math.max(0, pk.indexOf('#')))];
  const made = /:\w+/.exec(String(input['UpdateExpression'] ?? ''));
  const what = [shortName(String(input['TableName'])), ...index, ...kind, ...(made ?? [])];
  return { what, ...(pk !== undefined && { key: pk.slice(pk.lastIndexOf('#') + 1) }) };
}

/** By what it writes first: the record of a mail, where one writes what a mail causes. */
function ofTransaction([first = {}]: readonly Input[]): Described {
  const [write] = Object.values(first);
  return isObject(write) ? ofItem(write) : { what: [] };
}

/** Our letters carry the id of their place in the outbox. */
function ofLetter(input: Input): { readonly key?: string } {
  const tags = Array.isArray(input['EmailTags']) ? (input['EmailTags'] as Input[]) : [];
  const id = tags.find((tag) => tag['Name'] === 'outboxId')?.['Value'];
  return typeof id === 'string' ? { key: id } : {};
}

/** Keys come as the document client takes them, or as DynamoDB writes them. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value['S'] === 'string' ? value['S'] : undefined;
}

function shortName(name: string): string {
  return name.replace(/^timepost-/, '');
}

function lastPart(url: string): string {
  return shortName(url.slice(url.lastIndexOf('/') + 1));
}

function isObject(value: unknown): value is Input {
  return typeof value === 'object' && value !== null;
}
