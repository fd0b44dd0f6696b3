// Italian times of day: `dalle nove e mezza alle undici meno un quarto`, `ore 14.30`.
import { phrasesOf } from '../../text/phrase.ts';
import type { ClockWords } from '../lexicon.ts';
import { words } from '../word-list.ts';
import { table } from './writing.ts';

const NOON = 720;

export const CLOCKS: ClockWords = {
  meridiems: table([
    ...phrasesOf(
      'am|a.m.|a.m|di mattina|del mattino|della mattina|di mattino|la mattina|del primo mattino',
      'morning' as const,
    ),
    ...phrasesOf(
      'pm|p.m.|p.m|di pomeriggio|del pomeriggio|di sera|della sera|il pomeriggio',
      'afternoon' as const,
    ),
  ]),
  named: table([...phrasesOf('mezzogiorno|mezzodì', NOON), ...phrasesOf('mezzanotte', 0)]),
  hourMarks: words('h'),
  offsets: table<number>([]),
  offsetsBehind: table([
    ...phrasesOf('e mezza|e mezzo|e trenta|e 30', 30),
    ...phrasesOf('e un quarto|e quarto|e quindici|e 15', 15),
    ...phrasesOf('e tre quarti|e quarantacinque|e 45', 45),
    ...phrasesOf('e cinque', 5),
    ...phrasesOf('e dieci', 10),
    ...phrasesOf('e venti|e 20', 20),
    ...phrasesOf('e venticinque', 25),
    ...phrasesOf('e quaranta|e 40', 40),
    ...phrasesOf('e cinquanta|e 50', 50),
    ...phrasesOf('meno un quarto|meno quarto', -15),
    ...phrasesOf('meno cinque', -5),
    ...phrasesOf('meno dieci', -10),
    ...phrasesOf('meno venti', -20),
  ]),
  appointments: words('riunione appuntamento call incontro meeting appunt colloquio visita'),
  suffixes: table([...phrasesOf('in punto', 'oclock' as const), ...phrasesOf('di notte', 'night' as const)]),
  openers: table(
    phrasesOf("dalle|dall'|dalla|da|dalle ore|tra le|fra le|tra|fra|tra l'|dal|dalle h|ore", true as const),
  ),
  connectors: table(
    phrasesOf(
      `-|–|—|→|->|=>|>|/|..|…|~|alle|all'|a|alla|fino alle|fino all'|fino a|fino ad|fin alle|sino alle|alle ore|fino alle ore|
        e|e poi fino alle|e fino alle|ad|to`,
      true as const,
    ),
  ),
  starts: table(
    phrasesOf(
      `iniziato a|iniziata a|cominciato a|arrivato a|arrivata a|entrato a|entrata a|iniziato|inizio|inizio alle|iniziata|cominciato|cominciata|arrivato|arrivata|a partire dalle|entrata|entrato|
        ingresso|partenza|attaccato|attaccata|partito|partita|start|inizio turno|ora inizio|ora di inizio|timbrato`,
      true as const,
    ),
  ),
  ends: table(
    phrasesOf(
      `finito a|finita a|terminato a|terminata a|uscito a|uscita a|staccato a|smesso a|chiuso a|finito|finita|fine|fine alle|terminato|terminata|uscito|uscita|staccato|staccata|fino alle|smesso|chiuso|
        rientrato|rientrata|rientro|end|fine turno|ora fine|ora di fine|concluso|conclusa|tornato|andato via`,
      true as const,
    ),
  ),
  now: table(phrasesOf("adesso|ora|proprio ora|ora ora|ad ora|quest'ora|poco fa", true as const)),
  vagueEnds: table(
    phrasesOf(
      `pranzo|l'ora di pranzo|ora di pranzo|cena|sera|fine giornata|la pausa|tardi|tarda sera|notte|l'ora di cena|
        la chiusura|ora di cena|tarda notte|sera tardi`,
      true as const,
    ),
  ),
  zones: new Map([
    ['utc', 'UTC'],
    ['gmt', 'UTC'],
    ['cet', 'Europe/Rome'],
    ['cest', 'Europe/Rome'],
  ]),
  around: words("alle all' le l' ore h circa verso : @ = ~ ca"),
  prepositions: words("alle all' dalle dall' ore verso entro dopo @ le"),
  pairing: words('e'),
  pairOpeners: words('tra fra da'),
  leaders: words('ore orario alle lavorato oggi turno pomeridiano mattutino serale notturno mattino'),
};
