// The moves as fast-check's commands: made by chance, run on the API and on the model, and made smaller where they differ.
import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import type { EntryChange } from './changes.ts';
import { type Asked, type Model, WHO, type Who } from './model.ts';
import { changeEntry, changeMany, type Decision, decide, type Move, moveTimer } from './moves.ts';
import type { System } from './system.ts';

type Command = fc.AsyncCommand<Model, System>;

/** Asks, and holds what is answered to what the model wants. A move may be impossible: there is no entry yet to be amended. */
function moving(name: string, isKeyed: boolean, plan: (model: Model) => Move | undefined): Command {
  return {
    check: () => true,
    run: async (model, system) => {
      const move = plan(model);
      if (move === undefined) return;
      const asked = isKeyed ? withKey(model, move.asked) : move.asked;
      const told = await system.ask(asked);
      const settled = move.settle(told);
      for (const { expected, got } of settled)
        strictEqual(got, expected, `${name}: ${JSON.stringify(told.body)}`);
      if (isKeyed && settled.every(({ got }) => got < 300)) model.carriedOut.push({ asked, told });
    },
    toString: () => name,
  };
}

function withKey(model: Model, asked: Asked): Asked {
  model.keys += 1;
  return { ...asked, headers: { ...asked.headers, 'idempotency-key': `key-${model.keys}` } };
}

/** What came before comes again under its key: the same answer, and nothing is carried out. */
function repeated(pick: number): Command {
  return {
    check: ({ carriedOut }) => carriedOut.length > 0,
    run: async ({ carriedOut }, system) => {
      const before = carriedOut[pick % carriedOut.length];
      if (before !== undefined) deepStrictEqual(await system.ask(before.asked), before.told);
    },
    toString: () => `repeat ${pick}`,
  };
}

/** Another request under a key that was used: refused, whatever it asks. */
function keyUsedAgain(pick: number): Command {
  return {
    check: ({ carriedOut }) => carriedOut.length > 0,
    run: async ({ carriedOut }, system) => {
      const before = carriedOut[pick % carriedOut.length];
      if (before === undefined) return;
      const other = { ...before.asked, body: { ...before.asked.body, anotherField: true } };
      const { status } = await system.ask(other);
      strictEqual(status >= 400 && status < 500, true, `another request under a used key: ${status}`);
    },
    toString: () => `use key ${pick} again`,
  };
}

function waited(minutes: number): Command {
  return {
    check: () => true,
    run: async (model, system) => {
      model.now = new Date(model.now.getTime() + minutes * 60_000);
      system.now = model.now;
    },
    toString: () => `wait ${minutes} min`,
  };
}

const who: fc.Arbitrary<Who> = fc.constantFrom(...WHO);
const workDate = fc.constantFrom('2026-03-09', '2026-03-10', '2026-03-11');
/** Long ones fill a day soon. */
const seconds = fc.oneof(fc.integer({ min: 1, max: 7200 }), fc.integer({ min: 20_000, max: 50_000 }));
const pick = fc.nat({ max: 30 });
/** Mostly the version that holds, or little is ever changed. */
const isStale = fc.nat({ max: 4 }).map((one) => one === 0);
const isKeyed = fc.boolean();

const create = fc.record({ kind: fc.constant('create' as const), workDate, seconds });
const amend = fc.record({
  kind: fc.constant('amend' as const),
  pick,
  isStale,
  workDate: fc.option(workDate, { nil: undefined }),
  seconds: fc.option(seconds, { nil: undefined }),
});
const end = fc.record({ kind: fc.constantFrom('void' as const, 'restore' as const), pick, isStale });
const change: fc.Arbitrary<EntryChange> = fc.oneof(create, amend, end);

const decision: fc.Arbitrary<Decision> = fc.record({
  pick,
  kind: fc.constantFrom('accept' as const, 'amend' as const, 'decline' as const),
  entries: fc.array(fc.record({ workDate, seconds }), { minLength: 1, maxLength: 3 }),
});

const told = (value: unknown) => JSON.stringify(value);

export const COMMANDS: readonly fc.Arbitrary<Command>[] = [
  fc
    .tuple(who, change, isKeyed)
    .map(([by, one, keyed]) => moving(`${by} ${told(one)}`, keyed, (model) => changeEntry(model, by, one))),
  fc
    .tuple(who, fc.array(change, { minLength: 1, maxLength: 4 }), isKeyed)
    .map(([by, all, keyed]) =>
      moving(`${by} bulk ${told(all)}`, keyed, (model) => changeMany(model, by, all)),
    ),
  fc
    .tuple(who, fc.constantFrom('start' as const, 'stop' as const, 'discard' as const), isKeyed)
    .map(([by, kind, keyed]) => moving(`${by} timer ${kind}`, keyed, (model) => moveTimer(model, by, kind))),
  fc
    .tuple(who, decision, isKeyed)
    .map(([by, one, keyed]) => moving(`${by} ${told(one)}`, keyed, (model) => decide(model, by, one))),
  pick.map(repeated),
  pick.map(keyUsedAgain),
  fc.integer({ min: 1, max: 400 }).map(waited),
];
