// How API tokens are shown: without their secrets.
import * as z from 'zod';
import { type ApiTokenRecord, isInForce } from '../../../shared/core/api-token.ts';
import { PERMITS } from '../../../shared/core/workspace-scope.ts';
import { instant } from '../request/view-fields.ts';

const MOST_PROJECTS = 50;

export const scopes = z.array(z.enum(PERMITS)).min(1).max(PERMITS.length).readonly();
export const projectIds = z.array(z.string().min(1).max(64)).min(1).max(MOST_PROJECTS).readonly();

export const TOKEN = {
  tokenId: z.string().meta({ description: 'The first characters of the token: by which people name it.' }),
  memberId: z.string(),
  name: z.string(),
  status: z.enum(['active', 'expired', 'revoked']),
  scopes: z.nullable(z.array(z.enum(PERMITS)).readonly()).meta({
    description:
      "Null: all that its member's role may do, as tokens had before there were scopes. Empty: it shows `report`, and may do nothing.",
  }),
  projectIds: z.nullable(projectIds).meta({ description: 'Null: it is not restricted to projects.' }),
  report: z
    .exactOptional(z.strictObject({ reportId: z.string(), showsMembers: z.boolean() }))
    .meta({ description: 'Of a link: the saved report that it shows.' }),
  createdAt: instant,
  expiresAt: instant,
  revokedAt: z.exactOptional(instant),
  lastUsedAt: z.exactOptional(instant).meta({ description: 'To the hour; absent: never used.' }),
};
export const TokenView = z.strictObject(TOKEN).meta({ id: 'ApiToken' });
export type TokenView = z.output<typeof TokenView>;

export function toTokenView(token: ApiTokenRecord, now: Date): TokenView {
  const {
    workspaceId: _,
    scopes: given = null,
    projectIds: within = null,
    report,
    expiresAt,
    ...told
  } = token;
  const isOver = token.status === 'active' && !isInForce(token, now);
  return {
    ...told,
    status: isOver ? ('expired' as const) : token.status,
    scopes: given,
    projectIds: within,
    ...(report && { report: { reportId: report.reportId, showsMembers: report.showsMembers } }),
    expiresAt: new Date(expiresAt * 1000).toISOString(),
  };
}
