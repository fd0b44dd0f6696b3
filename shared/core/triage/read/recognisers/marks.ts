// Recognises what is written as a mark: tags, "billable", cue words, vague days, "the rest".

import { matchPhrase } from '../../text/phrase.ts';
import { isGlued, lowerAt, textAt } from '../../text/token.ts';
import type { Recogniser, Sight } from '../recogniser.ts';

const NOT_TAGS = new Set(['time', 'log', 'done', 'comment', 'close', 'resolve']); // commands of commit messages

export const billable: Recogniser = {
  name: 'billable',
  ways: [{ at: ['billable'] }],
  find({ tokens, lexicon }, at) {
    const said = matchPhrase(lexicon.billable, tokens, at);
    return said && { meaning: { kind: 'billable', billable: said.value }, next: said.next };
  },
};

export const tag: Recogniser = {
  name: 'tag',
  ways: [{ at: ['sign'] }],
  find({ tokens }, at) {
    const [sign, first] = [tokens[at], tokens[at + 1]];
    if (sign?.text !== '#' || first?.kind !== 'word' || !first.glued) return undefined;
    let next = at + 2;
    while (
      /^[-_]$/.test(textAt(tokens, next)) &&
      isGlued(tokens, next) &&
      isGlued(tokens, next + 1) &&
      next < at + 10
    )
      next += 2;
    const name = tokens
      .slice(at + 1, next)
      .map(({ lower }) => lower)
      .join('');
    return NOT_TAGS.has(name)
      ? { meaning: { kind: 'cue', cue: 'request' }, next }
      : { meaning: { kind: 'tag', name }, next };
  },
};

export const cue: Recogniser = {
  name: 'cue',
  ways: [{ at: ['cue'] }],
  find({ tokens, lexicon }, at) {
    const said = matchPhrase(lexicon.cues, tokens, at);
    if (said === undefined || isNoun({ tokens, lexicon }, at, said.next)) return undefined;
    return { meaning: { kind: 'cue', cue: said.value }, next: said.next };
  },
};

/** "2h on the Patel will", "a will": behind an article, or behind no subject and at the end of what is said. */
function isNoun({ tokens, lexicon }: Words, at: number, next: number): boolean {
  if (at === 0 || next > at + 1 || lexicon.verdicts.nounLike?.has(lowerAt(tokens, at)) !== true) return false;
  const before = lowerAt(tokens, at - 1);
  const articles = [lexicon.durations.partitives, lexicon.projects.articles, lexicon.days.article];
  if (articles.some((words) => words.has(before))) return true;
  const isLast = tokens[next] === undefined || tokens[next]?.kind === 'sign';
  return isLast && isName({ tokens, lexicon }, at - 1);
}

type Words = Pick<Sight, 'tokens' | 'lexicon'>;

function isName({ tokens, lexicon }: Words, at: number): boolean {
  const word = lowerAt(tokens, at);
  return tokens[at]?.kind === 'word' && !lexicon.verdicts.subjects.has(word) && !lexicon.edges.has(word);
}

export const rest: Recogniser = {
  name: 'rest',
  ways: [{ at: ['rest'] }],
  find({ tokens, lexicon }, at) {
    const said = matchPhrase(lexicon.durations.rest, tokens, at);
    return said && { meaning: { kind: 'rest' }, next: said.next };
  },
};
