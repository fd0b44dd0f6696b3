// The examples of docs/api.md are asked, and the table of docs/roles.md is what the routes let through.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { HANDLED } from '../../functions/api/route.ts';
import { mailOf, outcomeOf } from '../adapters/samples.ts';
import { draft } from '../core/reply/receipt-facts.ts';
import { PROFILES, world, worldOver } from '../functions/api/world.ts';
import { memoryRecorder } from '../twins/memory-recorder.ts';
import { memoryState, scopeKey } from '../twins/memory-state.ts';
import { memoryMembers } from '../twins/memory-workspaces.ts';
import { ask, examplesOf } from './examples.ts';

const state = memoryState();
let secrets = 100;
const services = worldOver(state, {
  members: memoryMembers(state),
  messages: world().messages,
  chance: (bytes) => {
    secrets += 1;
    return new Uint8Array(bytes).fill(secrets);
  },
  preview: async () => ({ disposition: 'logged', reason: 'accepted', entries: [draft] }),
});
/** The last id that an answer gave under each name: `$entryId` in a later example stands for it. */
const said = new Map<string, string>();

/** One mail of the member was not sure, so that there is a proposal to decide. */
beforeAll(async () => {
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
  const decision = { disposition: 'needs_review', reason: 'proposed', drafts: [draft] } as const;
  await memoryRecorder(state).record(outcomeOf(mailOf('unsure'), decision));
});

/** In the document's order, over one workspace: what an example logs, a later one finds. */
test.each(examplesOf('docs/api.md'))('$asks is answered as docs/api.md shows', async (example) => {
  await ask(example, services, said);
  // What a letter holds is read where it went, and not in an answer.
  for (const { item } of state.outbox.values())
    if (item.kind === 'confirmation') said.set('code', item.facts.code);
});

test('docs/roles.md lists every route that is not open to anyone, and who may ask it', () => {
  const row = /^\| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm;
  const rows = [...readFileSync('docs/roles.md', 'utf8').matchAll(row)];

  const told = rows.map(([, named, ofMember = '', ofManager = '', ofAuditor = '']) => [
    named,
    accessOf(ofMember, ofManager, ofAuditor),
  ]);
  const routes = HANDLED.filter(({ access }) => access !== 'anyone');
  expect(told.sort()).toEqual(routes.map(({ method, path, access }) => [`${method} ${path}`, access]).sort());
});

function accessOf(ofMember: string, ofManager: string, ofAuditor: string): string {
  if (ofMember === 'no' && ofManager !== 'no') return 'approver';
  if (ofMember === 'no') return ofAuditor === 'no' ? 'administrator' : 'auditor';
  return ofAuditor === 'no' ? 'contributor' : 'member';
}
