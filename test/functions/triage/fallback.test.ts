// triage with a fallback: it is asked where the reader is unsure, proposes at the most, and no mail fails or waits for it.
import { describe, expect, jest, test } from '@jest/globals';
import { createHandler } from '../../../functions/triage/handler.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import type { ReceiptItem } from '../../../shared/core/outbox-item.ts';
import type { Outcome } from '../../../shared/core/outcome.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import type { Guess, Guessing } from '../../../shared/core/triage/fallback/guess.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import type { FallbackReader } from '../../../shared/ports.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { context, sqs } from '../lambda-events.ts';
import { fault, inPlace, mail, NOW, noFlood, retries } from '../world.ts';

const VAGUE = 'Spent a few hours on the ACME header yesterday.';
const guess: Guess = {
  amountWords: 'a few hours',
  minutes: 180,
  day: '2026-03-10',
  dayWords: 'yesterday',
  project: 'ACME',
};

interface Asked {
  readonly text: string;
  readonly withinMs: number;
}

/** Handles these mails, one batch, with the real reader; `ends` says what the fallback does. */
async function handle(
  texts: readonly string[],
  ends: () => Promise<Guessing>,
  remainingMs: number | undefined = 14_000,
) {
  const outcomes: Outcome[] = [];
  const asked: Asked[] = [];
  const fallback: FallbackReader = {
    guess: ({ text }, withinMs) => {
      asked.push({ text, withinMs });
      return ends();
    },
  };
  const handler = createHandler({
    parsedMails: { open: async (body) => body as ParsedMail },
    members: { profile: async () => maya },
    entries: { list: async () => ({ items: [] }) },
    catalogues: { of: async () => ({ clients: [], projects: [] }) },
    read: inPlace(({ mail: one, member, catalogue }) => triage(one, { member, catalogue })),
    fallback,
    recorder: {
      record: async (outcome) => {
        outcomes.push(outcome);
        return 'recorded';
      },
    },
    retry: retries().retry,
    ...noFlood(),
    retention: DEFAULT_RETENTION_DAYS,
    clock: () => NOW,
  });
  const bodies = texts.map((own, i) =>
    JSON.stringify({
      ...mail,
      messageKey: String(i).padStart(64, '0'),
      body: { kind: 'opened', own, left: '', contentDigest: String(i).padStart(64, '0') },
    }),
  );
  const { said, result } = await listening(() =>
    handler(sqs(bodies), { ...context, getRemainingTimeInMillis: () => remainingMs } as typeof context),
  );
  return { result, outcomes, asked, said };
}

/** What was written meanwhile: logs and metrics. */
async function listening<T>(work: () => Promise<T>): Promise<{ readonly said: string; readonly result: T }> {
  const lines: string[] = [];
  const take = ((line: unknown) => lines.push(String(line)) > 0) as typeof process.stdout.write;
  const writing = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation(take),
  );
  const logging = jest.spyOn(console, 'log').mockImplementation((...line) => void lines.push(line.join(' ')));
  try {
    return { result: await work(), said: lines.join('\n') };
  } finally {
    for (const spy of [...writing, logging]) spy.mockRestore();
  }
}

const guessed =
  (...guesses: readonly Guess[]) =>
  async (): Promise<Guessing> => ({ kind: 'guessed', guesses });
const decisionOf = ({ outcomes }: { outcomes: readonly Outcome[] }) =>
  (outcomes[0]?.reply as ReceiptItem | undefined)?.facts.decision as Decision;

describe('a mail that the reader is unsure of', () => {
  test('becomes a proposal with what was guessed, and no entry', async () => {
    const ran = await handle([VAGUE], guessed(guess));

    expect(ran.asked).toMatchObject([{ text: VAGUE }]);
    expect(ran.outcomes).toMatchObject([
      {
        message: { disposition: 'needs_review', reason: 'proposed', entryIds: [] },
        entries: [],
        proposal: { status: 'open', drafts: [{ minutes: 180, workDate: '2026-03-10' }] },
        reply: { facts: { decision: { question: { doubt: 'amount_vague', guessed: true } } } },
      },
    ]);
  });

  test.each<[string, () => Promise<Guessing>, string]>([
    ['answers nothing', guessed(), 'Fallback.nothing'],
    ['quotes what is not there', guessed({ ...guess, amountWords: '8 hours' }), 'Fallback.dropped'],
    ['is left alone', async () => ({ kind: 'skipped', why: 'breaker_open' }), 'Fallback.breaker_open'],
    ['has no money left', async () => ({ kind: 'skipped', why: 'budget_spent' }), 'Fallback.budget_spent'],
    ['has too much to do', async () => ({ kind: 'skipped', why: 'busy' }), 'Fallback.busy'],
    ['fails', () => Promise.reject(fault('ModelFaultError')), 'Fallback.failed'],
  ])('keeps its own decision where the fallback %s, and a metric says so', async (_what, ends, metric) => {
    const ran = await handle([VAGUE], ends);

    expect(ran.result).toEqual({ batchItemFailures: [] });
    expect(decisionOf(ran)).toMatchObject({ disposition: 'needs_review', reason: 'needs_clarification' });
    expect(decisionOf(ran)).not.toHaveProperty('question.guessed');
    expect(ran.said).toContain(`"${metric}"`);
  });

  test('has no word of it in logs and metrics, whatever happens', async () => {
    const text = 'Spent a few xyzzy hours on plugh yesterday';
    const failing = () => Promise.reject(Object.assign(new Error('xyzzy plugh'), { name: 'a xyzzy name' }));
    const wrong = guessed({ ...guess, amountWords: 'xyzzy nowhere', project: 'plugh' });

    for (const ends of [failing, wrong, guessed({ ...guess, amountWords: 'a few xyzzy hours' })]) {
      const { said, asked } = await handle([text], ends);
      expect(asked).toHaveLength(1);
      expect(said).toMatch(/"Fallback\.(?:failed|dropped|proposed)"/);
      if (ends === failing) expect(said).toContain('"message":"fallback failed"'); // so it is heard
      expect(said).not.toMatch(/xyzzy|plugh/);
    }
  });
});

describe('time', () => {
  test.each([
    [15_000, 6000],
    [9000, 4000],
    [5500, 500],
  ])(
    'of %d ms that are left, the fallback gets %d: the rest is for recording',
    async (remaining, withinMs) => {
      const { asked } = await handle([VAGUE], guessed(guess), remaining);

      expect(asked).toMatchObject([{ withinMs }]);
    },
  );

  test('that does not reach is not tried with: the mail goes on', async () => {
    const ran = await handle([VAGUE], guessed(guess), 5499);

    expect(ran.asked).toEqual([]);
    expect(decisionOf(ran)).toMatchObject({ reason: 'needs_clarification' });
    expect(ran.said).toContain('"Fallback.no_time"');
  });
});

describe('the fallback is not asked', () => {
  test.each([
    ['about what is logged', '2h ACME yesterday', 'logged'],
    ['about what tells of no time', 'Thanks, see you!', 'ignored'],
    ['about a command', 'Please undo my last entry', 'command'],
    ['about what contradicts itself', '2h ACME and 3h Globex today, total 7h', 'needs_review'],
  ])('%s', async (_what, text, disposition) => {
    const ran = await handle([text], guessed(guess));

    expect(ran.outcomes).toMatchObject([{ message: { disposition } }]);
    expect(ran.asked).toEqual([]);
  });

  test('about others of a batch: each mail has its own answer', async () => {
    const ran = await handle(['2h ACME yesterday', VAGUE, 'Thanks, see you!'], guessed(guess));

    expect(ran.asked).toHaveLength(1);
    expect(ran.outcomes.map(({ message }) => message.disposition).toSorted()).toEqual([
      'ignored',
      'logged',
      'needs_review',
    ]);
  });
});
