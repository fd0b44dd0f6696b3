// The code of a letter that asks whoever reads an address to confirm it. Chance and clock are handed in.
import { toBase32 } from './base32.ts';
import type { MemberScope } from './member.ts';

declare const brand: unique symbol;
/** A secret between us and who reads the address: never stored but in the letter, never logged. */
export type ConfirmationCode = string & { readonly [brand]: 'ConfirmationCode' };

/** What a code leads to, by its digest alone. */
export interface CodeHolder extends MemberScope {
  readonly addressId: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** 160 bits: nobody guesses one, however often they may try. */
export const CODE_BYTES = 20;
const GROUP = /.{4}(?=.)/g;

/** Throws `RangeError` unless it is given 20 bytes, which must come from a generator for secrets. */
export function toConfirmationCode(chance: Uint8Array): ConfirmationCode {
  if (chance.length !== CODE_BYTES) throw new RangeError(`a code takes ${CODE_BYTES} bytes`);
  return toBase32(chance) as ConfirmationCode;
}

/** As people copy it: in groups, in whatever letter case. `undefined` for what cannot be one. */
export function readConfirmationCode(text: string): ConfirmationCode | undefined {
  const bare = text.toLowerCase().replace(/[\s-]/g, '');
  return /^[a-z2-7]{32}$/.test(bare) ? (bare as ConfirmationCode) : undefined;
}

/** Eight groups of four. */
export function showConfirmationCode(code: ConfirmationCode): string {
  return code.replace(GROUP, '$&-');
}
