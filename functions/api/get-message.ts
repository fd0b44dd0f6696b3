// GET /v1/messages/{id}: what became of one mail. A member sees only their own; absent and foreign look the same.
import type { MessageRecord } from '../../shared/core/outcome.ts';
import type { Messages } from '../../shared/ports.ts';
import { type ApiResponse, type MemberRequest, ok, refuse } from './exchange.ts';

export async function getMessage(
  { member, params }: MemberRequest,
  messages: Messages,
): Promise<ApiResponse> {
  const id = params.id ?? '';
  const record = /^[0-9a-f]{64}$/.test(id) ? await messages.find(id) : undefined;
  const own = record?.workspaceId === member.workspaceId && record.memberId === member.memberId;
  return record !== undefined && own
    ? ok(toMessageView(record))
    : refuse('not_found', 'There is no such message of yours.');
}

function toMessageView(record: MessageRecord) {
  const { messageKey, status, disposition, reason, receivedAt, timeline, entryIds, engineVersion } = record;
  const { flags = [] } = record;
  return {
    id: messageKey,
    status,
    disposition,
    reason,
    receivedAt,
    timeline,
    entryIds,
    engineVersion,
    flags,
  };
}
