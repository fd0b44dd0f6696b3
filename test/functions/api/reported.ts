// A workspace with entries by chance (test/core/report/entries-by-chance.ts) and the rules by which they are rounded.
import { describedClient, describedProject } from '../../../shared/core/ledger/catalogue-records.ts';
import type { RoundingPolicy, RoundingSources } from '../../../shared/core/report/rounding.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { PROFILES } from './world.ts';

export const REPORTED_SPAN = { from: '2026-03-25', to: '2027-01-31' };

/** Projects 1 and 2 are a client's; the first has a rule of its own. */
export function stateOf(
  entries: readonly TimeEntry[],
  { workspace, client, project }: RoundingSources,
): MemoryState {
  const state = memoryState();
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  for (const one of entries) state.entries.set(one.entryId, one);
  state.workspaces.set('w-1', { name: 'Studio', version: 1, ...saying(workspace) });
  const owner = describedClient('w-1', { clientId: 'c-1', name: 'c', ...saying(client) });
  state.clients.set('w-1', new Map([['c-1', owner]]));
  const facts = { name: 'p', aliases: [], billableDefault: true, clientId: 'c-1' };
  const projects = ['p-1', 'p-2'].map((projectId) => {
    const rule = projectId === 'p-1' ? project : undefined;
    return describedProject('w-1', { ...facts, projectId, code: projectId, ...saying(rule) });
  });
  state.projects.set('w-1', new Map(projects.map((one) => [one.projectId, one])));
  return state;
}

function saying(rounding: RoundingPolicy | undefined) {
  return rounding && { rounding };
}
