// No word, name or address of a person can be read in any item of any table, whatever was written.
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeTables, storesOver, type Tables } from './dynamo-stores.ts';
import { WORDS, writeEverything } from './every-item.ts';

export function privacyContract(client: () => DynamoDBClient): void {
  describe('the tables', () => {
    let tables: Tables;
    beforeEach(async () => {
      tables = await makeTables(client());
      await writeEverything(storesOver(client(), tables));
    });

    async function plainText(): Promise<string> {
      const scans = Object.values(tables).map((TableName) => client().send(new ScanCommand({ TableName })));
      const items = (await Promise.all(scans)).flatMap(({ Items = [] }) => Items);
      const bytesAsText = (_name: string, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
      return JSON.stringify(items, bytesAsText).toLowerCase();
    }

    test('hold items of every kind', async () => {
      const text = await plainText();

      const kinds = [
        'message',
        'messagetext',
        'contentmark',
        'entry',
        'daytotal',
        'proposal',
        'outbox',
        'quarantined',
      ];
      for (const kind of [...kinds, 'auditevent', 'member', 'client', 'project', 'workspace', 'apitoken'])
        expect(text).toContain(`{"s":"${kind}"}`);
    });

    test.each(Object.entries(WORDS))('do not show a %s', async (_what, word) => {
      expect(await plainText()).not.toContain(word.toLowerCase());
    });
  });
}
