// Exports that are made beside the answer. Those of the API want the scope that authentication made. Types only.
import type {
  ExportCount,
  ExportFailure,
  ExportJob,
  ExportKey,
  ExportProgress,
  ExportSlot,
} from '../core/export/export-job.ts';
import type { Page } from '../core/page.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

export interface ExportListing {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Those of who asks, and of nobody else. */
export interface ExportJobs {
  /** The latest first. Throws `CursorInvalidError`. */
  list(scope: WorkspaceScope, listing: ExportListing): Promise<Page<ExportJob>>;
  find(scope: WorkspaceScope, exportId: string): Promise<ExportJob | undefined>;
  /** The places of the workspace that are taken, also those whose time is over. */
  slots(scope: WorkspaceScope): Promise<readonly ExportSlot[]>;
}

/** Told before the job is kept: a job that is there has a message, and a message without its job comes to nothing. */
export interface ExportQueue {
  send(key: ExportKey, askedAt: Date): Promise<void>;
}

/** A job in the hands of a run, by the number of which nobody else saves it. */
export interface HeldExport {
  readonly job: ExportJob;
  readonly run: number;
  /** Runs since it last came on, this one too. */
  readonly attempts: number;
}

/** `absent`: never kept, or deleted; `over`: it has ended; `held`: another run has it. */
export type ExportClaim =
  | { readonly kind: 'claimed'; readonly held: HeldExport }
  | { readonly kind: 'over'; readonly job: ExportJob }
  | { readonly kind: 'absent' | 'held' };

export type ExportEnd =
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly failure: ExportFailure };

/** For who makes the files. What is false: the job is deleted, or another run has it; nothing was written. */
export interface ExportRuns {
  claim(key: ExportKey, now: Date, leaseSeconds: number): Promise<ExportClaim>;
  /** How far it has come, for who waits. */
  tell(held: HeldExport, count: ExportCount): Promise<boolean>;
  /** Where another run would go on. */
  save(
    held: HeldExport,
    progress: ExportProgress,
    facts: Required<Pick<ExportJob, 'whose' | 'count'>>,
  ): Promise<boolean>;
  /** Another run may have it at once. */
  release(held: HeldExport, now: Date): Promise<void>;
  end(held: HeldExport, end: ExportEnd, now: Date): Promise<boolean>;
  /** Its place is another's from now on; a repeat changes nothing. */
  leaveSlot(job: ExportJob): Promise<void>;
}

/** The files, as they come to be. */
export interface ExportFiles {
  /** The id of an upload. */
  begin(job: ExportJob): Promise<string>;
  /** Numbers begin with 1; every part but the last has 5 MB or more. The part's entity tag. */
  putPart(job: ExportJob, uploadId: string, number: number, bytes: Uint8Array): Promise<string>;
  /** A repeat changes nothing. */
  complete(job: ExportJob, uploadId: string, parts: readonly string[]): Promise<void>;
  putTail(job: ExportJob, tail: number, bytes: Uint8Array): Promise<void>;
  tail(job: ExportJob, tail: number): Promise<Uint8Array>;
  dropTail(job: ExportJob, tail: number): Promise<void>;
  /** Of an upload that comes to nothing. A repeat changes nothing. */
  abort(job: ExportJob, uploadId: string): Promise<void>;
}

/** The files, as who asked for them gets and deletes them. */
export interface ExportStore {
  /** Whoever has it may read the file, for so many seconds at most. */
  linkTo(job: ExportJob, seconds: number): Promise<string>;
  /** File, parts and tail. A repeat changes nothing. */
  discard(job: ExportJob): Promise<void>;
}
