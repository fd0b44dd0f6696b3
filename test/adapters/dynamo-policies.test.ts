// What a workspace takes, kept for a few seconds.
import { expect, test } from '@jest/globals';
import { dynamoPolicies } from '../../shared/adapters/workspaces/dynamo-policies.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { later, NOW } from './samples.ts';
import { toldDynamo } from './told-dynamo.ts';

const scope = toWorkspaceScope(maya);
const elsewhere = toWorkspaceScope({ ...maya, workspaceId: 'w-2' });

/** Each read finds an hour less of a day than the one before it. */
function told() {
  const moment = { now: NOW };
  const { doc, asked } = toldDynamo((call) => ({
    Item: { entryPolicy: { longestDaySeconds: 86_400 - 3_600 * call } },
  }));
  return { asked, moment, policies: dynamoPolicies(doc, 'ledger', () => moment.now) };
}

test('a policy is read once in five seconds, however many ask', async () => {
  const { asked, moment, policies } = told();

  const first = await Promise.all([policies.ofEntries(scope), policies.ofEntries(scope)]);
  moment.now = later(4);
  const second = await policies.ofEntries(scope);

  expect([...first, second].map(({ longestDaySeconds }) => longestDaySeconds)).toEqual([
    82_800, 82_800, 82_800,
  ]);
  expect(asked).toHaveLength(1);
});

test('a policy that is five seconds old is read anew', async () => {
  const { moment, policies } = told();
  await policies.ofEntries(scope);

  moment.now = later(5);

  expect(await policies.ofEntries(scope)).toMatchObject({ longestDaySeconds: 79_200, overlap: 'warn' });
});

test('a policy that was changed here holds at once, also where it was being read', async () => {
  const { policies } = told();
  const underWay = policies.ofEntries(scope);

  policies.forget(scope.workspaceId);

  expect(await policies.ofEntries(scope)).toMatchObject({ longestDaySeconds: 79_200 });
  await underWay;
  expect(await policies.ofEntries(scope)).toMatchObject({ longestDaySeconds: 79_200 });
});

test("no workspace is given another's policy", async () => {
  const { asked, policies } = told();

  await policies.ofEntries(scope);
  await policies.ofEntries(elsewhere);

  expect(asked.map(({ Key }) => Key)).toEqual([
    { pk: 'WORKSPACE#w-1', sk: 'PROFILE' },
    { pk: 'WORKSPACE#w-2', sk: 'PROFILE' },
  ]);
});
