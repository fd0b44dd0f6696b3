// The rule about how long a thing takes of which something is asked: "looked into why jobs take 6h: 90 min".
import { lowerAt } from '../../../text/token.ts';
import { clauseStart, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Verdict } from './verdict-kind.ts';

export function byAskedAbout(scene: Scene, { from }: Anchor): Verdict | undefined {
  return isAskedAbout(scene, from) ? 'dropped' : undefined;
}

/** In front of a length stands the verb of a thing, and before it in its clause what is asked of that. */
export function isAskedAbout(scene: Scene, from: number): boolean {
  const { tokens, lexicon } = scene;
  const { asked, lasting } = lexicon.verdicts;
  if (lasting?.has(lowerAt(tokens, from - 1)) !== true) return false;
  return tokens.slice(clauseStart(scene, from), from).some(({ lower }) => asked?.has(lower));
}
