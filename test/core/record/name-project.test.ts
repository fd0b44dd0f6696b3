import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../shared/core/decision.ts';
import { nameProject } from '../../../shared/core/record/name-project.ts';
import { draft } from '../reply/receipt-facts.ts';

const { project: _named, billable: _said, ...bare } = draft;
const globex = {
  projectId: 'p-9',
  clientId: 'c-9',
  name: 'Globex rollout',
  code: 'GLX',
  aliases: [],
  billableDefault: true,
  archived: false,
};
const catalogue = { clients: [], projects: [globex, { ...globex, projectId: 'p-old', archived: true }] };
const logged = (entries: Extract<Decision, { disposition: 'logged' }>['entries']): Decision => ({
  disposition: 'logged',
  reason: 'accepted',
  entries,
});

describe('time that came to the address of a project', () => {
  test('is of that project, implied and as it is billed by default', () => {
    expect(nameProject(logged([bare]), 'p-9', catalogue)).toMatchObject({
      entries: [
        {
          project: { kind: 'known', projectId: 'p-9', name: 'Globex rollout', clientId: 'c-9' },
          billable: true,
          evidence: expect.arrayContaining([
            expect.objectContaining({ field: 'project', rule: 'capture-alias', said: false }),
            expect.objectContaining({ field: 'billable', rule: 'capture-alias', said: false }),
          ]),
        },
      ],
    });
  });

  test('is billed as it says itself', () => {
    const decision = nameProject(logged([{ ...bare, billable: false }]), 'p-9', catalogue);

    expect(decision).toMatchObject({ entries: [{ billable: false, project: { projectId: 'p-9' } }] });
    expect(JSON.stringify(decision).match(/capture-alias/g)).toHaveLength(1);
  });

  test('is of another where it names one', () => {
    expect(nameProject(logged([draft]), 'p-9', catalogue)).toEqual(logged([draft]));
  });

  test('is of that project while it waits for review', () => {
    const waiting: Decision = { disposition: 'needs_review', reason: 'proposed', drafts: [bare] };

    expect(nameProject(waiting, 'p-9', catalogue)).toMatchObject({
      drafts: [{ project: { projectId: 'p-9' } }],
    });
  });
});

test.each([
  ['came to no such address', undefined],
  ['came to that of an archived project', 'p-old'],
  ['came to that of one that is gone', 'p-gone'],
])('time that %s stays without one', (_how, projectId) => {
  expect(nameProject(logged([bare]), projectId, catalogue)).toEqual(logged([bare]));
});

test('what is ignored has no project', () => {
  const ignored: Decision = { disposition: 'ignored', reason: 'no_time_found' };
  expect(nameProject(ignored, 'p-9', catalogue)).toBe(ignored);
});
