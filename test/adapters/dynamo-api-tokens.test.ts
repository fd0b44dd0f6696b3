// Revoking when the table has let go of a token whose time is over: what only real TTL does on its own time.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { expect, test } from '@jest/globals';
import { dynamoApiTokens } from '../../shared/adapters/sign-in/dynamo-api-tokens.ts';
import { twinDigests, twinSealer } from '../twins/twin-sealer.ts';
import { NOW } from './samples.ts';
import { toldDynamo } from './told-dynamo.ts';

const tables = { directory: 'directory', ledger: 'ledger' };
const pointer = { workspaceId: 'w-1', memberId: 'm-1', digest: 'd' };

function tokensWith(refuse: (call: number) => object) {
  const { doc, asked } = toldDynamo((call) => (call === 1 ? { Item: pointer } : refuse(call)));
  return { asked, tokens: dynamoApiTokens({ doc, tables, sealer: twinSealer(), digests: twinDigests }) };
}

function cancelled(...codes: readonly string[]): never {
  const CancellationReasons = codes.map((Code) => ({ Code }));
  throw new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons });
}

test('a token that is gone already is said to be none', async () => {
  const { tokens, asked } = tokensWith(() => cancelled('ConditionalCheckFailed', 'None'));

  expect(await tokens.revoke('tpt_AAAAAAAA', NOW)).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test('both items of a token are ended together or not at all', async () => {
  const { tokens, asked } = tokensWith(() => ({}));

  expect(await tokens.revoke('tpt_AAAAAAAA', NOW)).toEqual({ workspaceId: 'w-1', memberId: 'm-1' });
  expect(asked[1]).toMatchObject({
    TransactItems: [
      { Update: { TableName: 'directory', Key: { pk: 'TOKEN#d', sk: 'LOOKUP' } } },
      { Update: { TableName: 'ledger', Key: { pk: 'MEMBER#w-1#m-1', sk: 'TOKEN#tpt_AAAAAAAA' } } },
    ],
  });
});
