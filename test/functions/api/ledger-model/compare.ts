// Whether what the API shows of a ledger, and what its stores hold, is what the model has: of every member, in every workspace.
import { deepStrictEqual, strictEqual } from 'node:assert';
import { dayTotal, type Model, WHO, type Who } from './model.ts';
import type { System } from './system.ts';

type Shown = Readonly<Record<string, unknown>>;

async function listed(system: System, who: Who, path: string): Promise<readonly Shown[]> {
  const found: Shown[] = [];
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const at: string = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { status, body } = await system.ask({ who, method: 'GET', path: `${path}&limit=7${at}` });
    strictEqual(status, 200, JSON.stringify(body));
    found.push(...(body['items'] as readonly Shown[]));
    cursor = body['nextCursor'] as string | undefined;
  }
  return found;
}

export async function compareAll(model: Model, system: System): Promise<void> {
  for (const who of WHO) await compareMember(model, system, who);
}

async function compareMember(model: Model, system: System, who: Who): Promise<void> {
  const own = [...model.entries].filter(([, { owner }]) => owner === who);
  const entries = await listed(system, who, '/v1/entries?from=2020-01-01&to=2030-01-01');
  const shown = entries.map(({ entryId, memberId, version, status, workDate, durationSeconds }) => [
    entryId,
    { owner: memberId, version, status, workDate, durationSeconds },
  ]);
  deepStrictEqual(Object.fromEntries(shown), Object.fromEntries(own), `entries of ${who}`);
  for (const [entryId, { version }] of own) await compareVersions(system, who, entryId, version);
  for (const day of new Set(own.map(([, { workDate }]) => workDate)))
    strictEqual(await system.dayTotal(who, day), dayTotal(model, who, day), `${day} of ${who}`);
  const { body } = await system.ask({ who, method: 'GET', path: '/v1/timer' });
  const startedAt = (body['timer'] as Shown | null)?.['startedAt'] ?? null;
  strictEqual(startedAt, model.timers.get(who)?.toISOString() ?? null, `timer of ${who}`);
  const open = [...model.proposals].filter(([, one]) => one.owner === who && one.isOpen).map(([id]) => id);
  const proposals = await listed(system, who, '/v1/proposals?status=open');
  deepStrictEqual(
    proposals.map(({ proposalId }) => proposalId).toSorted(),
    open.toSorted(),
    `proposals of ${who}`,
  );
}

/** From the first to the one that holds, without a gap. */
async function compareVersions(system: System, who: Who, entryId: string, version: number): Promise<void> {
  const { body } = await system.ask({ who, method: 'GET', path: `/v1/entries/${entryId}/versions` });
  const versions = (body['items'] as readonly Shown[]).map((one) => one['version']).toSorted();
  deepStrictEqual(
    versions,
    Array.from({ length: version }, (_, i) => i + 1),
    `versions of ${entryId}`,
  );
}
