// Takes what stands in brackets and tells of no work of its own ("(incl. 15m setup)", "(14h this week)") out of a sentence.
import { hintBits } from '../../languages/hints.ts';
import { textAt } from '../../text/token.ts';
import type { Found } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { toldIn } from '../told-bits.ts';
import type { Anchor } from './anchor.ts';
import type { Part } from './parts.ts';
import type { Ruling } from './verdict.ts';

export type Judged = Ruling & { readonly anchor: Anchor };

/** The scene with each such bracket as one piece of noise, and the anchors outside of them. */
export function withoutAsides(
  scene: Scene,
  judged: readonly Judged[],
): { scene: Scene; judged: readonly Judged[] } {
  if ((scene.hints & BRACKET) === 0) return { scene, judged };
  const told = judged.filter(
    ({ verdict }) => verdict === 'counted' || verdict === 'future' || verdict === 'vague',
  );
  const asides = judged
    .flatMap(({ anchor }) => bracketAround(scene, anchor.from))
    .filter((bracket) => !told.some(({ anchor }) => within(anchor, bracket)));
  if (asides.length === 0) return { scene, judged };
  const outside = ({ from, to }: Part) => !asides.some((aside) => within({ from, to }, aside));
  const noise = asides.map((aside): Found => ({ meaning: { kind: 'noise' }, ...aside, rule: 'aside' }));
  const found = [...scene.found.filter(outside), ...noise].sort((a, b) => a.from - b.from);
  return {
    scene: { ...scene, found, told: toldIn(found, scene.week) },
    judged: judged.filter(({ anchor }) => outside(anchor)),
  };
}

const BRACKET = hintBits('bracket');

function bracketAround({ tokens }: Scene, at: number): Part[] {
  const from = tokens.findLastIndex(({ text }, i) => i < at && (text === '(' || text === ')'));
  const to = tokens.findIndex(({ text }, i) => i > at && text === ')');
  return textAt(tokens, from) === '(' && to > 0 ? [{ from, to: to + 1 }] : [];
}

function within(inner: Part, outer: Part): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
