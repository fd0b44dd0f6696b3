// `npm run readings`: reads the record again and keeps what the engine makes of each text now. What changed is seen in `git diff`.
import { LANGUAGES, readAgain, readRecord, writeRecord } from './record.ts';

for (const language of LANGUAGES) {
  const { readings } = readRecord(language);
  const again = readings.map(({ head }) => ({ head, lines: readAgain(head) }));
  const changed = again.filter(({ lines }, i) => lines.join('\n') !== readings[i]?.lines.join('\n'));
  writeRecord(language, again);
  console.log(`${language}: ${again.length} readings, ${changed.length} changed`);
}
