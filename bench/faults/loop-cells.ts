// Machines that answer us: what we send comes back, or a robot answers each of our letters. Both must fall silent by themselves.
import { INBOUND_ADDRESS } from '../../local/layout.ts';
import type { SentMail } from '../../local/stand-ins/ses-out/sent-mail.ts';
import { storeMails } from './deliver.ts';
import { lettersSince } from './journal.ts';
import { type BenchMail, LOGGED_30, toBenchMail, toMail } from './mails.ts';
import type { Cell, CellRun } from './run-cell.ts';

const ROUNDS = 50;
const MEMBERS = 4;
/** Our first answer, and two to what the robot says of it. */
const MOST_TO_A_ROBOT = 3;

type ToAnswer = (letter: SentMail, member: string, round: number) => string;

export function loopCells(): readonly Cell[] {
  return [
    loopCell('loop: our own answers come back, 50 rounds', 1, returned),
    loopCell('loop: a robot answers each of our letters', MOST_TO_A_ROBOT, robotsAnswer(namesTime)),
    loopCell('loop: a robot finds other words each time', MOST_TO_A_ROBOT, robotsAnswer(otherWords)),
  ];
}

/** As a mailbox does that sends everything on to us, unchanged. */
const returned: ToAnswer = ({ from, headers, body }) => {
  const fields = headers.map(({ name, value }) => `${name}: ${value}`);
  return [`From: ${from}`, `To: ${INBOUND_ADDRESS}`, ...fields, '', body.text ?? ''].join('\n');
};

type Words = (round: number) => string;

const namesTime: Words = () => 'Thank you for your message. We spent 30 minutes on ACME redesign yesterday.';

const SAID_BY_MACHINES = ['received', 'assigned', 'queued', 'reviewed', 'forwarded', 'escalated', 'updated'];
/** Forty-nine of them, and the first once more at the end. */
const otherWords: Words = (round) => {
  const [one, other] = [round % SAID_BY_MACHINES.length, Math.floor(round / SAID_BY_MACHINES.length)];
  return `Spent some time on ACME, ${SAID_BY_MACHINES[one]} and then ${SAID_BY_MACHINES[other % 7]}`;
};

/** One that obeys no rule: it quotes what it got, and says no word of being a robot. */
function robotsAnswer(toWords: Words): ToAnswer {
  return ({ subject, headers, body }, member, round) => {
    const id = headers.find(({ name }) => name.toLowerCase() === 'message-id')?.value ?? '';
    return [
      `From: ${member}`,
      `To: ${INBOUND_ADDRESS}`,
      `Subject: Re: ${subject.replace(/^Re: /, '')}`,
      `Message-ID: <round-${round}.${member}>`,
      `In-Reply-To: ${id}`,
      `References: ${id}`,
      '',
      toWords(round),
      '',
      ...(body.text ?? '').split('\n').map((line) => `> ${line}`),
    ].join('\n');
  };
}

function loopCell(name: string, mostAnswers: number, toAnswer: ToAnswer): Cell {
  return {
    name,
    withoutFaults: true,
    members: MEMBERS,
    mails: (members, now, random) =>
      members.map(({ email }) =>
        toMail({ text: '30 minutes ACME redesign yesterday', expected: LOGGED_30 }, email, now, random),
      ),
    run: async (run) => {
      await run.send(run.notices);
      await run.settle();
      const members = run.mails.map(({ from }) => from);
      for (let round = 0; round < ROUNDS; round += 1) await oneRound(run, members, round, toAnswer);
      const letters = await lettersTo(run);
      const most = Math.max(...members.map((member) => letters.get(member)?.length ?? 0));
      run.beside.notes.push(`${ROUNDS} rounds, at most ${most} answers to one member`);
      if (most > mostAnswers) run.beside.found.push(`${most} answers to one member, not ${mostAnswers}`);
    },
  };
}

/** Each of the latest letters is answered again, also where no new one came: a machine has patience. */
async function oneRound(
  run: CellRun,
  members: readonly string[],
  round: number,
  toAnswer: ToAnswer,
): Promise<void> {
  const letters = await lettersTo(run);
  const answers = members.flatMap((member): readonly BenchMail[] => {
    const latest = letters.get(member)?.at(-1);
    if (latest === undefined) return [];
    const raw = Buffer.from(toAnswer(latest, member, round).replaceAll('\n', '\r\n'));
    return [toBenchMail({ raw: () => raw, from: member, expected: LOGGED_30 }, run.random)];
  });
  run.beside.messageKeys.push(...answers.map(({ messageKey }) => messageKey));
  await run.send(await storeMails(run.stack, answers, new Date(run.bench.now())));
  await run.settle();
}

async function lettersTo(run: CellRun): Promise<ReadonlyMap<string, readonly SentMail[]>> {
  const all = await lettersSince(run.stack, run.journalFrom);
  return Map.groupBy(all, ({ destination }) => destination.to[0] ?? '');
}
