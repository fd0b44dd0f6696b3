// What became of one mail. A member sees only their own.
import * as z from 'zod';
import type { MessageFlag, MessageStatus } from '../../../shared/core/outcome.ts';
import { type Disposition, REASON_CODES, STEPS } from '../../../shared/core/reason.ts';
import type { MessageBook, MessageSummary } from '../../../shared/ports/message-book.ts';
import type { Messages } from '../../../shared/ports.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { ok } from '../request/exchange.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { digest, instant } from '../request/view-fields.ts';

export interface MessageServices {
  readonly messages: Messages;
  readonly messageBook: MessageBook;
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
    path: '/v1/messages',
    access: 'member',
    summary: 'What became of your mails, the last one first',
    description: 'A mail may be missing for a moment after it was answered.',
    query: z.strictObject({
      disposition: z.exactOptional(z.enum(DISPOSITIONS)),
      sort: z
        .enum(['receivedAt', '-receivedAt'])
        .default('-receivedAt')
        .meta({ description: 'With `-` the last mail first.' }),
      ...pageFields({ usual: 20, largest: 100 }),
    }),
    answer: pageView(MessageView, 'MessagePage'),
    run: async ({ scope, query }, { messageBook }: MessageServices) => {
      const { sort, ...listing } = query;
      const order = sort === 'receivedAt' ? 'rising' : 'falling';
      return answerPage(messageBook.list(scope, { ...listing, order }), toView, 'this query');
    },
  }),
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

function toView(record: MessageSummary) {
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
