// The examples of docs/timesheets.md are asked, in their order.
import { beforeAll, test } from '@jest/globals';
import { PROFILES, worldOver } from '../functions/api/world.ts';
import { memoryState, scopeKey } from '../twins/memory-state.ts';
import { ask, examplesOf } from './examples.ts';

const state = memoryState();
const services = worldOver(state);
const said = new Map<string, string>();

beforeAll(() => {
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
});

test.each(examplesOf('docs/timesheets.md'))('$asks is answered as docs/timesheets.md shows', (example) =>
  ask(example, services, said),
);
