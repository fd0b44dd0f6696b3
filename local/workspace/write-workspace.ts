// Writes a whole workspace through the adapters that the product itself uses, and tells what was changed, made or left as it was.

import { AddressTakenError, type Change } from '../../shared/adapters/people/put-with-lookups.ts';
import {
  dynamoWorkspaceWriter,
  type WorkspaceWriter,
} from '../../shared/adapters/workspaces/dynamo-workspace-writer.ts';
import type { Place } from './place.ts';
import { type Sealing, sealingOf } from './sealing.ts';
import type { MemberPlan, WorkspacePlan } from './to-plan.ts';

const KINDS = ['workspace', 'clients', 'projects', 'members'] as const;
type Kind = (typeof KINDS)[number];

/** How many of each kind were made, updated or left as they were. */
export type Report = Readonly<Record<Kind, Readonly<Record<Change, number>>>>;

/** Addresses or subjects of the plan lead to someone else, at these places of it. Nothing was written. */
export class AddressesTakenError extends Error {
  override readonly name = 'AddressesTakenError';
  readonly places: readonly string[];

  constructor(places: readonly string[]) {
    super('addresses lead to someone else already');
    this.places = places;
  }
}

/** The writing ended early at these places. What was written before stays, and is left as it is when the plan is written again. */
export class HalfWrittenError extends Error {
  override readonly name = 'HalfWrittenError';
  readonly report: Report;
  readonly places: readonly string[];

  constructor(report: Report, places: readonly string[], cause: unknown) {
    super('the writing ended early', { cause });
    this.report = report;
    this.places = places;
  }
}

/** A few at once: the tables answer in parallel, and an end leaves little behind it. */
const AT_ONCE = 10;

/** What `writeWorkspace` would do. Throws `AddressesTakenError`; writes nothing. */
export async function rehearseWorkspace(place: Place, plan: WorkspacePlan): Promise<Report> {
  const { run, report } = begin(place, true);
  const taken: string[] = [];
  for (const step of toSteps(plan)) {
    await run(step).catch((error: unknown) => {
      if (!(error instanceof AddressTakenError)) throw error;
      taken.push(...error.taken.map(step.placeOf));
    });
  }
  if (taken.length > 0) throw new AddressesTakenError(taken);
  return report;
}

/** Written again it changes nothing. Throws `HalfWrittenError`. */
export async function writeWorkspace(place: Place, plan: WorkspacePlan): Promise<Report> {
  const { run, report } = begin(place, false);
  const [workspace, ...others] = toSteps(plan);
  const groups = [workspace === undefined ? [] : [workspace], ...slices(others)];
  for (const group of groups) {
    const ends = await Promise.allSettled(group.map(run));
    const failed = ends.flatMap((end, i): Failure[] =>
      end.status === 'rejected' ? [{ cause: end.reason as unknown, step: group[i] }] : [],
    );
    const [first] = failed;
    if (first === undefined) continue;
    throw new HalfWrittenError(report, failed.flatMap(toPlaces), first.cause);
  }
  return report;
}

interface Failure {
  readonly cause: unknown;
  readonly step: Step | undefined;
}

function toPlaces({ cause, step }: Failure): readonly string[] {
  if (step === undefined) return [];
  return cause instanceof AddressTakenError ? cause.taken.map(step.placeOf) : [step.place];
}

function begin(place: Place, isRehearsal: boolean) {
  const { doc, tables } = place;
  const sealing = sealingOf(place);
  const { sealer, digests } = sealing;
  const writer = dynamoWorkspaceWriter({ doc, tables, sealer, digests, isRehearsal });
  const report: Record<Kind, Record<Change, number>> = {
    workspace: none(),
    clients: none(),
    projects: none(),
    members: none(),
  };
  return {
    report,
    run: async ({ kind, makeKey, put }: Step) => {
      if (!isRehearsal) await makeKey?.(sealing);
      report[kind][await put(writer)] += 1;
    },
  };
}

function none(): Record<Change, number> {
  return { made: 0, updated: 0, unchanged: 0 };
}

interface Step {
  readonly kind: Kind;
  readonly makeKey?: (sealing: Sealing) => Promise<void>;
  readonly put: (writer: WorkspaceWriter) => Promise<Change>;
  /** Where in the description it stands, and where its n-th look-up does. */
  readonly place: string;
  readonly placeOf: (lookup: number) => string;
}

/** The workspace first: all others are sealed under its key. */
function toSteps({ workspace, clients, projects, members }: WorkspacePlan): readonly Step[] {
  const { workspaceId } = workspace;
  return [
    {
      kind: 'workspace',
      place: 'workspace',
      makeKey: (sealing) => sealing.createWorkspaceKey(workspaceId),
      put: (writer) => writer.putWorkspace(workspace),
      placeOf: (address) => `inboundAddresses.${address}`,
    },
    ...clients.map(
      (one, i): Step => ({
        kind: 'clients',
        put: (writer) => writer.putClient(workspaceId, one),
        place: `clients.${i}`,
        placeOf: () => `clients.${i}`,
      }),
    ),
    ...projects.map(
      (one, i): Step => ({
        kind: 'projects',
        put: (writer) => writer.putProject(workspaceId, one),
        place: `projects.${i}`,
        placeOf: () => `projects.${i}`,
      }),
    ),
    ...members.map(toMemberStep),
  ];
}

function toMemberStep({ profile, identity }: MemberPlan, i: number): Step {
  return {
    kind: 'members',
    place: `members.${i}`,
    makeKey: (sealing) => sealing.createMemberKey(profile),
    put: (writer) => writer.putMember(profile, identity),
    placeOf: (lookup) => `members.${i}.${lookup === 0 ? 'email' : 'subject'}`,
  };
}

function slices<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) =>
    all.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
}
