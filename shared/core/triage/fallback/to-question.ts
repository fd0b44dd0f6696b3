// Decides whether a decision is one that the fallback is asked about, and what it is shown then: as little as it needs.
import type { Catalogue } from '../../catalogue.ts';
import type { Decision, Doubt } from '../../decision.ts';
import type { MemberProfile } from '../../member.ts';
import type { ParsedMail } from '../../parsed-mail.ts';
import { referenceOf } from '../reference.ts';
import type { FallbackQuestion } from './guess.ts';

export interface FallbackContext {
  readonly member: MemberProfile;
  readonly catalogue: Catalogue;
}

/** Words that were not understood. The other doubts are about words that were. */
const NOT_UNDERSTOOD: ReadonlySet<Doubt> = new Set(['amount_missing', 'amount_vague', 'day_vague']);

const LONGEST_TEXT = 8 * 1024; // UTF-16 units: each one costs, and a longer mail is no prose about a day
const MOST_PROJECTS = 50;
/** Letters of a word that must be the same: `relaunching` brings `Relaunch 2026` along. */
const BEGINNING = 4;

/** `undefined`: the fallback is not asked, and the decision stands. */
export function toFallbackQuestion(
  mail: ParsedMail,
  decision: Decision,
  { member, catalogue }: FallbackContext,
): FallbackQuestion | undefined {
  if (catalogue.withoutFallback || decision.disposition !== 'needs_review') return undefined;
  if (decision.question === undefined || !NOT_UNDERSTOOD.has(decision.question.doubt)) return undefined;
  const text = mail.body?.kind === 'opened' ? mail.body.own : '';
  if (text.trim() === '' || text.length > LONGEST_TEXT) return undefined;
  const today = referenceOf(mail, member.timeZone).now.date;
  return { text, projects: namesLike(text, catalogue), today };
}

/** Names that the text may mean: the others are nobody's business outside. */
function namesLike(text: string, { projects }: Catalogue): readonly string[] {
  const lower = text.toLowerCase();
  const beginnings = new Set(wordsOf(lower).map(beginningOf));
  const names = projects
    .filter(({ archived }) => !archived)
    .flatMap(({ code, name, aliases }) => [code, name, ...aliases])
    .filter((name) => isLike(name.toLowerCase(), lower, beginnings));
  return [...new Set(names)].slice(0, MOST_PROJECTS);
}

/** By a word's beginning, or as a whole where words have no spaces between them. */
function isLike(name: string, text: string, beginnings: ReadonlySet<string>): boolean {
  return wordsOf(name).some((word) => beginnings.has(beginningOf(word)) || text.includes(word));
}

function wordsOf(lower: string): readonly string[] {
  return lower.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

function beginningOf(word: string): string {
  return word.slice(0, BEGINNING);
}
