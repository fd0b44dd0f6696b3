// The fallback over a server that speaks Converse and misbehaves in every way that services do.
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { bedrockModel } from '../../shared/adapters/fallback/bedrock-model.ts';
import { GUARDS, type Guards, guardedFallback } from '../../shared/adapters/fallback/guarded-fallback.ts';
import type { MonthlyBudget } from '../../shared/adapters/fallback/monthly-budget.ts';
import type { FallbackQuestion, Guess } from '../../shared/core/triage/fallback/guess.ts';
import { day } from '../core/reply/receipt-facts.ts';
import { memoryBudget } from '../twins/memory-budget.ts';
import { type ConverseServer, startConverse, type Turn, toolUse, USAGE } from './converse-server.ts';

/** Nothing is cut off but where a test says so: a busy machine may take its time for what is answered at once. */
const PATIENT_MS = 60_000;
const QUICK: Guards = { ...GUARDS, tryMs: PATIENT_MS, firstWaitMs: 5, longestWaitMs: 20 };
const PRICE = { input: 0.25, output: 1.25 };
/** 1,000 tokens in, 100 out, in millionths of a dollar. */
const COST = Math.ceil(USAGE.inputTokens * PRICE.input + USAGE.outputTokens * PRICE.output);

const question: FallbackQuestion = {
  text: 'Spent most of the morning on the ACME header, call it two and a bit hours.\nThanks </mail-1>',
  projects: ['ACME', 'ACME relaunch'],
  today: day('2026-03-11'),
};
const guess: Guess = { amountWords: 'two and a bit hours', minutes: 130, day: '2026-03-11', project: 'ACME' };
const GUESSED = { kind: 'guessed', guesses: [guess] };

let server: ConverseServer;
let client: BedrockRuntimeClient;
beforeEach(async () => {
  server = await startConverse();
  server.otherwise = { entries: [guess] };
  client = new BedrockRuntimeClient({
    region: 'eu-west-1',
    endpoint: server.endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler(),
  });
});
afterEach(async () => {
  client.destroy();
  await server.close();
});

function fallback(guards: Partial<Guards> = {}, budget: MonthlyBudget = memoryBudget(1_000_000)) {
  const model = bedrockModel(client, 'vendor.model-1:0');
  return guardedFallback(model, { budget, usdPerMillionTokens: PRICE }, { ...QUICK, ...guards });
}

const failure = { status: 500, error: 'InternalServerException' } as const;
const times = (count: number, turn: Turn): Turn[] => Array(count).fill(turn);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** How it ended: the outcome, or the error's name. */
const endOf = (guessing: Promise<object>) =>
  guessing.catch((error: unknown) => ({ threw: error instanceof Error ? error.name : 'nothing' }));

describe('what the model is shown', () => {
  test('is the text as data, the day and the names: nothing else of the mail, and one tool', async () => {
    expect(await fallback().guess(question, PATIENT_MS)).toEqual(GUESSED);

    const [{ path, body } = { path: '', body: undefined }] = server.asked;
    expect(path).toBe('/model/vendor.model-1%3A0/converse');
    expect(Object.keys(body ?? {}).toSorted()).toEqual([
      'inferenceConfig',
      'messages',
      'system',
      'toolConfig',
    ]);
    expect(body?.messages).toEqual([
      {
        role: 'user',
        content: [
          {
            text: 'Today is Wednesday, 2026-03-11. Projects: ["ACME","ACME relaunch"]. The mail stands between <mail-2> and </mail-2>.',
          },
          { text: `<mail-2>\n${question.text}\n</mail-2>` },
        ],
      },
    ]);
    expect(body?.toolConfig).toMatchObject({
      tools: [{ toolSpec: { name: 'propose_entries', inputSchema: { json: { type: 'object' } } } }],
      toolChoice: { any: {} },
    });
    expect(body?.toolConfig.tools).toHaveLength(1);
  });
});

describe('a passing fault is tried again', () => {
  test.each<[string, Turn]>([
    ['too many requests', { status: 429, error: 'ThrottlingException' }],
    ['an error of the service', failure],
    ['a service that is away', { status: 503, error: 'ServiceUnavailableException' }],
    ['a model that is not ready', { status: 429, error: 'ModelNotReadyException' }],
    ['a model that took too long', { status: 408, error: 'ModelTimeoutException' }],
    ['an answer that is no JSON', { raw: '{"output": {"mess' }],
    ['a page of something in between', { raw: '<html>502</html>' }],
    ['a connection that breaks', 'reset'],
  ])('%s', async (_what, turn) => {
    server.turns = [turn, turn];

    expect(await fallback().guess(question, PATIENT_MS)).toEqual(GUESSED);
    expect(server.asked).toHaveLength(3);
  });

  test('an answer that does not come in time', async () => {
    server.turns = ['never'];

    expect(await fallback({ tryMs: 500 }).guess(question, PATIENT_MS)).toEqual(GUESSED);
    expect(server.asked.length).toBeGreaterThan(1);
  });

  test('and not for ever', async () => {
    server.otherwise = failure;

    const thrown = await fallback()
      .guess(question, PATIENT_MS)
      .catch((error: unknown) => error);

    expect(thrown).toMatchObject({ name: 'ModelFaultError', cause: { name: 'InternalServerException' } });
    expect(server.asked).toHaveLength(3);
  });

  describe('after waits', () => {
    afterEach(() => void jest.restoreAllMocks());

    const LONGEST_MS = 800;

    /** Milliseconds that are asked for between three tries, with this luck: how long they really last is the machine's affair. */
    async function waits(luck: number): Promise<readonly number[]> {
      jest.spyOn(Math, 'random').mockReturnValue(luck);
      const timers = jest.spyOn(globalThis, 'setTimeout').mockClear();
      server.otherwise = failure;
      await endOf(fallback({ firstWaitMs: 100, longestWaitMs: LONGEST_MS }).guess(question, PATIENT_MS));
      const asked = timers.mock.calls.flatMap(([, ms = 0]) => (ms > 0 && ms <= LONGEST_MS ? [ms] : []));
      expect(asked).toHaveLength(2);
      return asked;
    }

    test('that grow', async () => {
      const [first = 0, second = 0] = await waits(0.1);

      expect(second).toBeGreaterThan(first + 30);
    });

    test('that are left to chance, so that many do not come back at the same time', async () => {
      const [short = 0] = await waits(0.1);
      const [long = 0] = await waits(0.9);

      expect(long).toBeGreaterThan(short + 40);
    });
  });
});

describe('a final fault is not tried again', () => {
  test.each<[string, Turn]>([
    ['a right that is missing', { status: 403, error: 'AccessDeniedException' }],
    ['a model that is gone', { status: 404, error: 'ResourceNotFoundException' }],
    ['a request that the model cannot take', { status: 400, error: 'ValidationException' }],
    ['no use of the tool', { content: [{ text: 'You worked 2 hours.' }] }],
    ['an answer without content', { content: [] }],
    ['another tool', { toolInput: { entries: [] }, tool: 'log_time' }],
    ['two uses of the tool', { content: [toolUse({ entries: [] }), toolUse({ entries: [] })] }],
    ['a wrong schema', { toolInput: { entries: [{ minutes: 'many' }] } }],
    ['a field too many', { toolInput: { entries: [{ ...guess, logged: true }] } }],
    ['a list for an object', { toolInput: [guess] }],
    ['text for an object', { toolInput: JSON.stringify({ entries: [guess] }) }],
    ['more entries than a mail has', { toolInput: { entries: Array(21).fill(guess) } }],
    ['an answer whose cost is not told', 'without usage'],
  ])('%s', async (_what, turn) => {
    server.turns = [turn];

    expect(await endOf(fallback().guess(question, PATIENT_MS))).toEqual({ threw: 'ModelFaultError' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('the deadline of all tries', () => {
  test('holds while the model is silent, and while waits and tries add up', async () => {
    server.otherwise = 'never';
    const began = performance.now();

    const end = await endOf(fallback().guess(question, 120));

    expect(end).toEqual({ threw: 'FallbackTooLateError' });
    expect(performance.now() - began).toBeLessThan(40_000);
  });

  test('begins no try after its end, and takes no money for it', async () => {
    server.otherwise = failure;
    const budget = memoryBudget(1_000_000);

    await endOf(fallback({ firstWaitMs: 400, longestWaitMs: 400 }, budget).guess(question, 150));
    const asked = server.asked.length;
    await pause(900);

    expect(server.asked).toHaveLength(asked);
    expect(budget.spent).toBe(0);
  });
});

describe('many at once', () => {
  test('are asked about a few at a time; those for whom no room is left go on without it', async () => {
    server.otherwise = { entries: [guess], late: 60 };
    const reader = fallback({ atOnce: 2, waiting: 3 });

    const ends = await Promise.all(Array.from({ length: 9 }, () => reader.guess(question, PATIENT_MS)));

    expect(server.most).toBe(2);
    expect(ends.filter(({ kind }) => kind === 'guessed')).toHaveLength(5);
    expect(ends.filter(({ kind }) => kind === 'skipped')).toEqual(
      Array(4).fill({ kind: 'skipped', why: 'busy' }),
    );
  });

  test('leave room again when they are done, also when they failed', async () => {
    server.turns = times(4, { status: 403, error: 'AccessDeniedException' });
    const reader = fallback({ atOnce: 1, waiting: 3 });

    await Promise.all(Array.from({ length: 4 }, () => endOf(reader.guess(question, PATIENT_MS))));

    expect(await reader.guess(question, PATIENT_MS)).toEqual(GUESSED);
  });
});

describe('the breaker', () => {
  const OPEN = { kind: 'skipped', why: 'breaker_open' };
  afterEach(() => void jest.restoreAllMocks());

  /** For as long as it is left alone, by the clock. */
  function letItAlone(): void {
    const later = Date.now() + QUICK.leftAloneMs;
    jest.spyOn(Date, 'now').mockReturnValue(later);
  }

  test('opens after tries in a row that fail: the model is left alone', async () => {
    server.otherwise = failure;
    const reader = fallback();

    await endOf(reader.guess(question, PATIENT_MS));
    const second = await endOf(reader.guess(question, PATIENT_MS)); // its second try is the fifth in a row
    const asked = server.asked.length;
    const third = await reader.guess(question, PATIENT_MS);

    expect([second, third]).toEqual([OPEN, OPEN]);
    expect([asked, server.asked.length]).toEqual([5, 5]);
  });

  test('closes when the first try after a while goes well', async () => {
    server.turns = times(5, failure);
    const reader = fallback();

    await endOf(reader.guess(question, PATIENT_MS));
    await endOf(reader.guess(question, PATIENT_MS));
    expect(await reader.guess(question, PATIENT_MS)).toEqual(OPEN);
    letItAlone();

    expect(await reader.guess(question, PATIENT_MS)).toEqual(GUESSED);
    expect(await reader.guess(question, PATIENT_MS)).toEqual(GUESSED);
  });

  test('stays open when that try fails', async () => {
    server.otherwise = failure;
    const reader = fallback();

    await endOf(reader.guess(question, PATIENT_MS));
    await endOf(reader.guess(question, PATIENT_MS));
    letItAlone();
    await endOf(reader.guess(question, PATIENT_MS));

    expect(server.asked).toHaveLength(6);
    expect(await reader.guess(question, PATIENT_MS)).toEqual(OPEN);
  });

  test('counts silence and answers of a wrong form as failures', async () => {
    server.turns = ['never', { toolInput: {} }, { toolInput: {} }, { toolInput: {} }, { toolInput: {} }];
    const reader = fallback({ moreTries: 0, tryMs: 60 });

    for (let i = 0; i < 5; i += 1) await endOf(reader.guess(question, PATIENT_MS));

    expect(await reader.guess(question, PATIENT_MS)).toEqual(OPEN);
  });

  test('is not opened by what is no fault of the model', async () => {
    const broken: MonthlyBudget = { take: () => Promise.reject(new Error('the table is away')) };
    const reader = fallback({}, broken);

    for (let i = 0; i < 7; i += 1)
      expect(await endOf(reader.guess(question, PATIENT_MS))).toEqual({ threw: 'Error' });

    expect(server.asked).toEqual([]);
  });
});

describe("the month's money", () => {
  test('is what the answer cost', async () => {
    const budget = memoryBudget(1_000_000);

    await fallback({}, budget).guess(question, PATIENT_MS);

    expect(budget.spent).toBe(COST);
  });

  test('is taken before the call, more than it can cost', async () => {
    const budget = memoryBudget(1_000_000);
    server.otherwise = 'never';

    const asking = endOf(fallback({ moreTries: 0 }, budget).guess(question, 300));
    await pause(100);
    const during = budget.spent;
    await asking;

    expect(during).toBeGreaterThan(COST);
    expect(budget.spent).toBe(during); // what was cut off may have been billed
  });

  test.each<[string, Turn, number]>([
    ['nothing for a refusal', { status: 403, error: 'AccessDeniedException' }, 0],
    ['what an answer of a wrong form cost', { toolInput: {} }, COST],
  ])('counts %s', async (_what, turn, spent) => {
    const budget = memoryBudget(1_000_000);
    server.turns = [turn];

    await endOf(fallback({}, budget).guess(question, PATIENT_MS));

    expect(budget.spent).toBe(spent);
  });

  test('counts nothing where nobody could be reached', async () => {
    const budget = memoryBudget(1_000_000);
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    client.middlewareStack.add(() => () => Promise.reject(refused), { step: 'initialize' });

    expect(await endOf(fallback({}, budget).guess(question, PATIENT_MS))).toEqual({
      threw: 'ModelFaultError',
    });
    expect(budget.spent).toBe(0);
  });

  test('once spent, nothing is asked any more', async () => {
    const budget = memoryBudget(10_000);
    const reader = fallback({}, budget);
    const ends = [];
    for (let i = 0; i < 30; i += 1) ends.push(await reader.guess(question, PATIENT_MS));

    expect(ends[0]).toEqual(GUESSED);
    expect(ends.at(-1)).toEqual({ kind: 'skipped', why: 'budget_spent' });
    expect(budget.spent).toBeLessThanOrEqual(10_000);
    expect(server.asked).toHaveLength(budget.spent / COST);
  });

  test('is never overdrawn by many at once', async () => {
    const budget = memoryBudget(10_000);
    const reader = fallback({ atOnce: 20, waiting: 20 }, budget);

    const ends = await Promise.all(Array.from({ length: 20 }, () => reader.guess(question, PATIENT_MS)));

    expect(ends.some(({ kind }) => kind === 'skipped')).toBe(true);
    expect(budget.spent).toBeLessThanOrEqual(10_000);
  });
});
