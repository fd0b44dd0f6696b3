// Versions of what is answered, as entity tags: a change names the version that its maker has seen (RFC 9110, section 13.1.1).
import { digest } from '../../../shared/core/record/ids.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { type Answer, type ApiResponse, etagOf, type FileAnswer, type Refusal, refuse } from './exchange.ts';

/** Refuses a change to another version than the one that its maker has seen. Weak tags match nothing here. */
export function refuseUnlessSeen(
  { headers }: Pick<HttpRequest, 'headers'>,
  version: number,
): Refusal | undefined {
  const seen = headers['if-match'];
  if (seen === undefined)
    return refuse(
      'precondition_required',
      'Say which version you have seen: send its ETag as If-Match, such as If-Match: "1".',
    );
  const tags = seen.split(',').map((tag) => tag.trim());
  return tags.includes('*') || tags.includes(etagOf(version)) ? undefined : refuseSeen(version);
}

/** Of what may be changed unseen: who names a version all the same means that one. */
export function refuseOther(request: Pick<HttpRequest, 'headers'>, version: number): Refusal | undefined {
  return request.headers['if-match'] === undefined ? undefined : refuseUnlessSeen(request, version);
}

export function refuseSeen(version: number): Refusal {
  return {
    ...refuse('precondition_failed', `It was changed since: its version is ${version} now. Read it again.`),
    headers: { etag: etagOf(version) },
  };
}

/**
 * Gives an answer to a GET its tag, of its content where it has no version, and answers 304 to who has it already (RFC 9110,
 * section 13.1.2: by weak comparison).
 */
export function withTag({ headers }: Pick<HttpRequest, 'headers'>, response: ApiResponse): ApiResponse {
  if (response.kind !== 'file' && (response.kind !== 'ok' || response.status !== 200)) return response;
  const etag = response.headers?.etag ?? `W/"${digest([contentOf(response)]).slice(0, 32)}"`;
  const tagged = { ...response, headers: { ...response.headers, etag } };
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => bare(tag.trim()));
  return known.includes('*') || known.includes(bare(etag))
    ? { kind: 'not_modified', headers: { etag } }
    : tagged;
}

function contentOf(response: Answer | FileAnswer): string {
  return response.kind === 'file'
    ? Buffer.from(response.bytes).toString('base64')
    : JSON.stringify(response.body);
}

function bare(tag: string): string {
  return tag.replace(/^W\//, '');
}
