// How it is known that CloudFormation refuses a resource for one property: not by hearsay, and not for any other reason.
import { afterEach, expect, test } from '@jest/globals';
import { startToldAws, TOLD_SETTINGS, type ToldAws } from '../local/stage/told-aws.ts';
import { LEFT_OUT_WITH } from './left-out.ts';
import { refusedKinds } from './refused.ts';

const KIND = 'AWS::CloudWatch::Alarm.Metrics';
let aws: ToldAws | undefined;

afterEach(() => aws?.close());

/** CloudFormation that ends the stack so, after one look at which it is still busy. */
async function ask(status: string, reason: string) {
  const asked: string[] = [];
  let looks = 0;
  const answer = (operation: string, xml: () => string) => () => {
    asked.push(operation);
    return { xml: `<Answer>${xml()}</Answer>` };
  };
  aws = await startToldAws({
    CreateStack: answer('CreateStack', () => '<StackId>probe</StackId>'),
    DescribeStacks: answer('DescribeStacks', () => {
      looks += 1;
      return `<StackStatus>${looks === 1 ? 'CREATE_IN_PROGRESS' : status}</StackStatus>`;
    }),
    DescribeStackEvents: answer(
      'DescribeStackEvents',
      () => `<ResourceStatusReason>${reason}</ResourceStatusReason>`,
    ),
    DeleteStack: answer('DeleteStack', () => ''),
  });
  const cloud = { ...TOLD_SETTINGS, account: '111111111111', endpoint: aws.endpoint };
  return { asked, refused: await refusedKinds(cloud, LEFT_OUT_WITH).catch((error: unknown) => error) };
}

test('one that is refused for its property is told, and the stack is taken away', async () => {
  const { asked, refused } = await ask('ROLLBACK_COMPLETE', 'Properties.Metrics is not supported');

  expect(refused).toEqual(new Set([KIND]));
  expect(asked.at(-1)).toBe('DeleteStack');
});

test('one that is taken by now is not told, and the stack is taken away', async () => {
  const { asked, refused } = await ask('CREATE_COMPLETE', '');

  expect(refused).toEqual(new Set());
  expect(asked.at(-1)).toBe('DeleteStack');
});

test('a refusal for anything else is a fault of the run, told with its reason', async () => {
  const { asked, refused } = await ask('ROLLBACK_COMPLETE', 'MetricName is required');

  expect(refused).toMatchObject({
    name: 'ExpectationError',
    message: `${KIND} is refused for Metrics, not: ROLLBACK_COMPLETE, MetricName is required`,
  });
  expect(asked.at(-1)).toBe('DeleteStack');
});
