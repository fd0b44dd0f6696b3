// By what an answer is counted, so that two machines that answer each other fall silent (mail-rules 3).
import { blankPrefixes } from '../bare-subject.ts';
import type { MemberScope } from '../member.ts';
import type { LoopKeys } from '../outbox-item.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import { digest } from './ids.ts';

/** Hex digits: enough to tell the words of one thread apart, too few to prove what somebody wrote. */
const WORDS_DIGITS = 12;

/**
 * What answers another mail is of the thread of its subject, because a machine names a new id in each of its answers, and some
 * name none of ours. Any other mail is the first of a thread of its own.
 */
export function toLoopKeys({ messageKey, header, body }: ParsedMail, scope: MemberScope): LoopKeys {
  const { inReplyTo, references, subject } = header;
  const answers = inReplyTo !== undefined || references.length > 0;
  const about = answers ? ['subject', plain(blankPrefixes(subject))] : ['message', messageKey];
  const thread = digest(['thread', scope.workspaceId, scope.memberId, ...about]);
  const own = body?.kind === 'opened' ? plain(body.own) : '';
  return { thread, words: digest(['words', thread, own]).slice(0, WORDS_DIGITS) };
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
