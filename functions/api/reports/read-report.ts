// What a report is made from: whose time it is, read with the rules and names that hold.

import { fewAtOnce } from '../../../shared/core/few-at-once.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { maySee } from '../../../shared/core/rights.ts';
import type { Span } from '../../../shared/core/span.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';
import type { ReportSources } from '../../../shared/ports/reports.ts';
import type { WorkCalendar } from '../../../shared/ports/work-calendar.ts';
import { everyoneSeen } from '../request/everyone-seen.ts';
import { type NotingServices, noteRead } from '../request/note-read.ts';

export interface ReportServices extends NotingServices {
  readonly workCalendar: WorkCalendar;
  readonly reportSources: ReportSources;
  readonly memberBook: MemberBook;
}

/** Whose time the caller may see of what is asked for. `undefined`: that member's they may not, or there is none. */
export async function ownersOf(
  services: ReportServices,
  scope: WorkspaceScope,
  memberId: string | undefined,
): Promise<readonly MemberProfile[] | undefined> {
  const only = memberId ?? (scope.role === 'member' ? scope.memberId : undefined);
  if (only === undefined) return everyoneSeen(services, scope);
  const found = await services.memberBook.find(scope, only);
  return found !== undefined && maySee(scope, found.member) ? [found.member] : undefined;
}

/** Each of the others has an event. Throws `ReadNotNotedError`. Told of before anything is read. */
export async function noteOwners(
  services: ReportServices,
  scope: WorkspaceScope,
  owners: readonly MemberProfile[],
  { from, to }: Span,
): Promise<void> {
  await fewAtOnce(owners, ({ memberId }) => noteRead(services, scope, memberId, [from, to]));
}

/** One member after the other, so that no more than one answer of the table is held. */
export async function* entriesOf(
  { reportSources }: ReportServices,
  scope: WorkspaceScope,
  owners: readonly MemberProfile[],
  span: Span & { readonly projectId?: string | undefined },
): AsyncGenerator<readonly TimeEntry[]> {
  for (const { memberId } of owners) yield* reportSources.entries(scope, { ...span, memberId });
}
