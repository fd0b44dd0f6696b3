// What an operator looks at, and what tells of money.
import { expect, test } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { resourcesOf, synthesise } from './synthesised.ts';

const stage = synthesise();
const { watch } = stage.templates;

interface Widget {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly properties: { readonly title: string };
}

test('the path of a mail is one row of graphs, left to right', () => {
  const [body] = resourcesOf(stage, 'AWS::CloudWatch::Dashboard').map(
    ({ Properties }) => Properties.DashboardBody,
  );
  const text = (body['Fn::Join'][1] as unknown[])
    .map((part) => (typeof part === 'string' ? part : 'x'))
    .join('');
  const widgets = (JSON.parse(text) as { widgets: readonly Widget[] }).widgets;

  const row = widgets.filter(({ y }) => y === 0);
  expect(row.map(({ properties }) => properties.title.slice(0, 1))).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(row.reduce((sum, { width }) => sum + width, 0)).toBe(24);
});

test('questions to the logs are saved', () => {
  watch.resourcePropertiesCountIs(
    'AWS::Logs::QueryDefinition',
    { Name: Match.stringLikeRegexp('^timepost-test/'), LogGroupNames: Match.anyValue() },
    5,
  );
});

test('the budget is that of the stage, told before and when it is spent', () => {
  watch.hasResourceProperties('AWS::Budgets::Budget', {
    Budget: Match.objectLike({ BudgetLimit: { Amount: 10, Unit: 'USD' }, TimeUnit: 'MONTHLY' }),
    NotificationsWithSubscribers: [
      Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'FORECASTED', Threshold: 80 }) }),
      Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'ACTUAL', Threshold: 100 }) }),
    ],
  });
});
