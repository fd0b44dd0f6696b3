// The rule about others who are told by what they are: "our supplier spent two days on it", "the electrician was here from 8 to 11".
import { lowerAt, textAt } from '../../../text/token.ts';
import { cues, ofKind } from '../../finding.ts';
import { clauseStart, covers, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchors.ts';
import type { Part } from '../parts.ts';
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

/** "Surgery is open 8.30-6", "closed 1-2": when something can be reached. */
export function byOpening({ tokens, lexicon, found }: Scene, { from, range }: Anchor): Verdict | undefined {
  if (range === undefined) return undefined;
  const { openings, presentCopulas } = lexicon.verdicts;
  const isOpening = (one: Part) =>
    one.from <= from &&
    openings?.has(lowerAt(tokens, one.from - 1)) === true &&
    (presentCopulas.has(lowerAt(tokens, one.from - 2)) || !tells(found, one.from));
  if (ofKind(found, 'range').some(isOpening)) return 'dropped';
  return isMoved({ tokens, lexicon }, from) ? 'dropped' : undefined;
}

function tells(found: Scene['found'], from: number): boolean {
  return cues(found, 'self', 'request').some(({ to }) => to <= from);
}

/** "Moving the 10:30 to 3pm": an appointment, and to when. */
function isMoved({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, from: number): boolean {
  if (!lexicon.projects.articles.has(lowerAt(tokens, from - 1))) return false;
  const isDash = tokens
    .slice(from, from + DASH_REACH)
    .some((_token, i) => /^[-–—]$/.test(textAt(tokens, from + i)));
  return !isDash && lexicon.verdicts.moving?.has(lowerAt(tokens, from - 2)) === true;
}

const DASH_REACH = 6;
