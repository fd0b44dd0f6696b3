// How long a workspace keeps what is its own: what it says, within bounds, in place of the stage's days.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OwnRetentionDays, RetentionDays } from '../../../shared/contracts/retention.ts';
import {
  DEFAULT_RETENTION_DAYS,
  OWN_RETENTION_BOUNDS,
  type OwnRetentionClass,
  retentionWith,
} from '../../../shared/core/record/retention.ts';

const stage = DEFAULT_RETENTION_DAYS;
const CLASSES = Object.entries(OWN_RETENTION_BOUNDS) as readonly [
  OwnRetentionClass,
  { readonly least: number; readonly most: number },
][];

test('a workspace that says nothing has the days of its stage', () => {
  expect(retentionWith(stage, {})).toEqual(stage);
  expect(retentionWith(stage)).toEqual(stage);
});

test('what a workspace says is in place of its stage, and the rest stays', () => {
  const own = { messageText: 7, timeEntry: 1000 };

  expect(retentionWith(stage, own)).toEqual({ ...stage, ...own });
});

test.each([
  [
    'text no longer than its record',
    { messageText: 300, messageRecord: 60 },
    { messageText: 60, messageRecord: 60 },
  ],
  ['text no longer than the record of a stage', { messageText: 300 }, { messageText: stage.messageRecord }],
  [
    'entries no longer than the events that tell of them',
    { timeEntry: 36_500 },
    { timeEntry: stage.auditEvent },
  ],
])('keeps %s', (_what, own, kept) => {
  expect(retentionWith(stage, own)).toMatchObject(kept);
});

test.each(CLASSES)(
  '%s is refused out of its bounds, by name, and held to them where it was stored all the same',
  (of, { least, most }) => {
    for (const [days, held] of [
      [least - 1, least],
      [most + 1, most],
    ] as const) {
      expect(OwnRetentionDays.safeParse({ [of]: days }).error?.issues).toMatchObject([{ path: [of] }]);
      expect(retentionWith({ ...stage, auditEvent: 40_000, messageRecord: 40_000 }, { [of]: days })[of]).toBe(
        held,
      );
    }
    expect(OwnRetentionDays.safeParse({ [of]: least }).success).toBe(true);
  },
);

test.each(['rawMail', 'contentMark', 'outboxItem', 'auditEvent'])(
  '%s is not for a workspace to say',
  (of) => {
    expect(OwnRetentionDays.safeParse({ [of]: 400 }).success).toBe(false);
  },
);

test('whatever a workspace says, nothing ends sooner than the least that a stage may set', () => {
  const days = fc.integer({ min: -10, max: 100_000 });
  const said = fc.record(Object.fromEntries(CLASSES.map(([of]) => [of, days])), { requiredKeys: [] });

  fc.assert(
    fc.property(said, (own) => {
      expect(RetentionDays.safeParse(retentionWith(stage, own)).success).toBe(true);
    }),
  );
});
