// `npm run readings`: reads both records again and keeps what the engine makes of each text and each word now. What changed is
// seen in `git diff`.
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
