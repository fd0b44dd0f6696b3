// Everything that is asked of the laptop's running service, causes before what they cause; what a laptop has not is said.
import { TABLES, type TableName } from '../../shared/contracts/tables.ts';
import { KEY_ALIASES, TABLE_NAMES } from '../layout.ts';
import { localClients } from '../run/local-clients.ts';
import { queuesOfLaptop } from '../run/queue-places.ts';
import type { RunFile } from '../run/run-file.ts';
import { type Check, inapplicable, inDocs } from './check.ts';
import { apiChecks } from './checks/api.ts';
import { keyCheck } from './checks/keys.ts';
import { httpCheck, processCheck, smtpCheck } from './checks/laptop.ts';
import { depthChecks } from './checks/queues.ts';
import { tableCheck } from './checks/tables.ts';
import { ANSWER_MS } from './limits.ts';
import { state } from './reading.ts';

const STARTING = inDocs('errors-seen', 'Starting');

/** For a service that is not there at all: nothing else is worth asking. */
export function absentCheck(seen: string): Check {
  return {
    group: 'service',
    name: 'running',
    slowMs: ANSWER_MS.other,
    todo: 'Start it with npm start.',
    run: async () => [state('service', seen, 'running', 'fail')],
  };
}

export function laptopChecks(run: RunFile): readonly Check[] {
  const { kms, dynamo, sqs } = localClients(run.endpoints);
  const tables = Object.keys(TABLES) as TableName[];
  const stores = [
    keyCheck(kms, 'wrapping', KEY_ALIASES.wrapping),
    keyCheck(kms, 'directory', KEY_ALIASES.directory),
    ...tables.map((name) => tableCheck(dynamo, name, TABLE_NAMES[name], { pitr: 'the stand-in keeps none' })),
  ];
  return [
    ...stores.map((check) => ({ ...check, todo: STARTING })),
    ...queuesOfLaptop(run).flatMap((queue) => [
      ...depthChecks(sqs, queue).map((check) => ({ ...check, todo: inDocs('errors-seen', 'Dead letters') })),
      inapplicable('queues', `${queue.name} age`, 'the stand-in measures none'),
    ]),
    ...processesOf(run),
    ...apiChecks(`http://127.0.0.1:${run.apiPort}`, STARTING),
    inapplicable('api', 'certificate', 'the laptop speaks plain HTTP'),
    inapplicable('ses', 'identity, account, rule set', 'the laptop sends and takes mail by stand-ins'),
    inapplicable('dns', 'records', 'the inbound domain of the laptop has none'),
    inapplicable('alarms', 'in alarm', 'the laptop has none'),
  ];
}

function processesOf({ endpoints, smtpPort, pids }: RunFile): readonly Check[] {
  const at = (standIn: string, path: string) => `${endpoints[standIn] ?? 'http://127.0.0.1:1'}${path}`;
  return [
    httpCheck('control', at('control', '/health')),
    httpCheck('issuer', at('issuer', '/.well-known/jwks.json')),
    httpCheck('ses-out', at('ses-out', '/')),
    smtpCheck('ses-in', smtpPort),
    processCheck('pump', pids.pump),
  ];
}
