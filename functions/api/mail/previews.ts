// What triage would make of a mail, with nothing recorded. Words of the mail go back to who sent them only.
import * as z from 'zod';
import { COMMAND_KINDS } from '../../../shared/core/command.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import type { PreviewSource } from '../../../shared/core/preview/preview.ts';
import { REASON_CODES } from '../../../shared/core/reason.ts';
import type { DraftEntry } from '../../../shared/core/time-entry.ts';
import { DraftView, QuestionView, ReferenceView, toDraftView } from '../entries/draft-view.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { type MemberRequest, ok, type Refusal, refuse } from '../request/exchange.ts';
import { readJsonBody } from '../request/json-body.ts';
import { date } from '../request/view-fields.ts';
import type { Preview } from './read-preview.ts';

export interface PreviewRouteServices {
  readonly preview: Preview;
}

/** Lambda takes 6 MB a request, and a raw body reaches it as base64. */
const LARGEST_RAW_BYTES = 4 * 1024 * 1024;

const Body = z
  .strictObject({
    text: z.string({ error: 'is required: the words of the mail' }).min(1).max(LARGEST_RAW_BYTES),
    subject: z.string().max(998).default(''),
  })
  .meta({ id: 'PreviewRequest', examples: [{ text: '2h ACME redesign yesterday' }] });

const amount = z.exactOptional(z.int().meta({ description: 'Minutes.' }));
const CommandView = z
  .strictObject({
    kind: z.enum(COMMAND_KINDS),
    days: z.exactOptional(z.array(date).readonly()),
    period: z.exactOptional(z.strictObject({ from: date, to: date })),
    minutes: amount,
    newMinutes: amount,
    project: z.exactOptional(ReferenceView),
    newProject: z.exactOptional(ReferenceView),
    format: z.exactOptional(z.enum(['csv', 'pdf', 'xlsx'])),
  })
  .meta({ id: 'Command', description: 'What the mail asks for, each field only where it says it.' });

const PreviewView = z
  .strictObject({
    disposition: z.enum(['logged', 'needs_review', 'ignored', 'command']),
    reason: z.enum(REASON_CODES),
    entries: z.array(DraftView).readonly().meta({ description: 'For `needs_review`: what could be meant.' }),
    toldBefore: z
      .exactOptional(z.array(DraftView).readonly())
      .meta({ description: 'What an earlier mail logged already.' }),
    onLockedDays: z
      .exactOptional(z.array(DraftView).readonly())
      .meta({ description: 'What lies on days that take no change: it would be proposed.' }),
    question: z.exactOptional(QuestionView),
    command: z.exactOptional(CommandView),
  })
  .meta({ id: 'Preview' });

export const PREVIEW_ROUTES: readonly Route<PreviewRouteServices>[] = [
  forMember({
    method: 'POST',
    path: '/v1/preview',
    access: 'member',
    permits: ['read', 'write_own', 'write_team'],
    summary: 'What would become of a mail, with nothing recorded',
    bodies: { 'application/json': Body, 'text/plain': z.string(), 'message/rfc822': z.string() },
    answer: PreviewView,
    problems: ['invalid_request', 'too_large', 'unsupported_media_type'],
    run: async (request, { preview }: PreviewRouteServices) => {
      const source = toSource(request);
      return 'problem' in source ? source : ok(toPreviewView(await preview(source, request.member)));
    },
  }),
];

function toSource({ headers, body }: MemberRequest): PreviewSource | Refusal {
  if (body.byteLength > LARGEST_RAW_BYTES) return refuse('too_large', 'A preview takes at most 4 MB.');
  const [type] = (headers['content-type'] ?? 'application/json').toLowerCase().split(';');
  switch (type?.trim()) {
    case 'message/rfc822':
      return { kind: 'raw', raw: body };
    case 'text/plain':
      return { kind: 'text', text: new TextDecoder().decode(body), subject: '' };
    case 'application/json':
      return fromJson({ headers, body });
    default:
      return refuse(
        'unsupported_media_type',
        'Send application/json with "text", text/plain, or message/rfc822.',
      );
  }
}

function fromJson(request: Pick<MemberRequest, 'headers' | 'body'>): PreviewSource | Refusal {
  const read = readJsonBody(request, Body, LARGEST_RAW_BYTES);
  return read.kind === 'read' ? { kind: 'text', ...read.body } : read;
}

function toPreviewView(decision: Decision) {
  const { disposition, reason } = decision;
  const { toldBefore = [], onLockedDays = [] } = disposition === 'ignored' ? {} : decision;
  return {
    disposition,
    reason,
    entries: draftsOf(decision).map(toDraftView),
    ...(toldBefore.length > 0 && { toldBefore: toldBefore.map(toDraftView) }),
    ...(onLockedDays.length > 0 && { onLockedDays: onLockedDays.map(toDraftView) }),
    ...('question' in decision && decision.question !== undefined ? { question: decision.question } : {}),
    ...(decision.disposition === 'command' ? { command: decision.command } : {}),
  };
}

/** For `needs_review`: what could be meant. */
function draftsOf(decision: Decision): readonly DraftEntry[] {
  switch (decision.disposition) {
    case 'logged':
    case 'command':
      return decision.entries;
    case 'needs_review':
      return decision.drafts;
    case 'ignored':
      return [];
  }
}
