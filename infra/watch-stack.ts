// What an operator looks at: pages, the dashboard, saved questions to the logs, and the budget. It can be deployed and lost
// without touching the path.
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { WatchOutputs } from '../shared/contracts/outputs.ts';
import type { ApiStack } from './api-stack.ts';
import { LogQueries } from './constructs/log-queries.ts';
import { Money } from './constructs/money.ts';
import { Pages } from './constructs/pages.ts';
import { PathDashboard } from './constructs/path-dashboard.ts';
import type { MailStack } from './mail-stack.ts';
import { sayOutputs } from './say-outputs.ts';
import { FUNCTION_NAMES, type Stage } from './stage.ts';
import type { StateStack } from './state-stack.ts';

export interface WatchStackProps extends StackProps {
  readonly stageName: string;
  readonly stage: Stage;
  readonly state: StateStack;
  readonly mail: MailStack;
  readonly api: ApiStack;
}

export class WatchStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stageName, stage, state, mail, api, ...props }: WatchStackProps,
  ) {
    super(scope, id, { ...props, terminationProtection: !stage.isDev }); // it goes first, and is loudest when it is gone
    this.addStackDependency(mail, 'its pages name the alarms of the other stacks');
    this.addStackDependency(api, 'its pages name the alarms of the other stacks');
    new Pages(this, 'Pages', { alarms: state.alarms });
    new LogQueries(this, 'LogQueries', { stageName, functionNames: [...FUNCTION_NAMES, 'rule-set'] });
    new Money(this, 'Money', { monthlyUsd: stage.monthlyBudgetUsd, topic: state.alarms.topic });
    const { dashboard } = new PathDashboard(this, 'Path', {
      stageName,
      ruleSetName: mail.inbox.ruleSetName,
      apiId: api.front.api.apiId,
      tableNames: Object.fromEntries(
        Object.entries(state.tables).map(([name, table]) => [name, table.tableName]),
      ),
    });
    sayOutputs<WatchOutputs>(this, { DashboardName: dashboard.dashboardName });
  }
}
