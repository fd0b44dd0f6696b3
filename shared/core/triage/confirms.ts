// Whether the writer's own words say yes to a letter that asks about an address. Whoever wonders, thanks or passes on answers letters too: only
// the word that the letter names counts, alone in the first line.
import { mayBeConfirmed } from '../ledger/confirm-address.ts';
import { isSameAddress } from '../member-address.ts';
import type { MailBody } from '../parsed-mail.ts';
import type { ReasonCode } from '../reason.ts';
import type { AskedLetter } from '../record/to-confirmation.ts';

/**
 * The word of the letter, and what a mail program that translates letters makes of it. Left out is what people write without being
 * told to: "confirmed", "OK", and in Japanese 確認, which says that one has read.
 */
const WORDS: ReadonlySet<string> = new Set([
  'confirm',
  'i confirm',
  'bestätigen',
  'ich bestätige',
  'confirmer',
  'je confirme',
  'confirmar',
  'confirmo',
  'confermare',
  'confermo',
  'conferma',
  'bevestigen',
  'bevestig',
  'ik bevestig',
]);

/** By these people say yes who did not read how; those of the second list may go on in any way. Whoever writes one is told; it confirms nothing. */
const LIKE_YES: ReadonlySet<string> = new Set(['yes', 'ok', 'okay', 'ja', 'oui', 'sí', 'si', 'sim', 'はい']);
const LIKE_CONFIRM = ['confirm', 'bestätig', 'conferm', 'bevestig', '確認', '承認'];

/** A greeting and a name; more than that may take the word back. */
const MOST_WORDS_BELOW = 12;

/** Who wrote a mail that came to where a letter is answered, proved, and what it says. */
interface LetterAnswer {
  readonly from: string;
  readonly body: MailBody | undefined;
}

export type LetterReading =
  /** It says yes, from the address that the letter went to, while that is asked. */
  | { readonly kind: 'yes'; readonly letter: AskedLetter }
  /** The same, but that it says so in other words. */
  | { readonly kind: 'unclear'; readonly letter: AskedLetter }
  | { readonly kind: 'none'; readonly reason: ReasonCode };

export function readLetterAnswer(
  { from, body }: LetterAnswer,
  letter: AskedLetter | undefined,
  now: Date,
): LetterReading {
  if (letter === undefined || !mayBeConfirmed(letter.seen, letter.asked, now)) return none('token_invalid');
  if (!isSameAddress(letter.asked.address, from)) return none('unknown_sender');
  if (body?.kind === 'refused') return none(body.reason);
  if (saysConfirm(body)) return { kind: 'yes', letter };
  return seemsToConfirm(body) ? { kind: 'unclear', letter } : none('confirmation_unclear');
}

function none(reason: ReasonCode): LetterReading {
  return { kind: 'none', reason };
}

/** Few words that a person may have meant as a yes; a machine's text is longer, or says nothing like it. */
function seemsToConfirm(body: MailBody | undefined): boolean {
  const words = body?.kind === 'opened' ? wordsOf(body.own) : [];
  const isLikeYes = (word: string) =>
    LIKE_YES.has(word) || LIKE_CONFIRM.some((beginning) => word.startsWith(beginning));
  return words.length <= MOST_WORDS_BELOW && words.some(isLikeYes);
}

function saysConfirm(body: MailBody | undefined): boolean {
  if (body?.kind !== 'opened' || /[?？¿]/u.test(body.own)) return false;
  const [first = '', ...below] = body.own.split('\n').filter((line) => line.trim() !== '');
  const more = below.join(' ').trim().split(/\s+/);
  return WORDS.has(wordsOf(first).join(' ')) && more.length <= MOST_WORDS_BELOW;
}

/** Without what stands around them: `*CONFIRM*`, `"Confirm".` */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
