// Whether the writer asks for time to be logged.
import { cues } from '../../finding.ts';
import type { Scene } from '../../scene.ts';

/** "Please log 2h", "could you add 2h": not "should I book 2h". */
export function hasRequest(scene: Scene): boolean {
  const { tokens, clauses, lexicon, found } = scene;
  return cues(found, 'request').some(({ from, to }) => {
    const before = tokens.slice(clauses.indexOf(clauses[from] ?? 0), from);
    return (
      lexicon.verdicts.verbsLast === true ||
      to - from > 1 ||
      before.every(({ kind, lower }) => kind === 'sign' || lexicon.commands.polite.has(lower))
    );
  });
}
