// What the sentence tells of one piece of work, and what of it is none.

import type { Found, MeaningOf } from '../finding.ts';
import type { Passing } from '../passing.ts';

/** What an entry will stand on. At least one of length and range is there, but for vague ones and "the rest". */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly length: Found<MeaningOf<'amount'>> | undefined;
  readonly range: Found<MeaningOf<'range'>> | undefined;
  readonly starting: Found<MeaningOf<'starting'>> | undefined;
  readonly kind: 'stated' | 'vague' | 'rest';
  readonly pauseMinutes: number;
  /** Places of what was joined to it: no part of a description. */
  readonly joined: readonly Found[];
}

/** The anchors of a sentence, and those that are no time of work with the reason. */
export interface Anchored {
  readonly anchors: readonly Anchor[];
  readonly passed: readonly { readonly anchor: Anchor; readonly why: Passing }[];
}
