// The ledger as its rules say it, and nothing more: what members have, and what each of their requests has to come to.

/** Two members of one workspace, and one of another: what one does changes nothing of the others'. */
export const WHO = ['m-1', 'm-2', 'm-9'] as const;
export type Who = (typeof WHO)[number];

export interface ModelEntry {
  readonly owner: Who;
  readonly version: number;
  readonly status: 'logged' | 'voided';
  readonly workDate: string;
  readonly durationSeconds: number;
}

export interface ModelProposal {
  readonly owner: Who;
  readonly workDate: string;
  readonly seconds: number;
  readonly isOpen: boolean;
}

export interface Asked {
  readonly who: Who;
  readonly method: 'POST' | 'PATCH' | 'DELETE' | 'GET';
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Told {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Model {
  now: Date;
  readonly entries: Map<string, ModelEntry>;
  /** When each one's timer was started. */
  readonly timers: Map<Who, Date>;
  readonly proposals: Map<string, ModelProposal>;
  /** Audit events of each one's workspace. */
  readonly events: Map<string, number>;
  /** What was carried out under a key, and what was answered. */
  readonly carriedOut: { readonly asked: Asked; readonly told: Told }[];
  keys: number;
}

export const LONGEST_DAY_SECONDS = 86_400;

export function workspaceOf(who: Who): string {
  return who === 'm-9' ? 'w-2' : 'w-1';
}

export function dayTotal({ entries }: Model, owner: Who, workDate: string): number {
  const there = [...entries.values()].filter(
    (one) => one.owner === owner && one.workDate === workDate && one.status === 'logged',
  );
  return there.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
}

/** Whether so much more finds room on a day. */
export function hasRoom(model: Model, owner: Who, workDate: string, more: number): boolean {
  return more <= 0 || dayTotal(model, owner, workDate) + more <= LONGEST_DAY_SECONDS;
}

export function countEvents({ events }: Model, who: Who, more: number): void {
  const workspace = workspaceOf(who);
  events.set(workspace, (events.get(workspace) ?? 0) + more);
}
