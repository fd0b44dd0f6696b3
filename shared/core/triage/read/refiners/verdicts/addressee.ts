// The rule about the reader of a mail: "you have 2h left" is not the writer's time, "did 2h for you" is.
import { lowerAt } from '../../../text/token.ts';
import { cues, type Day, hasCue, ofKind } from '../../finding.ts';
import type { Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Part } from '../parts.ts';
import { hasRequest } from './requests.ts';
import type { Verdict } from './verdict-kind.ts';

/** Dropped where the reader is who did or has it; asked where it was for the reader and nothing tells that it was done. */
export function byAddressee(scene: Scene, anchor: Anchor): Verdict | undefined {
  const { tokens, found, lexicon } = scene;
  const { you, thanks } = lexicon.verdicts;
  const named = tokens.flatMap(({ lower }, at) =>
    you.has(lower) && !thanks.has(lowerAt(tokens, at - 1)) ? [at] : [],
  );
  if (named.length === 0 || isOwn(scene) || hasCue(found, 'request') || hasRequest(scene)) return undefined;
  if (!named.every((at) => isBeside(scene, at, anchor))) return 'dropped';
  const isTold = hasCue(found, 'done', 'work') || ofKind(found, 'day').some(isPast);
  return isTold ? undefined : 'vague';
}

function isPast({ meaning }: Day): boolean {
  return meaning.tense === 'past';
}

/** `Hab euch 2h geholfen`; `heb je 2u gewerkt` asks the reader, and "you worked 2h for me" thanks him. */
function isOwn({ tokens, found, lexicon }: Scene): boolean {
  const { ownVerbs, youBehind } = lexicon.verdicts;
  const isLed = ({ from }: Part) => lexicon.projects.strongBefore.has(lowerAt(tokens, from - 1));
  return (
    cues(found, 'self').some((cue) => !isLed(cue)) ||
    tokens.some(({ lower }, at) => ownVerbs?.has(lower) && !youBehind?.has(lowerAt(tokens, at + 1)))
  );
}

/** "For you", "on your site": no subject. "Thanks for your 2h" and "it took 2h for you to answer" are. */
function isBeside({ tokens, lexicon }: Scene, at: number, { from }: Anchor): boolean {
  const { before, persons } = lexicon.projects;
  const { yours, infinitives } = lexicon.verdicts;
  const lead = lowerAt(tokens, at - 1);
  const isSubject =
    infinitives?.has(lowerAt(tokens, at + 1)) || (at + 1 === from && yours?.has(lowerAt(tokens, at)));
  return (before.has(lead) || persons.has(lead)) && !isSubject;
}
