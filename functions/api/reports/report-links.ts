// Links that show one saved report to whoever has them (docs/decisions/0040). What such a link is kept as is a token of its maker's: it
// is listed and revoked with the others (tokens.ts).
import * as z from 'zod';
import { DEFAULT_LINK_DAYS, LONGEST_LINK_DAYS } from '../../../shared/core/api-token.ts';
import type { SavedReports } from '../../../shared/ports/reports.ts';
import { catalogueId } from '../catalogue/catalogue-forms.ts';
import { type MakingServices, planToken } from '../people/make-token.ts';
import { TOKEN } from '../people/token-view.ts';
import type { Route } from '../request/declare-route.ts';
import { forWriter } from '../request/declare-writer.ts';

export interface ReportLinkServices extends MakingServices {
  readonly savedReports: SavedReports;
}

const NewLink = z
  .strictObject({
    title: z
      .exactOptional(z.string().trim().min(1).max(200))
      .meta({ description: 'Shown above the report. The name that you saved it under, unless said.' }),
    days: z.int().min(1).max(LONGEST_LINK_DAYS).default(DEFAULT_LINK_DAYS),
    showsMembers: z.boolean().default(false).meta({
      description: 'Whether members are shown by name; else as `Member 1`, `Member 2` and so on.',
    }),
  })
  .meta({ id: 'NewReportLink', examples: [{ title: 'ACME, month by month', days: 14 }] });

const LinkView = z
  .strictObject({
    ...TOKEN,
    path: z.exactOptional(z.string()).meta({
      description:
        'The secret path of the link, shown this once: the answer to a repeat under the same Idempotency-Key has none.',
    }),
  })
  .meta({ id: 'MadeReportLink' });

export const REPORT_LINK_ROUTES: readonly Route<ReportLinkServices>[] = [
  forWriter({
    method: 'POST',
    path: '/v1/saved-reports/{id}/links',
    access: 'contributor',
    needsSignIn: true,
    summary: 'Make a link that shows a report that you saved to whoever has it, without sign-in',
    description: `For at most ${LONGEST_LINK_DAYS} days. It shows what you see when it is opened, and nothing where you are no active member any more, or have another role than now. It is listed under \`/v1/tokens\`, and revoked there.`,
    params: { id: catalogueId },
    absent: 'There is no such report that you saved.',
    status: 201,
    body: NewLink,
    answer: LinkView,
    plan: async ({ scope, json, params: { id: reportId = '' } }, services: ReportLinkServices) => {
      const saved = await services.savedReports.find(scope, reportId);
      if (saved === undefined) return undefined;
      const { title: name = saved.name, days, showsMembers } = json;
      const report = { reportId, showsMembers, role: scope.role };
      return planToken(services, scope, { name, scopes: [], report, days }, (token) => ({
        path: `/v1/shared-report?token=${token}`,
      }));
    },
  }),
];
