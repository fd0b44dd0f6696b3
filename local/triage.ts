// `npm run -s triage -- FILE.eml...` or `-- --jsonl CASES.jsonl|- [--users USERS.json]`: reads mails or short texts
// without any server and prints one prediction for each, in order. Nothing is recorded.
import { readFlags } from './flags.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import type { Case } from './triage/case.ts';
import { casesOf } from './triage/cases.ts';
import { lineWriter } from './triage/line-writer.ts';
import { failed, type Prediction } from './triage/prediction.ts';

await runCommand(async () => {
  const flags = { jsonl: { type: 'string' }, users: { type: 'string' } } as const;
  const { own, positionals } = readFlags(process.argv.slice(2), flags, { positionals: true });
  if (own.jsonl === undefined && positionals.length === 0)
    throw new PlainError('Say what to read: FILE.eml... or --jsonl CASES.jsonl (- for standard input).');
  const read = reader(own.users);
  const { write } = lineWriter(process.stdout);
  for await (const one of casesOf(own.jsonl, positionals))
    if (!(await write(await guarded(one, read)))) break;
  return 0;
});

type Reader = (one: Case) => Promise<Prediction>;

/** A case that cannot be read is a line like any other. */
async function guarded(one: Case, read: Reader): Promise<Prediction> {
  try {
    return await read(one);
  } catch (error) {
    return failed(one.id, error instanceof Error ? error.name : 'unknown error');
  }
}

/** Short texts need neither the mail parser nor members: what reads mails is loaded with the first one. */
function reader(users: string | undefined): Reader {
  let mails: Promise<Reader> | undefined;
  return async (one) => {
    if (one.kind === 'broken') return failed(one.id, one.error);
    if (one.kind === 'text') return (await import('./triage/read-text-case.ts')).readTextCase(one);
    mails ??= mailReader(users);
    return (await mails)(one);
  };
}

async function mailReader(users: string | undefined): Promise<Reader> {
  const [{ readMailCase }, { readPeopleFile }, { DEMO_PEOPLE }] = await Promise.all([
    import('./triage/read-mail-case.ts'),
    import('./demo/people.ts'),
    import('./demo-workspace.ts'),
  ]);
  const people = users === undefined ? DEMO_PEOPLE : readPeopleFile(users);
  return async (one) => (one.kind === 'mail' ? readMailCase(one, people) : failed(one.id, 'no mail'));
}
