// Judges `1:30` where another amount is stated beside it: a length like the other one, or a time of day.
import { matchPhrase } from '../../text/phrase.ts';
import { present } from '../../text/present.ts';
import { lowerAt } from '../../text/token.ts';
import type { Scene } from '../scene.ts';
import type { Anchor } from './anchor.ts';
import { tellsMore } from './two-pieces.ts';

/** "1h Globex: call, 1:30 ACME: slides" are two pieces of work, "Standup 8:30, 15 min" is one. What could be either is asked. */
export function besideStated(scene: Scene, anchors: readonly Anchor[]): readonly Anchor[] {
  const isColon = ({ length }: Anchor) => length?.meaning.form === 'colon';
  if (!anchors.some(isColon) || !anchors.some(isStated)) return anchors;
  const tells = anchors.map((anchor, i) => tellsWork(scene, anchor, anchors[i - 1]?.to ?? 0));
  return anchors.flatMap((anchor, i) => {
    if (!isColon(anchor)) return [anchor];
    const beside = [i - 1, i + 1].flatMap((at) => {
      const one = anchors[at];
      return one && isStated(one) ? [{ anchor: one, tells: tells[at] === true }] : [];
    });
    return asJudged(scene, { anchor, tells: tells[i] === true }, beside);
  });
}

function isStated({ length }: Anchor): boolean {
  return length?.meaning.form === 'stated';
}

const LONGEST = 6 * 60; // from here on a time of day is likelier

interface Piece {
  readonly anchor: Anchor;
  readonly tells: boolean;
}

function asJudged(scene: Scene, { anchor, tells }: Piece, stated: readonly Piece[]): readonly Anchor[] {
  if (isLedAsTime(scene, anchor) || stated.some((one) => !areParted(scene, anchor, one.anchor))) return [];
  if (tells && stated.some((one) => !one.tells)) return [];
  const isLength =
    present(anchor.length).meaning.minutes < LONGEST && stated.every((one) => one.tells === tells);
  return [isLength ? anchor : { ...anchor, kind: 'vague' }];
}

const LEADING = 3; // words of "got in at"

/** `started 8:30`, `out 5:30`. */
function isLedAsTime({ tokens, lexicon: { clocks } }: Scene, { from }: Anchor): boolean {
  for (let at = Math.max(0, from - LEADING); at < from; at += 1)
    if ([clocks.starts, clocks.ends].some((words) => matchPhrase(words, tokens, at)?.next === from))
      return true;
  return false;
}

/** By a sign, or by the end of a line that the next one was taken to go on from: "an hour and a half" ends like "half". */
function areParted({ text, tokens, lexicon }: Scene, a: Anchor, b: Anchor): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = text.slice(tokens[first.to - 1]?.end, tokens[second.from]?.start);
  return (
    between.includes('\n') ||
    tokens.slice(first.to, second.from).some(({ lower }) => lexicon.separators.has(lower) || lower === '-')
  );
}

/** Words that say what it was spent on: behind it up to what parts it from others, in front from the sign behind the amount before. */
function tellsWork(scene: Scene, { from, to }: Anchor, before: number): boolean {
  const { tokens, lexicon } = scene;
  const parts = (at: number) => lexicon.separators.has(lowerAt(tokens, at));
  let start = before;
  while (before > 0 && start < from && !parts(start)) start += 1;
  let end = to;
  while (end < tokens.length && !parts(end)) end += 1;
  return tellsMore(scene, start, from) || tellsMore(scene, to, end);
}
