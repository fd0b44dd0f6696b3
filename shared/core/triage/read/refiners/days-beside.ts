// Finds days that are not those of the work: of a paper ("the invoice from 12 March"), of what is compared with it ("the same as
// yesterday"), or days off ("2h on ACME, Friday off").
import { lowerAt } from '../../text/token.ts';
import type { Day } from '../finding.ts';
import { cues } from '../finding.ts';
import { isTimed, type Scene } from '../scene.ts';

export function isBesideWork(scene: Scene, day: Day): boolean {
  return isOfPaper(scene, day) || isOwner(scene, day) || isCompared(scene, day) || isOff(scene, day);
}

/** A date, behind the time: "the mail from Friday" may be work of that day, and "report of 12 March: 2h" is. */
function isOfPaper({ tokens, found, lexicon }: Scene, { from, meaning }: Day): boolean {
  const { papers, dated } = lexicon.verdicts;
  if (papers === undefined || meaning.weekday !== undefined) return false;
  if (!found.some((one) => isTimed(one) && one.to <= from)) return false;
  const link = dated?.has(lowerAt(tokens, from)) ? from : from - 1;
  return dated?.has(lowerAt(tokens, link)) === true && papers.has(lowerAt(tokens, link - 1));
}

/** "2h preparing tomorrow's demo": of what is to come, and worked on today. */
function isOwner({ tokens, found }: Scene, { from, to, meaning }: Day): boolean {
  const isOwned = /['’]s$/.test(lowerAt(tokens, to - 1));
  return isOwned && meaning.tense === 'future' && found.some((one) => isTimed(one) && one.to <= from);
}

function isCompared({ tokens, lexicon }: Scene, { from }: Day): boolean {
  return lexicon.verdicts.comparing?.has(lowerAt(tokens, from - 1)) === true;
}

/** "Friday off": at the end, with nothing else in its clause, beside time in another. */
function isOff(scene: Scene, { from, to }: Day): boolean {
  const { tokens, clauses, found, lexicon } = scene;
  const off = lexicon.verdicts.absent;
  const isAway = off?.has(lowerAt(tokens, to)) || cues(found, 'topic').some((cue) => cue.from === to);
  const clause = clauses[from];
  return isAway && !found.some((one) => isTimed(one) && clauses[one.from] === clause) && found.some(isTimed);
}
