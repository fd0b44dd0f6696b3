// Everything that is asked of a deployed stage, causes before what they cause: keys and tables, the queues, SES, the rest.
import type { StateOutputs } from '../../shared/contracts/outputs.ts';
import { queuesOfStage } from '../run/queue-places.ts';
import type { StageOutputs } from '../stage/stage-outputs.ts';
import { type Check, inapplicable } from './check.ts';
import { alarmsCheck } from './checks/alarms.ts';
import { apiChecks } from './checks/api.ts';
import { certificateCheck } from './checks/certificate.ts';
import { dnsChecks, type Lookup } from './checks/dns.ts';
import { keyCheck } from './checks/keys.ts';
import { ageCheck, depthChecks } from './checks/queues.ts';
import { accountCheck, feedbackCheck, identityCheck, ruleSetCheck } from './checks/ses.ts';
import { type NotKept, tableCheck } from './checks/tables.ts';
import { reachableApi } from './emulator.ts';
import type { StageClients } from './stage-clients.ts';

export interface StageWays {
  readonly clients: StageClients;
  readonly lookUp: Lookup;
  readonly now: () => Date;
  /** The address of an emulator, where AWS is one. */
  readonly emulator?: string | undefined;
  /** @default the one of limits.ts */
  readonly timeoutMs?: number;
}

const UNSEEN = 'the world does not see an emulator';
const EMULATED: NotKept = {
  ttl: 'the emulator keeps none',
  pitr: 'the emulator keeps none',
};

export function stageChecks(stage: string, outputs: StageOutputs, ways: StageWays): readonly Check[] {
  const { state, mail, api } = outputs;
  const { clients, emulator } = ways;
  return [
    ...keysOf(outputs).map(([name, arn]) => keyCheck(clients.kms, name, arn)),
    ...tablesOf(state).map(([name, table]) =>
      tableCheck(clients.dynamo, name, table, emulator === undefined ? {} : EMULATED),
    ),
    ...queueChecks(outputs, ways),
    ruleSetCheck(clients.ses, mail.RuleSetName),
    identityCheck(clients.sesV2, mail.InboundDomain, emulator && UNSEEN),
    accountCheck(clients.sesV2),
    feedbackCheck(clients.sesV2, mail.InboundDomain, mail.FeedbackTopicArn),
    ...apiChecks(reachableApi(api.ApiUrl, emulator)),
    ...worldChecks(outputs, ways),
    alarmsCheck(clients.cloudWatch, stage),
  ];
}

function queueChecks({ mail }: StageOutputs, { clients: { sqs, cloudWatch }, now }: StageWays) {
  return queuesOfStage(mail).flatMap((queue) => [
    ...depthChecks(sqs, queue),
    ageCheck(cloudWatch, sqs, queue, now),
  ]);
}

/** What the world outside sees of the stage. */
function worldChecks({ mail, api }: StageOutputs, { lookUp, now, emulator }: StageWays): readonly Check[] {
  if (emulator !== undefined) {
    return [
      inapplicable('api', 'certificate', 'an emulator shows a certificate of its own'),
      inapplicable('dns', 'records', UNSEEN),
    ];
  }
  return [certificateCheck(api.ApiUrl, now), ...dnsChecks(mail.DnsRecords, mail.InboundDomain, lookUp)];
}

/** Named as in the alarms and in docs/runbook.md. */
function keysOf({ state, mail, api }: StageOutputs) {
  return [
    ['tables', state.TableKeyArn],
    ['wrapping', state.WrappingKeyArn],
    ['directory', state.DirectoryKeyArn],
    ['mail', mail.MailKeyArn],
    ['exports', api.ExportKeyArn],
    ['logs', state.LogKeyArn],
    ['alarms', state.AlarmKeyArn],
  ] as const;
}

function tablesOf(state: StateOutputs) {
  return [
    ['directory', state.DirectoryTable],
    ['ledger', state.LedgerTable],
    ['mail', state.MailTable],
    ['audit', state.AuditTable],
    ['keys', state.KeysTable],
  ] as const;
}
