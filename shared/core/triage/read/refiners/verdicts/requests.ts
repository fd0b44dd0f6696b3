// Whether the writer asks for time to be logged.
import { lowerAt } from '../../../text/token.ts';
import { cues } from '../../finding.ts';
import { clauseStart, type Scene } from '../../scene.ts';
import type { Part } from '../parts.ts';

/** "Please log 2h", "could you add 2h": not "should I book 2h". */
export function hasRequest(scene: Scene): boolean {
  const { tokens, lexicon, found } = scene;
  if (asksBehind(scene)) return true;
  return cues(found, 'request').some(({ from, to }) => {
    const before = tokens.slice(clauseStart(scene, from), from);
    return (
      lexicon.verdicts.verbsLast === true ||
      to - from > 1 ||
      before.every(({ kind, lower }) => kind === 'sign' || lexicon.commands.polite.has(lower))
    );
  });
}

/** `2h auf ACME eintragen`: not where the rest of the sentence supposes or asks (`soll ich 2h eintragen?`). */
function asksBehind({ tokens, lexicon, found, isQuestion }: Scene): boolean {
  const { requestsBehind, asksWith } = lexicon.verdicts;
  if (requestsBehind === undefined) return false;
  const asked = cues(found, 'request').some(({ from }) => requestsBehind.has(lowerAt(tokens, from)));
  const ofSelf = ({ to }: Part) => isQuestion && cues(found, 'self').some(({ from }) => from === to);
  const moods = cues(found, 'conditional', 'future');
  return (
    asked &&
    !moods.some(ofSelf) &&
    cues(moods, 'conditional').every(({ from }) => asksWith?.has(lowerAt(tokens, from)))
  );
}
