// The flags that all local commands share, and how a command adds its own. Reads nothing but its arguments.
import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { DEFAULT_API_PORT, DEFAULT_DATA_DIR, DEFAULT_SMTP_PORT } from './layout.ts';
import { PlainError } from './run/plain-error.ts';
import { PROJECT_ROOT } from './run/project-root.ts';

export interface StackFlags {
  readonly apiPort: number;
  readonly smtpPort: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly fresh: boolean;
  /** True where the port was said and is not the default. */
  readonly said: { readonly apiPort: boolean; readonly smtpPort: boolean };
}

const SHARED = {
  'api-port': { type: 'string' },
  'smtp-port': { type: 'string' },
  data: { type: 'string' },
  fresh: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

type Parsed<Own extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: typeof SHARED & Own; allowPositionals: true; strict: true }>
>;

export interface Flags<Own extends ParseArgsOptionsConfig> {
  readonly stack: StackFlags;
  readonly own: Parsed<Own>['values'];
  readonly positionals: readonly string[];
}

/** The page and the control port lie right above the API's. */
const HIGHEST_PORT = 65_535;

/** Throws `PlainError` for an unknown flag or a value that cannot be. */
export function readFlags<Own extends ParseArgsOptionsConfig>(
  args: readonly string[],
  own: Own,
  { positionals = false }: { readonly positionals?: boolean } = {},
): Flags<Own> {
  const parsed = parse(args, own);
  const [first] = parsed.positionals;
  if (!positionals && first !== undefined)
    throw new PlainError(`"${first}" is not expected here: a value follows its flag, such as --data DIR.`);
  return { stack: toStackFlags(parsed.values), own: parsed.values, positionals: parsed.positionals };
}

function parse<Own extends ParseArgsOptionsConfig>(args: readonly string[], own: Own): Parsed<Own> {
  try {
    return parseArgs({
      args: [...args],
      options: { ...SHARED, ...own },
      allowPositionals: true,
      strict: true,
    }) as Parsed<Own>;
  } catch (error) {
    const known = Object.keys({ ...SHARED, ...own }).map((name) => `--${name}`);
    throw new PlainError(toSentence(error, known));
  }
}

/** `parseArgs`' own messages go on about positionals; the first sentence is the one that helps. */
function toSentence(error: unknown, known: readonly string[]): string {
  const message = String(error).replace(/^\w+(?: \[\w+\])?: /, '');
  const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
  if (unknown !== undefined) return `${unknown} is not a flag here: there are ${known.join(', ')}.`;
  const [, lacking] = /^Option '([^' ]*)/.exec(message) ?? [];
  const takesNone = /does not take an argument/.test(message);
  return `${lacking ?? 'A flag'} ${takesNone ? 'takes no value' : 'needs a value'}.`;
}

interface StackValues {
  readonly 'api-port'?: string;
  readonly 'smtp-port'?: string;
  readonly data?: string;
  readonly fresh?: boolean;
}

function toStackFlags(values: object): StackFlags {
  const said: StackValues = values;
  const apiPort = toPort('--api-port', said['api-port'], DEFAULT_API_PORT, HIGHEST_PORT - 2);
  const smtpPort = toPort('--smtp-port', said['smtp-port'], DEFAULT_SMTP_PORT, HIGHEST_PORT);
  if (smtpPort >= apiPort && smtpPort <= apiPort + 2)
    throw new PlainError(
      `--smtp-port ${smtpPort} is taken: ports ${apiPort} to ${apiPort + 2} are those of --api-port.`,
    );
  if (said.data === '') throw new PlainError('--data needs the name of a folder.');
  const dataDir = said.data === undefined ? resolve(PROJECT_ROOT, DEFAULT_DATA_DIR) : resolve(said.data);
  const isSaid = { apiPort: said['api-port'] !== undefined, smtpPort: said['smtp-port'] !== undefined };
  return { apiPort, smtpPort, dataDir, fresh: said.fresh ?? false, said: isSaid };
}

function toPort(flag: string, said: string | undefined, otherwise: number, highest: number): number {
  if (said === undefined) return otherwise;
  const port = Number(said);
  if (!/^\d{1,5}$/.test(said) || port < 1 || port > highest)
    throw new PlainError(`${flag} takes a port from 1 to ${highest}, not "${said}".`);
  return port;
}
