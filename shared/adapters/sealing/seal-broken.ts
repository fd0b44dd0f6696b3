// Why sealed text does not open: a word of ours, never one of the text.

export type SealFault = 'length' | 'version' | 'key' | 'commitment' | 'context_or_bit';

/** Sealed text cannot be opened: it is not what was sealed here, or not by this key. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  readonly reason: SealFault;

  constructor(reason: SealFault) {
    super(`sealed text cannot be opened: ${reason}`);
    this.reason = reason;
  }
}
