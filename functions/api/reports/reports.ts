// Reports over time that the caller may see: put together as asked, rounded beside raw, nothing stored.
import { factsOf } from '../../../shared/core/report/catalogue-facts.ts';
import { foldNeutrality } from '../../../shared/core/report/fold-neutrality.ts';
import { toNeutralityView } from '../../../shared/core/report/shown-report.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { ok } from '../request/exchange.ts';
import { MOST_ENTRIES, MOST_ROWS, makeReport, TOO_MANY_ENTRIES } from './make-report.ts';
import { entriesOf, noteOwners, ownersOf, type ReportServices } from './read-report.ts';
import { NeutralityQuery, NeutralityView, ReportQuery, ReportView } from './report-forms.ts';

const READ = {
  method: 'GET',
  access: 'member',
  permits: ['read', 'audit'],
  keepsToProjects: true,
  absent: 'There is no such member whose time you may see.',
  problems: ['not_found'],
} as const;

export const REPORT_ROUTES: readonly Route<ReportServices>[] = [
  forMember({
    ...READ,
    path: '/v1/reports',
    summary: 'Logged time from one day to another, put together by one or two things',
    description: `Of everybody whose time you may see, unless \`memberId\` says whose; each other member whose time was read stands in the audit trail. At most 366 days, ${MOST_ENTRIES.toLocaleString('en')} entries and ${MOST_ROWS.toLocaleString('en')} rows; more are a file that is made beside the answer (\`POST /v1/exports\`).`,
    query: ReportQuery,
    answer: ReportView,
    run: ({ scope, query }, services: ReportServices) => makeReport(services, scope, query),
  }),
  forMember({
    ...READ,
    path: '/v1/reports/rounding',
    summary: 'How often, and by how much, rounding gave and took from one day to another',
    query: NeutralityQuery,
    answer: NeutralityView,
    run: async ({ scope, query }, services: ReportServices) => {
      const owners = await ownersOf(services, scope, query.memberId);
      if (owners === undefined) return undefined;
      await noteOwners(services, scope, owners, query);
      const facts = factsOf(await services.reportSources.catalogue(scope));
      const found = await foldNeutrality(entriesOf(services, scope, owners, query), facts, MOST_ENTRIES);
      return found === undefined ? TOO_MANY_ENTRIES : ok(toNeutralityView(found, query, owners));
    },
  }),
];
