// A member, their manager, a project's manager and their mail work on one week at the same time, in every order that chance finds: each call of a store is
// held back and let go by a scheduler. Whatever they do, what is submitted or approved is what the ledger holds.
import { deepStrictEqual, strictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startDynamo } from '../../../../local/stand-ins/dynamo/start-dynamo.ts';
import { toWorkspaceScope } from '../../../../shared/core/authenticated.ts';
import { isClosed, partOf, partOfProject } from '../../../../shared/core/timesheet/closed-parts.ts';
import { contentOf } from '../../../../shared/core/timesheet/period-content.ts';
import { dynamoClient, makeTables, storesOver } from '../../../adapters/dynamo-stores.ts';
import { type Stores, storesOf } from '../../../adapters/stores.ts';
import { maya } from '../../../core/reply/receipt-facts.ts';
import { WEEK } from '../../../core/timesheet/period-facts.ts';
import { memoryState } from '../../../twins/memory-state.ts';
import { MAILED, type Move, OF_MANAGER, OF_MEMBER, OF_PROJECT_MANAGER, PROJECTS } from './moves.ts';
import { openSystem, prepared } from './system.ts';

interface Actor {
  readonly as: string;
  readonly moves: readonly Move[];
}

/** Moves that were carried out and close time, and those of the project's manager: a model in which there are none proves nothing. */
interface Done {
  closings: number;
  ofProject: number;
}

async function run(stores: Stores, scheduler: fc.Scheduler, actors: readonly Actor[]): Promise<Done> {
  const system = openSystem(stores, scheduler);
  const all: Done = { closings: 0, ofProject: 0 };
  const working = actors.map(async ({ as, moves }) => {
    for (const move of moves) {
      const done = await system.move(as, move);
      if (done !== undefined && (move.kind === 'submit' || move.kind === 'approve')) all.closings += 1;
      if (done !== undefined && as === 'm-11') all.ofProject += 1;
      await holds(stores);
    }
  });
  await scheduler.waitFor(Promise.all(working));
  return all;
}

/** What is closed is what was submitted of it, to the version, and what is approved as a whole is what its approver saw. */
async function holds({ periods }: Stores): Promise<void> {
  const scope = toWorkspaceScope(maya);
  const before = await periods.find(scope, 'm-1', WEEK);
  if (before === undefined) return;
  const theirs = before.steps.filter(({ by }) => by === 'm-11');
  deepStrictEqual(
    theirs.filter(({ projectId }) => projectId !== PROJECTS[0]),
    [],
    'of other projects',
  );
  const { entries } = await periods.content(scope, 'm-1', WEEK);
  const after = await periods.find(scope, 'm-1', WEEK);
  if (after?.version !== before.version) return holds({ periods } as Stores); // decided between the two looks
  const closed = entries.filter((entry) => isClosed(before.closed, partOf(entry)));
  const submitted = before.content.parts.filter(({ projectId }) =>
    isClosed(before.closed, partOfProject(projectId)),
  );
  deepStrictEqual(contentOf(before, closed).parts, submitted, `closed in version ${before.version}`);
  const last = before.steps.at(-1);
  if (before.status === 'approved' && last?.projectId === undefined)
    strictEqual(contentOf(before, entries).contentHash, last?.contentHash, 'what was seen');
}

async function doneIn(open: () => Promise<Stores>, numRuns: number, maxLength: number): Promise<Done> {
  const all: Done = { closings: 0, ofProject: 0 };
  const moves = (one: fc.Arbitrary<Move>) => fc.array(one, { maxLength, size: 'max' });
  const property = fc.asyncProperty(
    fc.scheduler(),
    moves(OF_MEMBER),
    moves(OF_MANAGER),
    moves(OF_PROJECT_MANAGER),
    moves(MAILED),
    async (scheduler, own, theirs, decisions, mails) => {
      const actors: readonly Actor[] = [
        { as: 'm-1', moves: [{ kind: 'submit' }, ...own, { kind: 'submit' }] },
        { as: 'm-5', moves: [...theirs, { kind: 'approve', part: 3 }] },
        { as: 'm-11', moves: decisions },
        { as: 'm-1', moves: mails },
      ];
      const { closings, ofProject } = await run(await prepared(await open()), scheduler, actors);
      all.closings += closings;
      all.ofProject += ofProject;
    },
  );
  await fc.assert(property, { numRuns });
  return all;
}

describe('nothing that is approved ever changes, in whatever order two of them work', () => {
  test('over the twins', async () => {
    const { closings, ofProject } = await doneIn(async () => storesOf(memoryState()), 300, 12);
    expect(closings).toBeGreaterThan(100);
    expect(ofProject).toBeGreaterThan(20);
  });

  test('over the tables', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'period-model-'));
    const { port, close } = await startDynamo({ port: 0, dataDir, endpoints: {} });
    const client = dynamoClient(`http://127.0.0.1:${port}`);
    try {
      const open = async () => storesOver(client, await makeTables(client));
      expect((await doneIn(open, 10, 8)).closings).toBeGreaterThan(2);
    } finally {
      client.destroy();
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
