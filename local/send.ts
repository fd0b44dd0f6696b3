// `npm run send`: sends mails over real SMTP to the running service and shows what became of each.
import { readFileSync } from 'node:fs';
import { offsetMinutes } from '../shared/core/zone.ts';
import { findPerson, seededPeople } from './demo/people.ts';
import { type Flags, readFlags, type StackFlags } from './flags.ts';
import { INBOUND_ADDRESS } from './layout.ts';
import { outcomesOf } from './outcome.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { type RunFile, readRunFile } from './run/run-file.ts';
import { askTicket, readVerdicts } from './send/ask-ticket.ts';
import { deliverMail } from './send/deliver-mail.ts';
import { toJsonLine, toText } from './send/show-outcome.ts';
import { writeMail } from './send/write-mail.ts';

const DEFAULT_SENDER = 'maya@example.com';
const RECEIPT_LINES = 200;

const OPTIONS = {
  text: { type: 'string' },
  file: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  subject: { type: 'string' },
  json: { type: 'boolean' },
  verdicts: { type: 'string' },
} as const;

interface Mail {
  readonly label: string;
  readonly from: string;
  readonly raw: Buffer;
}

type Options = Flags<typeof OPTIONS>;

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), OPTIONS, { positionals: true });
  const { stack, own } = flags;
  const verdicts = own.verdicts === undefined ? undefined : readVerdicts(own.verdicts);
  const mails = await toMails(flags);
  const run = findRunning(stack);

  const outcomes = outcomesOf(run);
  let allEnded = true;
  for (const { label, from, raw } of mails) {
    const ticket = verdicts && (await askTicket(controlUrl(stack, run), verdicts));
    const parcel = { from, to: recipientOf(flags), raw, ...(ticket !== undefined && { ticket }) };
    const sent = await deliverMail(label, parcel, smtpPort(stack, run), outcomes);
    process.stdout.write(`${own.json ? toJsonLine(sent) : toText(sent, RECEIPT_LINES)}\n`);
    allEnded &&= sent.outcome?.isEnded ?? false;
  }
  return allEnded ? 0 : 1;
});

async function toMails(flags: Options): Promise<readonly Mail[]> {
  const { text, file = [], from } = flags.own;
  const files = [...file, ...flags.positionals];
  if ((text === undefined) === (files.length === 0))
    throw new PlainError('Say what to send: --text "2h ACME redesign yesterday", or --file MAIL.eml ...');
  return text === undefined ? files.map((path) => readMail(path, from)) : [await write(flags, text)];
}

function recipientOf({ own }: Options): string {
  return own.to ?? INBOUND_ADDRESS;
}

function findRunning({ dataDir }: StackFlags): RunFile {
  const run = readRunFile(dataDir);
  if (run === undefined)
    throw new PlainError(`The service has not run on ${dataDir} yet: start it with npm start first.`);
  return run;
}

function smtpPort({ said, smtpPort: port }: StackFlags, run: RunFile): number {
  return said.smtpPort ? port : run.smtpPort;
}

function controlUrl({ said, apiPort }: StackFlags, { endpoints }: RunFile): string {
  return said.apiPort ? `http://127.0.0.1:${apiPort + 2}` : (endpoints['control'] ?? '');
}

function readMail(path: string, from: string | undefined): Mail {
  try {
    const raw = readFileSync(path);
    return { label: path, from: from ?? authorOf(raw) ?? DEFAULT_SENDER, raw };
  } catch {
    throw new PlainError(`--file ${path}: the file cannot be read.`);
  }
}

/** For the envelope only: what proves a sender is decided elsewhere. */
function authorOf(raw: Buffer): string | undefined {
  const head =
    raw
      .subarray(0, 64 * 1024)
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  const [, value = ''] = /^from:((?:.|\r?\n[ \t])*)/im.exec(head) ?? [];
  return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(value)?.[0];
}

/** With the Date that the member's own mail program would set. */
async function write(flags: Options, text: string): Promise<Mail> {
  const { from = DEFAULT_SENDER, subject = '' } = flags.own;
  const sentAt = new Date();
  const person = findPerson(seededPeople(flags.stack.dataDir) ?? [], from);
  const utcOffsetMinutes = offsetMinutes(sentAt, person?.timeZone ?? 'UTC');
  const raw = await writeMail({ from, to: recipientOf(flags), subject, text, sentAt, utcOffsetMinutes });
  return { label: text, from, raw };
}
