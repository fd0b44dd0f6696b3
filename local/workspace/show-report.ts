// What a command says of a workspace that it wrote: ids and counts, never a name or an address.
import { AddressTakenError, ChangedMeanwhileError } from '../../shared/adapters/people/put-with-lookups.ts';
import { toSentence } from './aws-fault.ts';
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

/** What of the members that the file does not name is so, is done, or would be. */
export type Fate = 'stay' | 'suspended' | 'to suspend';

/** Empty when there are none. */
export function toMissingText(count: number, fate: Fate): string {
  if (count === 0) return '';
  const [are, stay, were] = count === 1 ? ['is', 'stays', 'was'] : ['are', 'stay', 'were'];
  const who = `${toCount(count, 'member', 'members')} of this workspace ${are} not in this file and`;
  if (fate === 'suspended') return `${who} ${were} suspended.`;
  if (fate === 'to suspend') return `${who} would be suspended.`;
  return [
    `${who} ${stay} active.`,
    'Who has another address now needs an "id" in the file: the first address, unless there was an id before.',
    'Who left stays in it with "status": "suspended"; --suspend-missing suspends all that it does not name.',
  ].join('\n');
}

/** A file that names no inbound address asks for the place's own, which is somebody's first workspace's. */
export function toTakenText({ places }: AddressesTakenError, { inboundAddresses }: Description): string {
  const [names, subjects, addresses] = [isName, isSubject, isAddress].map((is) =>
    places.filter(is).join(', '),
  );
  const told = [
    addresses && `${addresses}: leads to another workspace or member already.`,
    subjects &&
      `${subjects}: is another member's of this workspace already, who may not be in this file. If both are one person, ` +
        'the entry needs the "id" that the other was made under: the first address, unless there was an id. ' +
        'Else take it from the other in a run before this one.',
    names &&
      `${names}: another of this workspace has the name, or the code, already: made by API, archived, or under another "id". ` +
        'Give the entry another, or take it from the other first.',
  ].filter((line) => line);
  const hint =
    inboundAddresses === undefined && places.some((one) => one.startsWith('inboundAddresses'))
      ? '\nThe file names no inboundAddresses, so it asked for the address that receipts come from: name others.'
      : '';
  return `${told.join('\n')} Nothing was written.${hint}`;
}

const isName = (place: string) => /^(?:clients|projects)\./.test(place);
const isSubject = (place: string) => place.endsWith('.subject');
const isAddress = (place: string) => !isName(place) && !isSubject(place);

/** Why a writing ended early, in a sentence. */
export function toReason(cause: unknown): string {
  if (cause instanceof ChangedMeanwhileError) return 'Somebody else changed it at the same time.';
  if (cause instanceof AddressTakenError) return 'It was given to somebody else a moment ago.';
  return toSentence(cause) ?? `${cause instanceof Error ? cause.name : 'Unknown'} was thrown.`;
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
