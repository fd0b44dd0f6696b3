// `npm run readings`: reads all records again and keeps what the engine makes of each text, each word and each mail now. What
// changed is seen in `git diff`.
import { openAgain, RECORDS, readMails, writeMails } from '../../parse/on-record/record.ts';
import { LANGUAGES, readAgain, readRecord, writeRecord } from './record.ts';
import { readWordRecord, WORD_LANGUAGES, wordRecordOf, writeWordRecord } from './words.ts';

for (const language of LANGUAGES) {
  const { readings } = readRecord(language);
  const again = readings.map(({ head }) => ({ head, lines: readAgain(head) }));
  const changed = again.filter(({ lines }, i) => lines.join('\n') !== readings[i]?.lines.join('\n'));
  writeRecord(language, again);
  console.log(`${language}: ${again.length} readings, ${changed.length} changed`);
}

for (const language of WORD_LANGUAGES) {
  const before = new Set(readWordRecord(language).split('\n'));
  const record = wordRecordOf(language);
  writeWordRecord(language, record);
  console.log(
    `${language}: ${record.split('\n').filter((line) => !before.has(line)).length} lines of words changed`,
  );
}

for (const record of RECORDS) {
  const mails = readMails(record);
  const again = await Promise.all(mails.map(async ({ head }) => ({ head, lines: await openAgain(head) })));
  const changed = again.filter(({ lines }, i) => lines.join('\n') !== mails[i]?.lines.join('\n'));
  writeMails(record, again);
  console.log(`${record}: ${again.length} mails, ${changed.length} changed`);
}
