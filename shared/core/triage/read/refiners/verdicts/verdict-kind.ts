// What may be said of an amount, and the form of a rule that says it.
import type { Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';

export type Verdict = 'counted' | 'vague' | 'future' | 'total' | 'running' | 'part' | 'dropped';

/** `undefined`: this rule has nothing to say. */
export type Rule = (scene: Scene, anchor: Anchor) => Verdict | undefined;
