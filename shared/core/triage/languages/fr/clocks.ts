// French times of day: `9h30`, `neuf heures moins le quart`, `midi et demi`.
import { phrasesOf } from '../../text/phrase.ts';
import type { ClockWords } from '../lexicon.ts';
import { plainWords, words } from '../word-list.ts';
import { table } from './writing.ts';

const NOON = 720;

export const CLOCKS: ClockWords = {
  meridiems: table([
    ...phrasesOf('am|a.m.|a.m|du mat|du matin|le matin|matin|dans le matin', 'morning' as const),
    ...phrasesOf(
      `pm|p.m.|p.m|de l'après-midi|de l'après midi|de l'aprem|l'après-midi|après-midi|après midi|
        du soir|le soir|ce soir|de l'apm`,
      'afternoon' as const,
    ),
  ]),
  named: table([
    ...phrasesOf('midi|ce midi|12h pile', NOON),
    ...phrasesOf('minuit', 0),
    ...phrasesOf('midi cinq', NOON + 5),
    ...phrasesOf('midi dix', NOON + 10),
    ...phrasesOf('midi vingt', NOON + 20),
    ...phrasesOf('midi vingt-cinq', NOON + 25),
    ...phrasesOf('midi quarante', NOON + 40),
    ...phrasesOf('midi cinquante', NOON + 50),
  ]),
  hourMarks: words('h heure heures hre hres hr hrs'),
  appointments: plainWords('rdv rendez réunion meeting appel call visio point conf réu entretien'),
  offsets: table<number>([]),
  offsetsBehind: table([
    ...phrasesOf('et demie|et demi', 30),
    ...phrasesOf('et quart|et un quart', 15),
    ...phrasesOf('moins le quart|moins quart|moins un quart', -15),
    ...phrasesOf('moins cinq', -5),
    ...phrasesOf('moins dix', -10),
    ...phrasesOf('moins vingt', -20),
    ...phrasesOf('moins vingt-cinq', -25),
    ...phrasesOf('quinze|trois quarts et', 15),
    ...phrasesOf('trente', 30),
    ...phrasesOf('quarante-cinq', 45),
  ]),
  suffixes: table([
    ...phrasesOf('pile|précises|tapantes', 'oclock' as const),
    ...phrasesOf('de la nuit', 'night' as const),
  ]),
  openers: table(phrasesOf('de|entre|depuis|du|dès|à partir de|à compter de|from', true as const)),
  connectors: table(
    phrasesOf(
      `-|–|—|→|->|=>|>|/|..|…|~|à|à env|jusqu'à|jusqu'à environ|jusque|jusque vers|jusqu'aux|et|au|puis jusqu'à|
        jusqu'au|jusqu'|to`,
      true as const,
    ),
  ),
  starts: table(
    phrasesOf(
      `commencé|débuté|début|début à|arrivé|arrivée|arrivé sur place|arrivé sur site|à partir de|dès|
        démarré|démarrage|embauche|embauché|prise de poste|prise de service|pris mon poste|pris mon service|
        entrée|heure de début|heure d'arrivée|pointé|start|attaqué|commence|commencée|commencé le travail`,
      true as const,
    ),
  ),
  ends: table(
    phrasesOf(
      `reparti|repartie|reparti à|quitté à|fin à|fini|finie|fin|fin à|terminé|terminée|parti|partie|départ|jusqu'à|sorti|sortie|débauche|débauché|
        fin de poste|fin de service|heure de fin|heure de départ|arrêté|arrêtée|end|stoppé|quitté|rentré|
        repris la route|bouclé|jusque`,
      true as const,
    ),
  ),
  now: table(
    phrasesOf("maintenant|à l'instant|tout de suite|là maintenant|cet instant|présent", true as const),
  ),
  vagueEnds: table(
    phrasesOf(
      `l'heure du déjeuner|le déjeuner|déjeuner|au déjeuner|la pause|la fin de la journée|la fin|ce soir|
        la nuit|le soir|tard|tard le soir|au soir|la fermeture|la pause déjeuner|l'heure du repas`,
      true as const,
    ),
  ),
  zones: new Map([
    ['utc', 'UTC'],
    ['gmt', 'UTC'],
    ['cet', 'Europe/Paris'],
    ['cest', 'Europe/Paris'],
    ['hne', 'America/Toronto'],
    ['hae', 'America/Toronto'],
    ['edt', 'America/Toronto'],
    ['cst', 'America/Chicago'],
    ['pst', 'America/Los_Angeles'],
  ]),
  around: plainWords('à vers environ env : @ = ~ les ca '),
  prepositions: plainWords('à vers dès avant après depuis @ avant'),
  pairing: words('et'),
  pairOpeners: words('entre'),
  leaders: plainWords('à travaillé bossé était de le absent poste équipe garde service'),
};
