// What an operator reads of a workspace that was written, of one that was not, and of one half of it.
import { describe, expect, test } from '@jest/globals';
import { tellFaults, toSentence } from '../../../local/workspace/aws-fault.ts';
import type { Description } from '../../../local/workspace/description.ts';
import {
  toHalfText,
  toMissingText,
  toReason,
  toTakenText,
  toText,
} from '../../../local/workspace/show-report.ts';
import type { WorkspacePlan } from '../../../local/workspace/to-plan.ts';
import {
  AddressesTakenError,
  HalfWrittenError,
  type Report,
} from '../../../local/workspace/write-workspace.ts';
import {
  AddressTakenError,
  ChangedMeanwhileError,
} from '../../../shared/adapters/people/put-with-lookups.ts';
import { maya } from '../../core/reply/receipt-facts.ts';

const tally = (made: number, updated = 0, unchanged = 0) => ({ made, updated, unchanged });
const report: Report = {
  workspace: tally(0, 1),
  clients: tally(0),
  projects: tally(2, 1, 3),
  members: tally(1, 0, 1),
};
const plan: WorkspacePlan = {
  workspace: { workspaceId: 'w-1', name: 'Studio', inboundAddresses: ['a@x.test', 'b@x.test'] },
  clients: [],
  projects: [],
  members: [{ profile: maya, identity: { issuer: 'i', subject: 's' } }, { profile: maya }],
};

test('ids and counts are said, no name and no address', () => {
  expect(toText(report, plan)).toBe(
    [
      'Workspace w-1: 1 updated',
      '  2 inbound addresses',
      '  0 clients',
      '  6 projects: 2 made, 1 updated, 3 unchanged',
      '  2 members: 1 made, 1 unchanged; 1 can sign in',
    ].join('\n'),
  );
});

test('a writing that ended early tells where, why, what is there, and how to go on', () => {
  const text = toHalfText(new HalfWrittenError(report, ['members.2', 'members.3'], undefined), 'It said no.');

  expect(text).toContain('ended at members.2, members.3. It said no.');
  expect(text).toContain('workspace: 1 updated; clients: nothing; projects: 2 made, 1 updated, 3 unchanged');
  expect(text).toContain('Run the same command again');
});

test('a taken address is told by its place; that it was the default is told only where it was', () => {
  const taken = new AddressesTakenError(['inboundAddresses.0', 'members.1.email']);
  const description = (inboundAddresses?: string[]) => ({ inboundAddresses }) as Description;

  expect(toTakenText(taken, description())).toMatch(
    /^inboundAddresses.0, members.1.email: .*\nThe file names no/,
  );
  expect(toTakenText(taken, description(['a@x.test']))).not.toContain('The file names no');
  expect(toTakenText(new AddressesTakenError(['members.1.email']), description())).not.toContain('names no');
});

test('a taken subject is told apart from taken addresses, with what to do', () => {
  const taken = new AddressesTakenError(['members.1.email', 'members.1.subject', 'members.4.subject']);
  const [addresses, subjects] = toTakenText(taken, { inboundAddresses: ['a@x.test'] } as Description).split(
    '\n',
  );

  expect(addresses).toBe('members.1.email: leads to another workspace or member already.');
  expect(subjects).toMatch(/^members.1.subject, members.4.subject: .*"id".* Nothing was written.$/);
});

test.each([
  [
    2,
    'stay',
    /^2 members of this workspace are not in this file and stay active\.\n.*"id".*\n.*"suspended"; --suspend/,
  ],
  [1, 'to suspend', /^1 member of this workspace is not in this file and would be suspended\.$/],
  [3, 'suspended', /^3 members of this workspace are not in this file and were suspended\.$/],
  [0, 'stay', /^$/],
] as const)('%s members that the file does not name: %s', (count, fate, words) => {
  expect(toMissingText(count, fate)).toMatch(words);
});

test.each([
  [new ChangedMeanwhileError(), 'Somebody else changed it at the same time.'],
  [new AddressTakenError([0]), 'It was given to somebody else a moment ago.'],
  [Object.assign(new Error('no'), { name: 'AccessDenied', $metadata: {} }), 'AWS answered AccessDenied: no'],
  [new TypeError('x'), 'TypeError was thrown.'],
])('why a writing ended: %s', (cause, sentence) => {
  expect(toReason(cause)).toBe(sentence);
});

describe('what AWS did not do', () => {
  const error = (facts: object) => Object.assign(new Error('the message'), facts);

  test.each([
    ['nothing that listens', error({ code: 'ECONNREFUSED' }), 'npm start must be running'],
    ['no credentials', error({ name: 'CredentialsProviderError' }), 'AWS_PROFILE'],
    [
      'a refusal',
      error({ name: 'AccessDeniedException', $metadata: {} }),
      'AWS answered AccessDeniedException: the message',
    ],
  ])('is told in a sentence: %s', async (_what, thrown, words) => {
    await expect(tellFaults(() => Promise.reject(thrown))).rejects.toMatchObject({
      name: 'PlainError',
      message: expect.stringContaining(words),
    });
  });

  test('is not taken for a fault of ours, which keeps its stack', async () => {
    const ours = new TypeError('x is not a function');

    expect(toSentence('no error')).toBeUndefined();
    await expect(tellFaults(() => Promise.reject(ours))).rejects.toBe(ours);
  });
});
