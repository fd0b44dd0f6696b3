// Makes a new mail of one or two others: bytes, lines, blocks and known pieces, changed by chance. What it makes stays small, so
// that many are tried; size is the matter of the attacks in `test/attacks`.

import type { Random } from '../random.ts';
import { DICTIONARY } from './dictionary.ts';

const LARGEST_BYTES = 64 * 1024;
const MOST_CHANGES = 6;

/** Texts have one character for each byte. */
type Change = (mail: string, other: string, random: Random) => string;

const insert = (mail: string, at: number, piece: string) => mail.slice(0, at) + piece + mail.slice(at);
const cut = (mail: string, from: number, length: number) => mail.slice(0, from) + mail.slice(from + length);

function span(text: string, random: Random, longest: number): readonly [from: number, length: number] {
  const from = random.below(text.length + 1);
  return [from, 1 + random.below(Math.min(longest, text.length - from + 1))];
}

function onLines(change: (lines: string[], random: Random) => void): Change {
  return (mail, _other, random) => {
    const lines = mail.split('\n');
    change(lines, random);
    return lines.join('\n');
  };
}

const CHANGES: readonly Change[] = [
  (mail, _other, random) => {
    const at = random.below(mail.length + 1);
    return mail.slice(0, at) + String.fromCharCode(random.below(256)) + mail.slice(at + 1);
  },
  (mail, _other, random) => {
    const at = random.below(mail.length + 1);
    return (
      mail.slice(0, at) +
      String.fromCharCode((mail.charCodeAt(at) || 0) ^ (1 << random.below(8))) +
      mail.slice(at + 1)
    );
  },
  (mail, _other, random) => insert(mail, random.below(mail.length + 1), random.pick(DICTIONARY)),
  (mail, _other, random) => insert(mail, random.below(mail.length + 1), random.pick(DICTIONARY)),
  (mail, _other, random) => cut(mail, ...span(mail, random, 400)),
  (mail, _other, random) => {
    const [from, length] = span(mail, random, 200);
    return insert(
      mail,
      from,
      mail.slice(from, from + length).repeat(1 + random.below(random.pick([2, 8, 60]))),
    );
  },
  (mail, other, random) => {
    const [from, length] = span(other, random, 4_000);
    return insert(mail, random.below(mail.length + 1), other.slice(from, from + length));
  },
  (mail, other, random) =>
    mail.slice(0, random.below(mail.length + 1)) + other.slice(random.below(other.length + 1)),
  onLines((lines, random) => lines.splice(random.below(lines.length), 1 + random.below(3))),
  onLines((lines, random) =>
    lines.splice(random.below(lines.length), 0, lines[random.below(lines.length)] ?? ''),
  ),
  onLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  (mail, _other, random) =>
    mail.replace(/\d+/g, (digits) =>
      random.below(4) === 0 ? String(random.below(10 ** random.below(12))) : digits,
    ),
  (mail, _other, random) => mail.replace(/charset="?[\w-]+/i, `charset=${random.pick(CHARSETS)}`),
  (mail, _other, random) => mail.replace(/encoding: ?\S+/i, `Encoding: ${random.pick(ENCODINGS)}`),
  (mail, _other, random) =>
    insert(
      mail,
      random.below(mail.length + 1),
      Buffer.from(random.bytes(random.below(40))).toString('latin1'),
    ),
];
const CHARSETS = [
  'utf-7',
  'utf-8',
  'utf-16',
  'utf-16be',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
  'big5',
  'koi8-r',
  'windows-1255',
  'none',
];
const ENCODINGS = ['base64', 'quoted-printable', '8bit', 'binary', 'none'];

export function mutate(mail: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let made = Buffer.from(mail).toString('latin1');
  const donor = Buffer.from(other).toString('latin1');
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left -= 1) {
    made = random.pick(CHANGES)(made, donor, random).slice(0, LARGEST_BYTES);
  }
  return new Uint8Array(Buffer.from(made, 'latin1'));
}
