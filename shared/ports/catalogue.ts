// Clients, projects, tasks and tags of a workspace, as its members see them. Every call wants the scope that authentication made. Types only.
import type { ClientRecord, ProjectRecord, TagRecord, TaskRecord } from '../core/ledger/catalogue-records.ts';
import type { Page } from '../core/page.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

export interface ClientListing {
  /** @default archived or not */
  readonly archived?: boolean | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface ProjectListing extends ClientListing {
  readonly clientId?: string | undefined;
}

/** As they are now, by id: the catalogue of the mail path may be a minute old. `list` throws `CursorInvalidError`. */
export interface ClientBook {
  list(scope: WorkspaceScope, listing: ClientListing): Promise<Page<ClientRecord>>;
  find(scope: WorkspaceScope, clientId: string): Promise<ClientRecord | undefined>;
}

/** Those alone that the scope may see (rights.ts); archived ones too. */
export interface ProjectBook {
  list(scope: WorkspaceScope, listing: ProjectListing): Promise<Page<ProjectRecord>>;
  find(scope: WorkspaceScope, projectId: string): Promise<ProjectRecord | undefined>;
}

export interface TaskListing extends ClientListing {
  /** Of which project. Absent: those of none. */
  readonly projectId?: string | undefined;
}

/** Tasks of any project of the scope's workspace: which projects the caller may see is for the caller to ask. */
export interface TaskBook {
  list(scope: WorkspaceScope, listing: TaskListing): Promise<Page<TaskRecord>>;
  find(scope: WorkspaceScope, taskId: string): Promise<TaskRecord | undefined>;
}

export interface TagBook {
  list(scope: WorkspaceScope, listing: ClientListing): Promise<Page<TagRecord>>;
  find(scope: WorkspaceScope, tagId: string): Promise<TagRecord | undefined>;
  /** Names of all that are not archived, as `spellName` spells them. */
  names(scope: WorkspaceScope): Promise<ReadonlySet<string>>;
}
