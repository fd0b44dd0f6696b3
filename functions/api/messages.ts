// What became of one mail. A member sees only their own.
import * as z from 'zod';
import type { MessageFlag, MessageRecord, MessageStatus } from '../../shared/core/outcome.ts';
import { type Disposition, REASON_CODES, STEPS } from '../../shared/core/reason.ts';
import type { Messages } from '../../shared/ports.ts';
import { forMember, type Route } from './declare-route.ts';
import { ok } from './exchange.ts';
import { digest, instant } from './view-fields.ts';

export interface MessageServices {
  readonly messages: Messages;
}

const STATUSES = [
  'acted',
  'replied',
  'ignored',
  'quarantined',
  'released',
  'failed',
] as const satisfies readonly MessageStatus[];
const DISPOSITIONS = [
  'logged',
  'needs_review',
  'ignored',
  'command',
] as const satisfies readonly Disposition[];
const FLAGS = ['message_id_reused'] as const satisfies readonly MessageFlag[];

const MessageView = z
  .strictObject({
    id: digest,
    status: z.enum(STATUSES),
    disposition: z
      .exactOptional(z.enum(DISPOSITIONS))
      .meta({ description: 'Absent where it failed undecided.' }),
    reason: z.enum(REASON_CODES),
    receivedAt: instant,
    timeline: z
      .array(
        z.strictObject({ step: z.enum(STEPS), at: instant, reason: z.exactOptional(z.enum(REASON_CODES)) }),
      )
      .readonly(),
    entryIds: z.array(z.string()).readonly(),
    engineVersion: z.string(),
    flags: z.array(z.enum(FLAGS)).readonly(),
  })
  .meta({ id: 'Message', description: 'What became of a mail. No word of it.' });

export const MESSAGE_ROUTES: readonly Route<MessageServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/messages/{id}',
    access: 'member',
    summary: 'What became of a mail of yours, station by station',
    params: { id: digest },
    absent: 'There is no such message of yours.',
    answer: MessageView,
    run: async ({ member, params: { id = '' } }, { messages }: MessageServices) => {
      const record = await messages.find(id);
      const isOwn = record?.workspaceId === member.workspaceId && record.memberId === member.memberId;
      return record !== undefined && isOwn ? ok(toView(record)) : undefined;
    },
  }),
];

function toView(record: MessageRecord) {
  const { messageKey, status, disposition, reason, receivedAt, timeline, entryIds, engineVersion } = record;
  return {
    id: messageKey,
    status,
    ...(disposition !== undefined && { disposition }),
    reason,
    receivedAt,
    timeline,
    entryIds,
    engineVersion,
    flags: record.flags ?? [],
  };
}
