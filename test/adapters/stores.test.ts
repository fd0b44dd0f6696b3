// The stores' contract: the twins that other tests rest on, and the adapters on every DynamoDB that is here.
// Amazon's own DynamoDB Local is among them where TIMEPOST_DYNAMODB_LOCAL names its folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { startDynamo } from '../../local/stand-ins/dynamo/start-dynamo.ts';
import { apiTokensContract } from './api-tokens.contract.ts';
import { auditEventsContract } from './audit-events.contract.ts';
import { captureAliasesContract } from './capture-aliases.contract.ts';
import { catalogueContract } from './catalogue.contract.ts';
import { dynamoClient, makeTables, storesOver } from './dynamo-stores.ts';
import { type Endpoint, startDynamoDbLocal } from './dynamodb-local.ts';
import { entriesContract } from './entries.contract.ts';
import { exportsContract } from './exports.contract.ts';
import { ledgerContract } from './ledger.contract.ts';
import { legalHoldsContract } from './legal-holds.contract.ts';
import { letterAnswersContract } from './letter-answers.contract.ts';
import { locksContract } from './locks.contract.ts';
import { memberAddressesContract } from './member-addresses.contract.ts';
import { membersContract } from './members.contract.ts';
import { messagesContract } from './messages.contract.ts';
import { outboxContract } from './outbox.contract.ts';
import { periodsContract } from './periods.contract.ts';
import { privacyContract } from './privacy.contract.ts';
import { proposalsContract } from './proposals.contract.ts';
import { quarantineContract } from './quarantine.contract.ts';
import { recorderContract } from './recorder.contract.ts';
import { reportSourcesContract } from './report-sources.contract.ts';
import { savedReportsContract } from './saved-reports.contract.ts';
import { type OpenStores, openTwins } from './stores.ts';
import { suppressionsContract } from './suppressions.contract.ts';
import { timersContract } from './timers.contract.ts';
import { workCalendarContract } from './work-calendar.contract.ts';
import { workspaceSettingsContract } from './workspace-settings.contract.ts';
import { workspacesContract } from './workspaces.contract.ts';
import { writerRacesContract } from './writer-races.contract.ts';

function storesContract(open: OpenStores): void {
  recorderContract(open);
  entriesContract(open);
  messagesContract(open);
  quarantineContract(open);
  outboxContract(open);
  workspacesContract(open);
  workspaceSettingsContract(open);
  locksContract(open);
  periodsContract(open);
  membersContract(open);
  memberAddressesContract(open);
  letterAnswersContract(open);
  workCalendarContract(open);
  catalogueContract(open);
  apiTokensContract(open);
  captureAliasesContract(open);
  ledgerContract(open);
  proposalsContract(open);
  timersContract(open);
  legalHoldsContract(open);
  reportSourcesContract(open);
  savedReportsContract(open);
  exportsContract(open);
  auditEventsContract(open);
  suppressionsContract(open);
}

function onDynamo(start: () => Promise<Endpoint>): void {
  let engine: Endpoint;
  let client: DynamoDBClient;
  beforeAll(async () => {
    engine = await start();
    client = dynamoClient(engine.url);
  });
  afterAll(async () => {
    client.destroy();
    await engine.close();
  });
  storesContract(async () => storesOver(client, await makeTables(client)));
  privacyContract(() => client);
  writerRacesContract(() => client);
}

describe('in memory', () => storesContract(openTwins));

describe('on the DynamoDB stand-in', () =>
  onDynamo(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'stores-'));
    const { port, close } = await startDynamo({ port: 0, dataDir, endpoints: {} });
    return {
      url: `http://127.0.0.1:${port}`,
      close: async () => {
        await close();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  }));

const folder = process.env.TIMEPOST_DYNAMODB_LOCAL;
if (folder === undefined) {
  process.stdout.write('NOT RUN: the stores on DynamoDB Local (TIMEPOST_DYNAMODB_LOCAL is not set)\n');
} else {
  describe("on Amazon's DynamoDB Local", () => onDynamo(() => startDynamoDbLocal(folder)));
}
