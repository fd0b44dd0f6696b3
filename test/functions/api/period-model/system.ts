// The API over stores whose every call waits for its turn, and how the moves are made on it.
import type fc from 'fast-check';
import { route } from '../../../../functions/api/route.ts';
import { describedProject } from '../../../../shared/core/ledger/catalogue-records.ts';
import { logged, mailOf, outcomeOf } from '../../../adapters/samples.ts';
import type { Stores } from '../../../adapters/stores.ts';
import { draft } from '../../../core/reply/receipt-facts.ts';
import { WEEK } from '../../../core/timesheet/period-facts.ts';
import { get, world } from '../world.ts';
import { type Move, PROJECTS } from './moves.ts';

const PERIOD = '/v1/periods/m-1.week.2026-03-09.2026-03-15';

type Answered = Readonly<Record<string, unknown>> | undefined;

export interface System {
  /** What is answered to a move that was carried out; `undefined`: it was refused, or it was a mail. */
  move(as: string, move: Move): Promise<Answered>;
}

let made = 0;

/** So that no id and no mail comes twice, in whatever run. */
function next(): number {
  made += 1;
  return made;
}

export function openSystem(stores: Stores, scheduler: fc.Scheduler): System {
  const held = <T extends object>(name: string, store: T) => scheduled(scheduler, name, store);
  const { directory, members, tokens } = world();
  const services = world({
    ...stores,
    audit: stores.ledger,
    projects: stores.projectBook,
    suppressions: stores.suppressionList,
    entryBook: held('entries', stores.entryBook),
    periods: held('periods', stores.periods),
    ledger: held('ledger', stores.ledger),
    directory,
    members,
    tokens,
    newId: () => `00000000-0000-7000-8000-${String(next()).padStart(12, '0')}`,
  });
  const recorder = held('recorder', stores.recorder);
  const ask: Ask = async (as, method, target, body, version) => {
    const [path = '', query = ''] = target.split('?');
    const asked = get(path, as, Object.fromEntries(new URLSearchParams(query)));
    const match = version === undefined ? {} : { 'if-match': `"${version}"` };
    const headers = { ...asked.headers, 'content-type': 'application/json', ...match };
    const text = body === undefined ? '' : JSON.stringify(body);
    const answer = await route({ ...asked, method, headers, body: new TextEncoder().encode(text) }, services);
    return answer.kind === 'ok' ? answer.body : undefined;
  };
  return { move: (as, move) => (move.kind === 'mail' ? send(recorder, move.days) : make(ask, as, move)) };
}

function scheduled<T extends object>(scheduler: fc.Scheduler, name: string, store: T): T {
  const calls = Object.entries(store).map(([call, run]) => [
    call,
    async (...args: readonly unknown[]) => {
      await scheduler.schedule(Promise.resolve(), `${name}.${call}`);
      return run(...args);
    },
  ]);
  return Object.fromEntries(calls) as T;
}

type Ask = (as: string, method: string, target: string, body?: object, version?: number) => Promise<Answered>;

async function send(recorder: Stores['recorder'], days: number): Promise<undefined> {
  const drafts = [{ ...draft, workDate: WEEK.startDate }, draft].slice(0, days);
  await recorder.record(outcomeOf(mailOf(`mail ${next()}`), logged(...drafts)));
}

function make(ask: Ask, as: string, move: Exclude<Move, { kind: 'mail' }>): Promise<Answered> {
  switch (move.kind) {
    case 'log': {
      const { day: workDate, projectId } = move;
      const facts = { workDate, durationSeconds: 60 * next(), ...(projectId && { projectId }) };
      return ask(as, 'POST', '/v1/entries', { memberId: 'm-1', ...facts });
    }
    case 'submit':
      return ask(as, 'POST', `${PERIOD}/submit`, {});
    case 'reopen':
      return ask(as, 'POST', `${PERIOD}/reopen`, { reason: 'why' });
    case 'approve':
    case 'request-changes':
      return decide(ask, as, move);
    default:
      return change(ask, as, move);
  }
}

async function change(ask: Ask, as: string, move: Extract<Move, { pick: number }>): Promise<Answered> {
  const listed = await ask(as, 'GET', '/v1/entries?memberId=m-1&from=2026-03-01&to=2026-03-31');
  const items = (listed?.['items'] ?? []) as readonly { entryId: string; version: number }[];
  const one = items[move.pick % Math.max(1, items.length)];
  if (one === undefined) return undefined;
  const path = `/v1/entries/${one.entryId}`;
  if (move.kind !== 'amend') return ask(as, 'POST', `${path}/${move.kind}`, { reason: 'why' }, one.version);
  const { day: workDate, projectId } = move;
  const facts = { ...(workDate && { workDate }), ...(projectId !== undefined && { projectId }) };
  return ask(as, 'PATCH', path, { ...facts, description: `${next()}`, reason: 'why' }, one.version);
}

/** The member's own look tells of parts that others may not see: they try to decide over those too. */
async function decide(ask: Ask, as: string, move: Extract<Move, { part: number }>): Promise<Answered> {
  const seen = await ask('m-1', 'GET', PERIOD);
  if (seen === undefined) return undefined;
  const parts = seen['parts'] as readonly {
    readonly projectId: string | null;
    readonly contentHash: string;
  }[];
  const { projectId, contentHash } = parts[move.part] ?? { contentHash: seen['contentHash'] };
  const why = move.kind === 'request-changes' && { reason: 'why' };
  return ask(as, 'POST', `${PERIOD}/${move.kind}`, {
    contentHash,
    ...(projectId !== undefined && { projectId }),
    ...why,
  });
}

/** A workspace with two projects. */
export async function prepared(stores: Stores): Promise<Stores> {
  await stores.writer.putWorkspace({ workspaceId: 'w-1', name: 'Studio', inboundAddresses: [] });
  for (const projectId of PROJECTS) {
    const facts = {
      projectId,
      name: projectId,
      code: projectId,
      aliases: [],
      billableDefault: true,
      managerIds: projectId === PROJECTS[0] ? ['m-11'] : [],
    };
    const {
      workspaceId,
      version: _version,
      ...project
    } = describedProject('w-1', { ...facts, archived: false });
    await stores.writer.putProject(workspaceId, project);
  }
  return stores;
}
