// Whom a mail names as its sender, as a mail program would show it. It proves nothing and identifies nobody: for that there is
// `senderAddress`, which refuses all that may be read in two ways.
import { type HeaderField, valuesOf } from './header-block.ts';

const LONGEST_VALUE = 2_000;
const LONGEST_ADDRESS = 320; // RFC 3696, erratum 1690: 64, an @ and 255

/** Lower case; also what is no address, such as a bare `MAILER-DAEMON`. `undefined` where nobody is named. */
export function claimedSender(fields: readonly HeaderField[]): string | undefined {
  const value = valuesOf(fields, 'from').find((one) => one.trim() !== '');
  if (value === undefined) return undefined;
  const address = addressIn(value.slice(0, LONGEST_VALUE)).replace(/\s+/g, ' ').trim().toLowerCase();
  return address === '' ? undefined : address.slice(0, LONGEST_ADDRESS);
}

/** What stands in the first angles, else the first word with an `@`, else the first words. */
function addressIn(value: string): string {
  const bare = withoutPhrases(value);
  const [, inAngles] = /<([^<>]{1,400})>/.exec(bare) ?? [];
  if (inAngles !== undefined) return inAngles;
  const [first = ''] = bare.split(/[,;]/, 1);
  if (first.trimStart().startsWith('"')) return first;
  return first.split(/\s/).find((word) => word.includes('@')) ?? first;
}

/** Without comments and quoted phrases; a quoted local part stays. */
function withoutPhrases(value: string): string {
  const bare = value.replace(/"[^"]{0,400}"(?!@)/g, ' ').replace(/\([^()]{0,400}\)/g, ' ');
  return bare.replace(/^[^:<>@"]{0,100}:/, ''); // a group's name (RFC 5322, 3.4)
}
