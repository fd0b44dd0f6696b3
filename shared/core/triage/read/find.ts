// The ordered list of recognisers, and the scan that lets them look at each place of a sentence once.
import { type Traits, traitBits } from '../languages/traits.ts';
import { present } from '../text/present.ts';
import type { Found } from './finding.ts';
import type { Recogniser, Sight, Way } from './recogniser.ts';
import { amount } from './recognisers/amount.ts';
import { clockRange } from './recognisers/clock-range.ts';
import { day } from './recognisers/day.ts';
import { billable, cue, rest, tag } from './recognisers/marks.ts';
import { noise } from './recognisers/noise.ts';
import { knownProject, ticketCode } from './recognisers/project.ts';
import { season } from './recognisers/season.ts';
import { starting } from './recognisers/starting.ts';
import { vagueAmount } from './recognisers/vague-amount.ts';
import { vagueDay } from './recognisers/vague-day.ts';

/** The longest sighting at a place wins; the order decides among equals. */
export const RECOGNISERS: readonly Recogniser[] = [
  knownProject, // a name of the catalogue is what its owner says it is, whatever else it looks like
  ticketCode, // before numbers: `ABC-130` holds one
  billable, // before tags: `#billable` is no tag
  tag,
  day, // before ranges: `3/12` and `2026-03-12` are days
  season,
  vagueDay,
  vagueAmount, // before amounts and ranges: `2-3 hours` holds both
  clockRange, // before noise: `0900-1130` looks like a telephone number
  noise, // before amounts, after days: `1.2.2026` is a day, `1.2.1` a version
  starting,
  amount,
  rest,
  cue,
];

/** Looks at a sentence with the traits of each of its tokens. */
export function finderOf(
  recognisers: readonly Recogniser[],
): (sight: Sight, traits: readonly Traits[]) => Found[] {
  const looking = recognisers.map(({ ways = ANYWHERE, ...one }) => ({ ...one, ways: ways.map(toBits) }));
  return (sight, traits) => {
    const holds = together(traits);
    const places = looking.map(({ ways }) => placesOf(ways, holds));
    const anyPlace = together(places);
    const seen = { ...sight, holds };
    const found: Found[] = [];
    for (let at = 0; at < traits.length; at += 1) {
      const here = present(traits[at]);
      if ((here & anyPlace) === 0) continue;
      const best = longest(looking, places, here, { sight: seen, at, previous: found.at(-1) });
      if (best === undefined) continue;
      found.push(best);
      at = best.to - 1;
    }
    return found;
  };
}

const ANYWHERE: readonly Way[] = [{ at: ['any'] }];

interface Bits {
  readonly at: Traits;
  readonly needs: Traits;
}

function toBits({ at, needs = ['any'] }: Way): Bits {
  return { at: traitBits(...at), needs: traitBits(...needs) };
}

/** The traits of places at which a recogniser is asked, in a sentence that holds these. */
function placesOf(ways: readonly Bits[], holds: Traits): Traits {
  let places = 0;
  for (const { at, needs } of ways) if ((needs & holds) !== 0) places |= at;
  return places;
}

function together(traits: readonly Traits[]): Traits {
  let all = 0;
  for (const one of traits) all |= one;
  return all;
}

interface Place {
  readonly sight: Sight;
  readonly at: number;
  readonly previous: Found | undefined;
}

/** @param places the traits at which each recogniser is asked, and `here` those of the place. */
function longest(
  recognisers: readonly Pick<Recogniser, 'name' | 'find'>[],
  places: readonly Traits[],
  here: Traits,
  { sight, at, previous }: Place,
): Found | undefined {
  let best: Found | undefined;
  for (let i = 0; i < recognisers.length; i += 1) {
    if ((here & present(places[i])) === 0) continue;
    const { name, find } = present(recognisers[i]);
    const sighting = find(sight, at, previous);
    if (sighting !== undefined && sighting.next > (best?.to ?? at))
      best = { meaning: sighting.meaning, from: at, to: sighting.next, rule: name };
  }
  return best;
}

/** Everything that is recognised in a sentence, in its order and without overlap. */
export const findAll = finderOf(RECOGNISERS);
