// The function's half of main.ts: clients and adapters. Loaded only where requests arrive, not in the thread that reads.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoAuditEvents } from '../../shared/adapters/audit/dynamo-audit-events.ts';
import { dynamoCatalogues } from '../../shared/adapters/catalogue/dynamo-catalogues.ts';
import { dynamoClientBook } from '../../shared/adapters/catalogue/dynamo-client-book.ts';
import { dynamoProjectBook } from '../../shared/adapters/catalogue/dynamo-project-book.ts';
import { dynamoTagBook } from '../../shared/adapters/catalogue/dynamo-tag-book.ts';
import { dynamoTaskBook } from '../../shared/adapters/catalogue/dynamo-task-book.ts';
import { tableDependency } from '../../shared/adapters/clients/dependencies.ts';
import { guarded } from '../../shared/adapters/clients/guarded-client.ts';
import {
  lazyDependency,
  lazyDigests,
  lazyEdgeProof,
  lazyExportQueue,
  lazyExportStore,
  lazyMemberKeys,
  lazyReleasedMails,
  lazySealer,
} from '../../shared/adapters/clients/lazy-ports.ts';
import { loadOnce } from '../../shared/adapters/clients/load-once.ts';
import { newChance, newIds } from '../../shared/adapters/clients/new-ids.ts';
import { dynamoExportJobs } from '../../shared/adapters/exports/dynamo-export-jobs.ts';
import { dynamoLegalHolds } from '../../shared/adapters/holds/dynamo-legal-holds.ts';
import { dynamoEntries } from '../../shared/adapters/ledger/dynamo-entries.ts';
import { dynamoEntryBook } from '../../shared/adapters/ledger/dynamo-entry-book.ts';
import { dynamoLedger } from '../../shared/adapters/ledger/dynamo-ledger.ts';
import { dynamoProposals } from '../../shared/adapters/ledger/dynamo-proposals.ts';
import { dynamoTimers } from '../../shared/adapters/ledger/dynamo-timers.ts';
import { callCounter } from '../../shared/adapters/limits/call-counter.ts';
import { dynamoMailRates } from '../../shared/adapters/limits/dynamo-mail-rates.ts';
import { dynamoMessageBook } from '../../shared/adapters/mail/dynamo-message-book.ts';
import { dynamoMessages } from '../../shared/adapters/mail/dynamo-messages.ts';
import { dynamoQuarantine } from '../../shared/adapters/mail/dynamo-quarantine.ts';
import { dynamoSuppressionList } from '../../shared/adapters/mail/dynamo-suppression-list.ts';
import { dynamoAliasBook } from '../../shared/adapters/people/dynamo-alias-book.ts';
import { dynamoDirectory } from '../../shared/adapters/people/dynamo-directory.ts';
import { dynamoAddressBook } from '../../shared/adapters/people/dynamo-member-addresses.ts';
import { dynamoMemberBook } from '../../shared/adapters/people/dynamo-member-book.ts';
import { dynamoMembers } from '../../shared/adapters/people/dynamo-members.ts';
import { dynamoReportSources } from '../../shared/adapters/reports/dynamo-report-sources.ts';
import { dynamoSavedReports } from '../../shared/adapters/reports/dynamo-saved-reports.ts';
import { dynamoWrappedKeys } from '../../shared/adapters/sealing/dynamo-wrapped-keys.ts';
import { lazySheets } from '../../shared/adapters/sheets/lazy-sheets.ts';
import { dynamoTokenBook, dynamoTokenUses } from '../../shared/adapters/sign-in/dynamo-token-book.ts';
import { joseVerifier } from '../../shared/adapters/sign-in/jose-verifier.ts';
import { dynamoClosedDays } from '../../shared/adapters/timesheets/dynamo-locks.ts';
import { dynamoPeriods } from '../../shared/adapters/timesheets/dynamo-periods.ts';
import { dynamoWorkCalendar } from '../../shared/adapters/timesheets/dynamo-work-calendar.ts';
import { dynamoPolicies } from '../../shared/adapters/workspaces/dynamo-policies.ts';
import { dynamoWorkspaces } from '../../shared/adapters/workspaces/dynamo-workspace-settings.ts';
import type { ApiEnv } from '../../shared/contracts/env.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { EdgeProof } from '../../shared/ports/edge.ts';
import type { ReleasedMails } from '../../shared/ports/quarantine.ts';
import type { Sealer } from '../../shared/ports/sealing.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { createHandler } from './handler.ts';
import { type PreviewJob, toPreview } from './mail/read-preview.ts';

export function wire(env: ApiEnv, read: PreviewJob, clock: () => Date) {
  const dynamo = guarded(DynamoDBClient, 'dynamodb', watchBreaker);
  const kms = loadOnce(async () =>
    (await import('../../shared/adapters/sealing/connect-kms.ts')).connectKms(watchBreaker),
  );
  const doc = DynamoDBDocumentClient.from(dynamo);
  const keys = dynamoWrappedKeys(doc, env.KEYS_TABLE);
  const wrapping = { keys, wrappingKeyId: env.WRAPPING_KEY_ID, clock };
  const sealer = lazySealer(async () => (await kms()).sealer(wrapping));
  const digests = lazyDigests(async () => (await kms()).digests(env.DIRECTORY_KEY_ID));
  const keyDependency = (keyId: string, name: string) =>
    lazyDependency(name, async () => (await kms()).dependency(keyId, name));
  const { EDGE_SECRET_IDS: edgeSecretIds } = env;
  const oidc = { issuer: env.OIDC_ISSUER, audience: env.OIDC_AUDIENCE, jwksUrl: env.OIDC_JWKS_URL, clock };
  const entries = dynamoEntries(doc, env.LEDGER_TABLE, sealer);
  const closedDays = dynamoClosedDays(doc, env.LEDGER_TABLE);
  const catalogues = dynamoCatalogues(doc, env.LEDGER_TABLE, sealer, clock);
  const messages = dynamoMessages(doc, env.MAIL_TABLE);
  const tables = { mail: env.MAIL_TABLE, audit: env.AUDIT_TABLE };
  const parts = { sealer, retention: env.RETENTION_DAYS };
  const written = { ...tables, directory: env.DIRECTORY_TABLE, ledger: env.LEDGER_TABLE };
  const policies = dynamoPolicies(doc, env.LEDGER_TABLE, clock);
  const ledger = dynamoLedger(doc, written, { ...parts, digests, policies, random: Math.random });
  return createHandler({
    tokens: joseVerifier(oidc),
    directory: dynamoDirectory(doc, env.DIRECTORY_TABLE, digests),
    members: dynamoMembers(doc, env.LEDGER_TABLE, sealer),
    ...connectBooks(doc, env.LEDGER_TABLE, sealer),
    memberKeys: lazyMemberKeys(async () => (await kms()).memberKeys(wrapping)),
    policies,
    ledger,
    audit: ledger,
    auditEvents: dynamoAuditEvents(doc, env.AUDIT_TABLE, sealer),
    newId: newIds(clock),
    ...connectTokens(env, doc, sealer),
    retention: env.RETENTION_DAYS,
    calls: callCounter(dynamoMailRates(doc, env.MAIL_TABLE, env.RETENTION_DAYS), env.CALL_LIMITS),
    messages,
    messageBook: dynamoMessageBook(doc, env.MAIL_TABLE, sealer),
    quarantine: dynamoQuarantine(doc, tables, messages, parts),
    suppressions: dynamoSuppressionList(doc, tables, digests, parts),
    releasedMails: connectReleased(env.INLET_QUEUE_URL),
    ...connectExporting(env),
    preview: toPreview(read, { catalogues, entries, closedDays, clock }),
    dependencies: [
      tableDependency(dynamo, env.DIRECTORY_TABLE, 'directory'),
      tableDependency(dynamo, env.LEDGER_TABLE, 'ledger'),
      tableDependency(dynamo, env.MAIL_TABLE, 'mail'),
      tableDependency(dynamo, env.KEYS_TABLE, 'keys'),
      keyDependency(env.WRAPPING_KEY_ID, 'wrapping-key'),
      keyDependency(env.DIRECTORY_KEY_ID, 'directory-key'),
    ],
    engineVersion: ENGINE_VERSION,
    clock,
    ...(edgeSecretIds !== undefined && { edge: connectEdge(edgeSecretIds) }),
  });
}

/** Loaded with the first mail that is let out. */
function connectReleased(inletQueueUrl: string): ReleasedMails {
  return lazyReleasedMails(async () =>
    (await import('../../shared/adapters/mail/connect-released-mails.ts')).connectReleasedMails(
      inletQueueUrl,
      watchBreaker,
    ),
  );
}

/** Loaded with the first export that is made beside the answer. */
function connectExporting({ EXPORT_BUCKET: bucket, EXPORT_QUEUE_URL: queueUrl }: ApiEnv) {
  const ports = loadOnce(async () =>
    (await import('../../shared/adapters/exports/connect-exports.ts')).connectExports(
      { bucket, queueUrl },
      watchBreaker,
    ),
  );
  return {
    exportStore: lazyExportStore(async () => (await ports()).store),
    exportQueue: lazyExportQueue(async () => (await ports()).queue),
  };
}

/** Loaded with the first request, and never in a stage without a firewall. */
function connectEdge(secretIds: readonly string[]): EdgeProof {
  return lazyEdgeProof(async () =>
    (await import('../../shared/adapters/sign-in/connect-edge-proof.ts')).connectEdgeProof(secretIds),
  );
}

/** What is read of the ledger, and the files that it may become. */
function connectBooks(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer) {
  return {
    sheets: lazySheets,
    entryBook: dynamoEntryBook(doc, ledgerTable, sealer),
    addressBook: dynamoAddressBook(doc, ledgerTable, sealer),
    workCalendar: dynamoWorkCalendar(doc, ledgerTable, sealer),
    memberBook: dynamoMemberBook(doc, ledgerTable, sealer),
    proposals: dynamoProposals(doc, ledgerTable, sealer),
    periods: dynamoPeriods(doc, ledgerTable, sealer),
    legalHolds: dynamoLegalHolds(doc, ledgerTable, sealer),
    timers: dynamoTimers(doc, ledgerTable, sealer),
    workspaces: dynamoWorkspaces(doc, ledgerTable, sealer),
    clients: dynamoClientBook(doc, ledgerTable, sealer),
    projects: dynamoProjectBook(doc, ledgerTable, sealer),
    tags: dynamoTagBook(doc, ledgerTable, sealer),
    tasks: dynamoTaskBook(doc, ledgerTable, sealer),
    reportSources: dynamoReportSources(doc, ledgerTable, sealer),
    savedReports: dynamoSavedReports(doc, ledgerTable, sealer),
    exportJobs: dynamoExportJobs(doc, ledgerTable, sealer),
  };
}

function connectTokens(env: ApiEnv, doc: DynamoDBDocumentClient, sealer: Sealer) {
  const tables = { directory: env.DIRECTORY_TABLE, ledger: env.LEDGER_TABLE };
  return {
    chance: newChance,
    aliasBook: dynamoAliasBook(doc, tables, sealer),
    inboundAddress: env.INBOUND_ADDRESS,
    tokenBook: dynamoTokenBook(doc, tables, sealer),
    tokenUses: dynamoTokenUses(doc, tables.ledger),
  };
}
