// What an HTTP function takes and gives, without the shape of any gateway.
import type { Problem } from '../core/problem.ts';

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export type HttpResponse =
  | {
      readonly kind: 'ok';
      readonly status: number;
      readonly body: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Bytes of this media type. */
  | {
      readonly kind: 'file';
      readonly contentType: string;
      readonly bytes: Uint8Array;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'not_modified'; readonly headers: Readonly<Record<string, string>> }
  /** HTML of our own making, whose one style sheet has this digest (`sha256-…`, Content Security Policy 3, section 2.3.1). */
  | {
      readonly kind: 'page';
      readonly html: string;
      readonly styleDigest: string;
      /** @default 200 */
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'problem';
      readonly problem: Problem;
      readonly headers?: Readonly<Record<string, string>>;
    };
