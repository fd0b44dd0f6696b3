// POST /v1/preview: what triage would make of a mail, with nothing recorded. Words of the mail go back to who sent them only.
import * as z from 'zod';
import type { Decision } from '../../shared/core/decision.ts';
import type { PreviewSource } from '../../shared/core/preview/preview.ts';
import type { DraftEntry } from '../../shared/core/time-entry.ts';
import { type ApiResponse, type MemberRequest, ok, type Refusal, refuse } from './exchange.ts';
import { toFieldProblems } from './field-problems.ts';
import type { Preview } from './preview.ts';

/** Lambda takes 6 MB a request, and a raw body reaches it as base64. */
const LARGEST_RAW_BYTES = 4 * 1024 * 1024;

const Body = z.strictObject({
  text: z.string({ error: 'is required: the words of the mail' }).min(1).max(LARGEST_RAW_BYTES),
  subject: z.string().max(998).default(''),
});

export async function postPreview(request: MemberRequest, preview: Preview): Promise<ApiResponse> {
  if (request.body.byteLength > LARGEST_RAW_BYTES)
    return refuse('too_large', 'A preview takes at most 4 MB.');
  const source = toSource(request);
  return 'problem' in source ? source : ok(toPreviewView(await preview(source, request.member)));
}

function toSource({ headers, body }: MemberRequest): PreviewSource | Refusal {
  const [type] = (headers['content-type'] ?? 'application/json').toLowerCase().split(';');
  switch (type?.trim()) {
    case 'message/rfc822':
      return { kind: 'raw', raw: body };
    case 'text/plain':
      return { kind: 'text', text: new TextDecoder().decode(body), subject: '' };
    case 'application/json':
      return fromJson(body);
    default:
      return refuse(
        'unsupported_media_type',
        'Send application/json with "text", text/plain, or message/rfc822.',
      );
  }
}

function fromJson(body: Uint8Array): PreviewSource | Refusal {
  const read = Body.safeParse(parseJson(body));
  return read.success
    ? { kind: 'text', ...read.data }
    : refuse(
        'invalid_request',
        'The body is not valid: send {"text": "2h ACME redesign yesterday"}.',
        toFieldProblems(read.error),
      );
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined; // the schema says what is missing; the parser's own message would quote the mail
  }
}

function toPreviewView(decision: Decision) {
  const { disposition, reason } = decision;
  const toldBefore = disposition === 'ignored' ? [] : (decision.toldBefore ?? []);
  return {
    disposition,
    reason,
    entries: draftsOf(decision).map(toDraftView),
    ...(toldBefore.length > 0 && { toldBefore: toldBefore.map(toDraftView) }),
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

function toDraftView({ minutes, project, ...draft }: DraftEntry) {
  return {
    ...draft,
    durationSeconds: minutes * 60,
    project: project?.name ?? null,
    projectId: project?.kind === 'known' ? project.projectId : null,
  };
}
