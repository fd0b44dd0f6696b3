// Secret addresses, as their makers see them. Types only.
import type { CaptureAlias } from '../core/capture-alias.ts';
import type { MemberScope } from '../core/member.ts';

/** An alias to be kept: its keyed digest is, never the alias. */
export interface NewCaptureAlias {
  readonly alias: CaptureAlias;
  readonly scope: MemberScope;
  readonly projectId?: string;
  readonly createdAt: Date;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

export interface CaptureAliases {
  /** Throws `CaptureAliasTakenError` when an alias of this id was kept before. */
  add(alias: NewCaptureAlias): Promise<void>;
  /** Ends an alias at once. `undefined` when there is none (any more); a repeat changes nothing. */
  revoke(aliasId: string, now: Date): Promise<MemberScope | undefined>;
}
