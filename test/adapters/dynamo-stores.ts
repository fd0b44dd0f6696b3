// The stores' adapters over fresh tables of a DynamoDB at some endpoint.
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoAuditEvents } from '../../shared/adapters/audit/dynamo-audit-events.ts';
import { dynamoCatalogues } from '../../shared/adapters/catalogue/dynamo-catalogues.ts';
import { dynamoClientBook } from '../../shared/adapters/catalogue/dynamo-client-book.ts';
import { dynamoProjectBook } from '../../shared/adapters/catalogue/dynamo-project-book.ts';
import { dynamoTagBook } from '../../shared/adapters/catalogue/dynamo-tag-book.ts';
import { dynamoTaskBook } from '../../shared/adapters/catalogue/dynamo-task-book.ts';
import { dynamoExportJobs } from '../../shared/adapters/exports/dynamo-export-jobs.ts';
import { dynamoExportRuns } from '../../shared/adapters/exports/dynamo-export-runs.ts';
import { dynamoLegalHolds } from '../../shared/adapters/holds/dynamo-legal-holds.ts';
import { dynamoEntries } from '../../shared/adapters/ledger/dynamo-entries.ts';
import { dynamoEntryBook } from '../../shared/adapters/ledger/dynamo-entry-book.ts';
import { dynamoLedger } from '../../shared/adapters/ledger/dynamo-ledger.ts';
import { dynamoProposals } from '../../shared/adapters/ledger/dynamo-proposals.ts';
import { dynamoRecorder } from '../../shared/adapters/ledger/dynamo-recorder.ts';
import { dynamoTimers } from '../../shared/adapters/ledger/dynamo-timers.ts';
import { dynamoMessageBook } from '../../shared/adapters/mail/dynamo-message-book.ts';
import { dynamoMessageTexts } from '../../shared/adapters/mail/dynamo-message-texts.ts';
import { dynamoMessages } from '../../shared/adapters/mail/dynamo-messages.ts';
import { dynamoQuarantine } from '../../shared/adapters/mail/dynamo-quarantine.ts';
import { dynamoSuppressionList } from '../../shared/adapters/mail/dynamo-suppression-list.ts';
import { dynamoSuppressions } from '../../shared/adapters/mail/dynamo-suppressions.ts';
import { dynamoOutbox } from '../../shared/adapters/outbox/dynamo-outbox.ts';
import { dynamoAliasBook } from '../../shared/adapters/people/dynamo-alias-book.ts';
import { dynamoCaptureAliases } from '../../shared/adapters/people/dynamo-capture-aliases.ts';
import { dynamoDirectory } from '../../shared/adapters/people/dynamo-directory.ts';
import { dynamoLetterAnswers } from '../../shared/adapters/people/dynamo-letter-answers.ts';
import {
  dynamoAddressBook,
  dynamoAskedAddresses,
} from '../../shared/adapters/people/dynamo-member-addresses.ts';
import { dynamoMemberBook } from '../../shared/adapters/people/dynamo-member-book.ts';
import { dynamoMembers } from '../../shared/adapters/people/dynamo-members.ts';
import { dynamoReportSources } from '../../shared/adapters/reports/dynamo-report-sources.ts';
import { dynamoSavedReports } from '../../shared/adapters/reports/dynamo-saved-reports.ts';
import { dynamoApiTokens } from '../../shared/adapters/sign-in/dynamo-api-tokens.ts';
import {
  dynamoTokenBook,
  dynamoTokenStates,
  dynamoTokenUses,
} from '../../shared/adapters/sign-in/dynamo-token-book.ts';
import { dynamoClosedDays } from '../../shared/adapters/timesheets/dynamo-locks.ts';
import { dynamoPeriods } from '../../shared/adapters/timesheets/dynamo-periods.ts';
import { dynamoWorkCalendar } from '../../shared/adapters/timesheets/dynamo-work-calendar.ts';
import { dynamoPolicies } from '../../shared/adapters/workspaces/dynamo-policies.ts';
import { dynamoWorkspaces } from '../../shared/adapters/workspaces/dynamo-workspace-settings.ts';
import { dynamoWorkspaceWriter } from '../../shared/adapters/workspaces/dynamo-workspace-writer.ts';
import { TABLES, type TableIndex } from '../../shared/contracts/tables.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { twinDigests, twinSealer } from '../twins/twin-sealer.ts';
import { NOW } from './samples.ts';
import type { Stores } from './stores.ts';

export interface Tables {
  readonly directory: string;
  readonly ledger: string;
  readonly mail: string;
  readonly audit: string;
}

const KINDS = ['directory', 'ledger', 'mail', 'audit'] as const;

export function dynamoClient(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials });
}

let made = 0;

/** Makes the tables that the contract names, empty, under names of their own. */
export async function makeTables(client: DynamoDBClient): Promise<Tables> {
  made += 1;
  const tables = {
    directory: `directory-${made}`,
    ledger: `ledger-${made}`,
    mail: `mail-${made}`,
    audit: `audit-${made}`,
  };
  await Promise.all(KINDS.map((kind) => makeTable(client, tables[kind], TABLES[kind].indexes)));
  return tables;
}

export async function makeTable(
  client: DynamoDBClient,
  TableName: string,
  indexes: Readonly<Record<string, TableIndex>>,
): Promise<void> {
  const keys = Object.values(indexes).flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  const GlobalSecondaryIndexes = Object.entries(indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema(index.partitionKey, index.sortKey),
    Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.nonKeyAttributes] },
  }));
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema('pk', 'sk'),
      AttributeDefinitions: ['pk', 'sk', ...keys].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      ...(GlobalSecondaryIndexes.length > 0 ? { GlobalSecondaryIndexes } : {}),
    }),
  );
}

function keySchema(partitionKey: string, sortKey: string) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}

export function storesOver(
  client: DynamoDBClient,
  tables: Tables,
  sealer = twinSealer(),
  clock = () => NOW,
): Stores {
  const doc = DynamoDBDocumentClient.from(client);
  const parts = { sealer, retention: DEFAULT_RETENTION_DAYS };
  const messages = dynamoMessages(doc, tables.mail);
  const policies = dynamoPolicies(doc, tables.ledger, clock);
  return {
    recorder: dynamoRecorder(doc, tables, { sealer, random: Math.random }),
    entries: dynamoEntries(doc, tables.ledger, sealer),
    messages,
    messageBook: dynamoMessageBook(doc, tables.mail, sealer),
    quarantine: dynamoQuarantine(doc, tables, messages, parts),
    texts: dynamoMessageTexts(doc, tables.mail, sealer),
    outbox: dynamoOutbox(doc, tables, sealer),
    members: dynamoMembers(doc, tables.ledger, sealer),
    memberBook: dynamoMemberBook(doc, tables.ledger, sealer),
    addressBook: dynamoAddressBook(doc, tables.ledger, sealer),
    asked: dynamoAskedAddresses(doc, tables.ledger),
    answers: dynamoLetterAnswers({ doc, tables, digests: twinDigests, sealer, random: Math.random }),
    workCalendar: dynamoWorkCalendar(doc, tables.ledger, sealer),
    catalogues: dynamoCatalogues(doc, tables.ledger, sealer, clock),
    directory: dynamoDirectory(doc, tables.directory, twinDigests),
    writer: dynamoWorkspaceWriter({ doc, tables, sealer, digests: twinDigests }),
    apiTokens: dynamoApiTokens({ doc, tables, sealer, digests: twinDigests }),
    ledger: dynamoLedger(doc, tables, { ...parts, digests: twinDigests, policies, random: Math.random }),
    tokenBook: dynamoTokenBook(doc, tables, sealer),
    tokenStates: dynamoTokenStates(doc, tables.ledger),
    tokenUses: dynamoTokenUses(doc, tables.ledger),
    auditEvents: dynamoAuditEvents(doc, tables.audit, sealer),
    entryBook: dynamoEntryBook(doc, tables.ledger, sealer),
    policies,
    proposals: dynamoProposals(doc, tables.ledger, sealer),
    legalHolds: dynamoLegalHolds(doc, tables.ledger, sealer),
    workspaces: dynamoWorkspaces(doc, tables.ledger, sealer),
    closedDays: dynamoClosedDays(doc, tables.ledger),
    periods: dynamoPeriods(doc, tables.ledger, sealer),
    timers: dynamoTimers(doc, tables.ledger, sealer),
    clientBook: dynamoClientBook(doc, tables.ledger, sealer),
    projectBook: dynamoProjectBook(doc, tables.ledger, sealer),
    tagBook: dynamoTagBook(doc, tables.ledger, sealer),
    taskBook: dynamoTaskBook(doc, tables.ledger, sealer),
    reportSources: dynamoReportSources(doc, tables.ledger, sealer),
    savedReports: dynamoSavedReports(doc, tables.ledger, sealer),
    exportJobs: dynamoExportJobs(doc, tables.ledger, sealer),
    exportRuns: dynamoExportRuns(doc, tables.ledger),
    captureAliases: dynamoCaptureAliases({ doc, tables, digests: twinDigests }),
    aliasBook: dynamoAliasBook(doc, tables, sealer),
    suppressions: dynamoSuppressions({
      doc,
      tables,
      digests: twinDigests,
      retention: DEFAULT_RETENTION_DAYS,
      random: Math.random,
    }),
    suppressionList: dynamoSuppressionList(doc, tables, twinDigests, parts),
  };
}
