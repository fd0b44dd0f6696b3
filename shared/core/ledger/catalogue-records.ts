// Clients, projects, tasks and tags as a workspace keeps them: each with its version, and projects with who may know of them.
import type { Client, Project } from '../catalogue.ts';
import type { RoundingPolicy } from '../report/rounding.ts';

/** What is archived takes no time any more, keeps its name, and can be taken back. */
export interface ClientRecord extends Client {
  readonly workspaceId: string;
  readonly version: number;
  readonly archived: boolean;
  /** Of its projects' time, where they do not say another. */
  readonly rounding?: RoundingPolicy;
}

/** `members`: it is there for its members and managers alone, and for who keeps or audits the workspace. */
export const VISIBILITIES = ['everyone', 'members'] as const;

export interface ProjectRecord extends Omit<Project, 'seenBy'> {
  readonly workspaceId: string;
  readonly version: number;
  readonly visibility: (typeof VISIBILITIES)[number];
  readonly memberIds: readonly string[];
  /** They amend it. */
  readonly managerIds: readonly string[];
  readonly rounding?: RoundingPolicy;
}

/** A part of the work on a project, or of the work of the workspace where it names none. */
export interface TaskRecord {
  readonly workspaceId: string;
  readonly taskId: string;
  readonly projectId?: string;
  readonly version: number;
  /** No other of its project has it. */
  readonly name: string;
  /** Of time on it. Absent: as its project has it. */
  readonly billableDefault?: boolean;
  readonly archived: boolean;
}

/** A word that entries are marked with; `#word` in mail. */
export interface TagRecord {
  readonly workspaceId: string;
  readonly tagId: string;
  readonly version: number;
  readonly name: string;
  readonly archived: boolean;
}

/** What a file says of a client or project; what it leaves open stays as it is. */
export type DescribedClient = Client & Partial<ClientRecord>;
export type DescribedProject = Omit<Project, 'archived' | 'seenBy'> & Partial<ProjectRecord>;

export function describedClient(
  workspaceId: string,
  { clientId, name, ...said }: DescribedClient,
  before?: ClientRecord,
): ClientRecord {
  return {
    workspaceId,
    clientId,
    version: (before?.version ?? 0) + 1,
    name,
    archived: said.archived ?? before?.archived ?? false,
    ...roundedBy(said.rounding ?? before?.rounding),
  };
}

export function describedProject(
  workspaceId: string,
  { projectId, clientId, name, code, aliases, billableDefault, ...said }: DescribedProject,
  before?: ProjectRecord,
): ProjectRecord {
  const kept: WhoMayKnow = before ?? OF_EVERYONE;
  return {
    workspaceId,
    projectId,
    version: (before?.version ?? 0) + 1,
    ...(clientId !== undefined && { clientId }),
    name,
    code,
    aliases,
    billableDefault,
    archived: said.archived ?? kept.archived,
    visibility: said.visibility ?? kept.visibility,
    memberIds: said.memberIds ?? kept.memberIds,
    managerIds: said.managerIds ?? kept.managerIds,
    ...roundedBy(said.rounding ?? kept.rounding),
  };
}

type WhoMayKnow = Pick<ProjectRecord, 'archived' | 'visibility' | 'memberIds' | 'managerIds' | 'rounding'>;

const OF_EVERYONE: WhoMayKnow = { archived: false, visibility: 'everyone', memberIds: [], managerIds: [] };

/** A record with this rule, or without one. */
export function roundedBy(rounding: RoundingPolicy | null | undefined): {
  readonly rounding?: RoundingPolicy;
} {
  return rounding ? { rounding } : {};
}

export function toClient({ clientId, name }: ClientRecord): Client {
  return { clientId, name };
}

/** As mail knows it. */
export function toProject(record: ProjectRecord): Project {
  const {
    workspaceId: _workspace,
    version: _version,
    visibility,
    memberIds,
    managerIds,
    rounding: _rounding,
    ...project
  } = record;
  return visibility === 'everyone' ? project : { ...project, seenBy: [...memberIds, ...managerIds] };
}

/** How two names are told apart: not by letter case, nor by the width of a gap. */
export function spellName(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase().normalize('NFC');
}
