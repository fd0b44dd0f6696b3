// What a command says of a workspace that it wrote: ids and counts, never a name or an address.
import type { Description } from './description.ts';
import type { WorkspacePlan } from './to-plan.ts';
import type { AddressesTakenError, HalfWrittenError, Report } from './write-workspace.ts';

type Tally = Report[keyof Report];

export function toText(report: Report, { workspace, members }: WorkspacePlan): string {
  const signIns = members.filter(({ identity }) => identity !== undefined).length;
  return [
    `Workspace ${workspace.workspaceId}: ${toChanges(report.workspace)}`,
    `  ${toCount(workspace.inboundAddresses.length, 'inbound address', 'inbound addresses')}`,
    `  ${toLine(report.clients, 'client', 'clients')}`,
    `  ${toLine(report.projects, 'project', 'projects')}`,
    `  ${toLine(report.members, 'member', 'members')}${members.length > 0 ? `; ${signIns} can sign in` : ''}`,
  ].join('\n');
}

/** A file that names no inbound address asks for the place's own, which is somebody's first workspace's. */
export function toTakenText({ places }: AddressesTakenError, { inboundAddresses }: Description): string {
  const hint =
    inboundAddresses === undefined && places.some((one) => one.startsWith('inboundAddresses'))
      ? '\nThe file names no inboundAddresses, so it asked for the address that receipts come from: name others.'
      : '';
  return `${places.join(', ')}: leads to another workspace or member already. Nothing was written.${hint}`;
}

export function toHalfText({ places, report }: HalfWrittenError, why: string): string {
  const written = Object.entries(report).map(([kind, tally]) => `${kind}: ${toChanges(tally)}`);
  return [
    `The writing ended at ${places.join(', ')}. ${why}`,
    `Before that: ${written.join('; ')}.`,
    'What was written stays. Run the same command again: it goes on from there.',
  ].join('\n');
}

function toLine(tally: Tally, one: string, many: string): string {
  const count = tally.made + tally.updated + tally.unchanged;
  return count === 0 ? toCount(0, one, many) : `${toCount(count, one, many)}: ${toChanges(tally)}`;
}

function toChanges(tally: Tally): string {
  const parts = Object.entries(tally).filter(([, count]) => count > 0);
  return parts.length === 0 ? 'nothing' : parts.map(([change, count]) => `${count} ${change}`).join(', ');
}

function toCount(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
