// Each mail of the records is opened and decided on as it was when that was approved (`npm run readings`).
import { describe, expect, test } from '@jest/globals';
import { openAgain, RECORDS, readMails } from './record.ts';

describe.each(RECORDS)('the record of %s', (record) => {
  const mails = readMails(record);

  test('holds each mail once', () => {
    const heads = mails.map(({ head }) => head);

    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
  });

  test.each(mails.map(({ head, lines }) => [head, lines] as const))('%s', async (head, lines) => {
    expect([head, ...(await openAgain(head))]).toEqual([head, ...lines]);
  });
});
