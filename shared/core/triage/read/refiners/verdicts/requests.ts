// Whether the writer asks for time to be logged.
import { ENTREATIES } from '../../../languages/entreaties.ts';
import { matchPhrase } from '../../../text/phrase.ts';
import { lowerAt } from '../../../text/token.ts';
import { cues, type Kind } from '../../finding.ts';
import { clauseStart, type Scene } from '../../scene.ts';
import type { Part } from '../parts.ts';

/** "Please log 2h", "could you add 2h": not "should I book 2h". */
export function hasRequest(scene: Scene): boolean {
  const { tokens, lexicon, found } = scene;
  if (asksBehind(scene) || entreats(scene)) return true;
  return cues(found, 'request').some(({ from, to }) => {
    const before = tokens.slice(clauseStart(scene, from), from);
    return (
      lexicon.verdicts.verbsLast === true ||
      to - from > 1 ||
      before.every(({ kind, lower }) => kind === 'sign' || lexicon.commands.polite.has(lower))
    );
  });
}

const NEAR = 4; // tokens between what asks and its verb, where that does not stand last

/** "Could you kindly put 2h on ACME?", not "could you put the cake in for 2 hours?": the time is what is put. */
function entreats(scene: Scene): boolean {
  const { tokens, lexicon, found } = scene;
  const entreaty = ENTREATIES[lexicon.language];
  if (entreaty === undefined) return false;
  const isTime = (at: number) => found.some(({ from, meaning }) => from === at && TIMES.has(meaning.kind));
  return tokens.some((_token, at) => {
    const opened = opensClause(tokens, at, lexicon) ? matchPhrase(entreaty.opens, tokens, at) : undefined;
    if (opened === undefined) return false;
    // `boek je`: the verb is part of what asks
    if (entreaty.isVerbLast) return tokens.slice(at).some(({ lower }) => entreaty.verbs.has(lower));
    const near = tokens.slice(opened.next, opened.next + NEAR);
    return near.some(({ lower }, i) => entreaty.verbs.has(lower) && isTime(opened.next + i + 1));
  });
}

const TIMES: ReadonlySet<Kind> = new Set(['amount', 'range', 'vague_amount', 'day']);

/** At the head of a sentence, or behind a sign or a word of politeness. */
function opensClause(tokens: Scene['tokens'], at: number, { commands }: Scene['lexicon']): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'sign' || commands.polite.has(before.lower);
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
