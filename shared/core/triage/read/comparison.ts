// Tells amounts that are only compared from those that are put in place of others: "spent 2h instead of 1h" is a report,
// "2h instead of 1h" a correction.
import type { Lexicon } from '../languages/lexicon.ts';
import { lowerAt, type Token } from '../text/token.ts';
import { hasCue } from './finding.ts';
import type { Scene } from './scene.ts';

/** A verb in front of what is compared says what was worked, and nothing asks for a change. */
export function onlyCompares(scene: Scene): boolean {
  const { tokens, found, lexicon } = scene;
  const at = tokens.findIndex((_token, i) => isComparing(lexicon, tokens, i));
  const { reports } = lexicon.verdicts;
  if (at < 0 || !tokens.some(({ lower }) => reports?.has(lower)) || hasCue(found, 'request')) return false;
  return !tokens.some(({ lower }, i) => lexicon.commands.sorry?.has(lower) || asksAt(scene, i));
}

/** What stands behind it in its clause was not so. */
export function isComparing({ commands }: Lexicon, tokens: readonly Token[], at: number): boolean {
  return commands.comparing?.has(lowerAt(tokens, at)) === true;
}

/** A clause that begins with a word of a command. */
function asksAt({ tokens, clauses, lexicon }: Scene, at: number): boolean {
  const opens = at > 0 && clauses[at] !== clauses[at - 1];
  const word = opens && tokens[at]?.kind === 'sign' ? at + 1 : at;
  const { forms, polite } = lexicon.commands;
  return opens && (forms.has(lowerAt(tokens, word)) || polite.has(lowerAt(tokens, word)));
}
