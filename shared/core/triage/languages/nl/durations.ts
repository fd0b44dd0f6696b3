// Dutch lengths of time.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { DurationWords } from '../lexicon.ts';
import { units, words } from '../word-list.ts';
import { ADDITIONS, LENGTHS, NUMBERS, QUANTITIES } from './numbers.ts';

export const DURATIONS: DurationWords = {
  numbers: NUMBERS,
  quantities: QUANTITIES,
  additions: ADDITIONS,
  lengths: LENGTHS,
  idioms: phraseTable(
    phrasesOf('wat een dag|wat een week|zo een dag|een momentje|wacht even', true as const),
  ),
  repeats: phraseTable(
    phrasesOf(
      'idem|hetzelfde|zelfde|idem dito|nog eens hetzelfde|zie boven|weer hetzelfde|als boven',
      true as const,
    ),
  ),
  retractions: phraseTable(
    phrasesOf(
      'nee|nee sorry|nee , sorry|nee wacht|sorry|ik bedoel|correctie|correctie :|of liever|pardon',
      true as const,
    ),
  ),
  vagueQuantities: phraseTable(
    phrasesOf(
      `een paar|paar|enkele|enige|verschillende|meerdere|veel|heel wat|tig|een aantal|de laatste paar|x|xx|
        een hoop|wat|ettelijke|een stuk of wat|zoveel|een handvol|een tot twee`,
      true as const,
    ),
  ),
  vagueAmounts: phraseTable(
    phrasesOf(
      `de hele ochtend|de hele middag|de hele avond|de hele week|de hele voormiddag|de hele namiddag|heel de voormiddag|
        heel de namiddag|heel de ochtend|heel de middag|heel de week|de halve ochtend|de halve middag|bijna de hele dag|het grootste deel van de dag|
        een groot deel van de dag|urenlang|uren|een tijdje|een poosje|een poos|een hele poos|een hele tijd|een eeuwigheid|hele ochtend|hele middag|
        hele week|de ochtend|een flink deel van de dag|uren en uren|de hele nacht|een tijd|de ganse dag bijna|de ganse voormiddag|
        de ganse namiddag|de ganse week`,
      true as const,
    ),
  ),
  perDay: words('dag d werkdag'),
  alternatives: words('of tot à a - – —'),
  or: words('of'),
  units: new Map([
    ...units('u uur uren uurtje uurtjes h hr ure uurkes uurke', 'hour'),
    ...units("m min mins minuut minuten minuutje minuutjes ' ′ ’ minuutkes", 'minute'),
    ...units('dag dagen d werkdag werkdagen mandag mandagen dagje', 'day'),
  ]),
  doubtfulUnits: words("m d ' ′ ’"),
  fillers: words(
    'volle hele ruime goede kleine extra flinke lange pure netto effectieve dikke solide declarabele factureerbare klein ruim goed dik vol heel',
  ),
  partitives: words('van een het'),
  closers: words('aan voor op bij in met van om naar gewerkt bezig gebeld'),
  workdays: phraseTable([
    ...phrasesOf(
      `hele dag|een hele dag|de hele dag|heel de dag|gehele dag|de gehele dag|een volle dag|volle dag|een volledige dag|
        volledige dag|een hele werkdag|hele werkdag|een volle werkdag|volledige werkdag|hele dagen|volle dagen|de ganse dag|
        ganse dag|één hele dag|fulltime dag|een gehele dag|een volledige werkdag|ne helen dag|nen helen dag|den helen dag|helen dag`,
      1,
    ),
    ...phrasesOf(
      'halve dag|een halve dag|halve dagen|de halve dag|een halve werkdag|halve werkdag|halfdaags|een halve dag lang|halve dagje|een half dagje|halven dag|ne halven dag|nen halven dag|een halven dag|den halven dag',
      0.5,
    ),
  ]),
  wholeOf: phraseTable(phrasesOf('de hele|heel|hele|de gehele', true as const)),
  another: words('nog'),
  wholeBehind: words('volledig'),
  joins: words('en & +'),
  times: words('x × * keer maal'),
  multipliers: new Map([
    ['tweemaal', 2],
    ['driemaal', 3],
  ]),
  timesBehind: phraseTable(phrasesOf('per rit|elke kant op|per kant|enkele reis elk|twee keer|tweemaal', 2)),
  crews: words(
    "mensen personen man mannen vrouwen collega's collegas medewerkers ontwikkelaars monteurs ingenieurs technici stagiairs helpers vrijwilligers devs",
  ),
  apiece: words('à'),
  less: phraseTable(
    phrasesOf(
      'minus|min|zonder|exclusief|excl|minder|met aftrek van|verminderd met|na aftrek van|exclusief de|- min|op de|afgetrokken',
      true as const,
    ).filter(([phrase]) => phrase !== 'op de'),
  ),
  already: words('al reeds'),
  shares: phraseTable([
    ...phrasesOf('helft|de helft|de andere helft', 0.5),
    ...phrasesOf('een derde', 1 / 3),
    ...phrasesOf('twee derde', 2 / 3),
    ...phrasesOf('een kwart', 0.25),
    ...phrasesOf('driekwart|drie kwart', 0.75),
  ]),
  rest: phraseTable(
    phrasesOf('de rest|rest|de overige tijd|het overige|het restant|al het andere', true as const),
  ),
};
