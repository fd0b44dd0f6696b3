// Each mail of the records is opened and decided on as it was when that was approved (`npm run readings`).
import { describe, expect, test } from '@jest/globals';
import { openAgain, openedAgain, RECORDS, readMails } from './record.ts';

describe.each(RECORDS)('the record of %s', (record) => {
  const mails = readMails(record);

  test('holds each mail once', () => {
    const heads = mails.map(({ head }) => head);

    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
  });

  test.each(mails.map(({ head, lines }) => [head, lines] as const))('%s', async (head, lines) => {
    expect([head, ...(await openAgain(head))]).toEqual([head, ...lines]);
  });

  test('goes through a queue as it is: no field stands there without a value', async () => {
    const opened = await Promise.all(mails.map(({ head }) => openedAgain(head)));

    expect(JSON.parse(JSON.stringify(opened))).toStrictEqual(opened);
  });
});
