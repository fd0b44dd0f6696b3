// One's own entries as a calendar, by a link that holds a token: calendar programs send no headers.
import * as z from 'zod';
import { toCalendar } from '../../../shared/core/export/ical.ts';
import { todayIn } from '../../../shared/core/ledger/entry-facts.ts';
import { addDays } from '../../../shared/core/work-date.ts';
import { isForLinks } from '../../../shared/core/workspace-scope.ts';
import { fileForMember, type Route } from '../request/declare-route.ts';
import { type FileAnswer, type MemberRequest, refuse } from '../request/exchange.ts';
import { type Gathered, type GatherServices, gather } from './gather-export.ts';

export interface CalendarServices extends GatherServices {
  readonly clock: () => Date;
}

const CALENDAR = 'text/calendar';
const USUAL_DAYS = 90;
/** What is planned ahead, where the workspace takes it. */
const DAYS_AHEAD = 366;

const Query = z.strictObject({
  token: z.exactOptional(z.string().max(100)).meta({
    description: 'An API token with the scope `calendar` and no other.',
  }),
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(366)
    .default(USUAL_DAYS)
    .meta({ description: 'So many days back.' }),
});

export const CALENDAR_ROUTES: readonly Route<CalendarServices>[] = [
  fileForMember({
    method: 'GET',
    path: '/v1/calendar.ics',
    access: 'member',
    permits: ['calendar'],
    keepsToProjects: true,
    takesLink: true,
    summary: 'Your entries as a calendar (iCalendar) to be subscribed to',
    description:
      'For a link: `token` takes an API token whose one scope is `calendar`, which may ask nothing else, and ends when it is revoked. Entries without start and end lie on their whole day. Where entries are missing, the calendar’s description says so.',
    query: Query,
    files: [CALENDAR],
    run: async (request, services: CalendarServices) => {
      const { scope, query, member } = request;
      if (query.token !== undefined && !isForLinks([...scope.permits]))
        return refuse('forbidden', 'In a link a token may stand that has the scope `calendar` alone.');
      const today = todayIn(member.timeZone, services.clock());
      const span = { from: addDays(today, -query.days), to: addDays(today, DAYS_AHEAD) };
      const gathered = await gather(services, scope, [scope.memberId], { ...span, status: 'logged' });
      return toFile(request, gathered);
    },
  }),
];

function toFile({ member }: Pick<MemberRequest, 'member'>, { rows, isComplete }: Gathered): FileAnswer {
  const missing = 'INCOMPLETE: the latest entries are left out. Ask for fewer days.';
  const text = toCalendar(rows, { name: `Timepost: ${member.displayName}`, ...(!isComplete && { missing }) });
  return {
    kind: 'file',
    contentType: `${CALENDAR}; charset=utf-8`,
    bytes: Buffer.from(text),
    headers: {
      'content-disposition': 'attachment; filename="timepost.ics"',
      'timepost-complete': String(isComplete),
    },
  };
}
