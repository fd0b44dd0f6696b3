// Questions that an operator asks of the logs, saved so that nobody writes them at three in the morning.
// docs/runbook.md says which answers what.
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { logGroupName } from '../names.ts';

export interface LogQueriesProps {
  readonly stageName: string;
  readonly functionNames: readonly string[];
}

interface SavedQuery {
  readonly id: string;
  readonly name: string;
  readonly query: logs.QueryString;
  /** @default the logs of all functions */
  readonly logs?: readonly string[];
}

/** The API's, which no function writes. */
const ACCESS_LOG = 'api-access';

const QUERIES: readonly SavedQuery[] = [
  {
    id: 'Failures',
    name: 'what fails, by function and error',
    query: new logs.QueryString({
      filterStatements: ['level = "ERROR"'],
      statsStatements: ['count(*) as failures by service, message, errorName'],
      sort: 'failures desc',
      limit: 50,
    }),
  },
  {
    id: 'OneMail',
    name: 'one mail on its way (put its message key in)',
    query: new logs.QueryString({
      fields: ['@timestamp', 'service', 'message', 'disposition', 'reason', 'errorName'],
      filterStatements: ['messageKey = "PUT THE MESSAGE KEY HERE"'],
      sort: '@timestamp asc',
      limit: 200,
    }),
  },
  {
    id: 'Slowest',
    name: 'the slowest invocations',
    query: new logs.QueryString({
      fields: [
        '@timestamp',
        'record.requestId',
        'record.metrics.durationMs',
        'record.metrics.maxMemoryUsedMB',
        '@log',
      ],
      filterStatements: ['type = "platform.report"'],
      sort: 'record.metrics.durationMs desc',
      limit: 50,
    }),
  },
  {
    id: 'Denied',
    name: 'what was denied to a function',
    query: new logs.QueryString({
      fields: ['@timestamp', 'service', 'message', 'errorName', 'causeName'],
      filterStatements: [
        'errorName like /AccessDenied|NotAuthorized/ or causeName like /AccessDenied|NotAuthorized/',
      ],
      sort: '@timestamp desc',
      limit: 50,
    }),
  },
  {
    id: 'ApiStatus',
    name: 'answers of the API, by route and status',
    query: new logs.QueryString({
      statsStatements: ['count(*) as answers, pct(milliseconds, 99) as p99 by route, status'],
      sort: 'answers desc',
      limit: 50,
    }),
    logs: [ACCESS_LOG],
  },
];

export class LogQueries extends Construct {
  constructor(scope: Construct, id: string, { stageName, functionNames }: LogQueriesProps) {
    super(scope, id);
    const groups = new Map(
      [...functionNames, ACCESS_LOG].map((name) => [
        name,
        logs.LogGroup.fromLogGroupName(this, `${name}-log`, logGroupName(stageName, name)),
      ]),
    );
    for (const { id: queryId, name, query, logs: own } of QUERIES) {
      new logs.QueryDefinition(this, queryId, {
        queryDefinitionName: `timepost-${stageName}/${name}`,
        queryString: query,
        logGroups: (own ?? functionNames).flatMap((name) => groups.get(name) ?? []),
      });
    }
  }
}
