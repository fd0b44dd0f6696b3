// The rule about others who are told by what they are: "our supplier spent two days on it", "the electrician was here from 8 to 11".
import { lowerAt } from '../../../text/token.ts';
import { covers, cues } from '../../finding.ts';
import { clauseStart, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Verdict } from './verdict-kind.ts';

const MOST_WORDS = 3; // of the subject, its article left out

/** An article, what they are, and a verb of which only persons are the subject: it may be a name for the task too, and is asked. */
export function byAgent(scene: Scene, { from }: Anchor): Verdict | undefined {
  const { tokens, found, lexicon } = scene;
  const start = clauseStart(scene, from);
  const at = tokens[start]?.kind === 'sign' ? start + 1 : start;
  const article = lowerAt(tokens, at);
  const isLed = lexicon.projects.articles.has(article) || lexicon.verdicts.own.has(article);
  if (!isLed || cues(found, 'self').some((cue) => cue.from > at && cue.to <= from)) return undefined;
  const verb = verbBehind(scene, at + 1, from);
  return verb === undefined || lexicon.verdicts.notAgents?.has(lowerAt(tokens, verb - 1))
    ? undefined
    : 'vague';
}

/** Behind nothing but words that mean nothing else. */
function verbBehind({ tokens, found, lexicon }: Scene, noun: number, end: number): number | undefined {
  for (let at = noun; at < Math.min(noun + MOST_WORDS, end - 1); at += 1) {
    if (tokens[at]?.kind !== 'word' || covers(found, at)) return undefined;
    if (lexicon.verdicts.agentVerbs?.has(lowerAt(tokens, at + 1))) return at + 1;
  }
  return undefined;
}
