// French lengths of time.
import { phrasesOf } from '../../text/phrase.ts';
import type { DurationWords } from '../lexicon.ts';
import { plainUnits, plainWords, words } from '../word-list.ts';
import { ADDITIONS, NUMBER_PHRASES, NUMBERS, QUANTITIES } from './numbers.ts';
import { table } from './writing.ts';

export const DURATIONS: DurationWords = {
  numbers: NUMBERS,
  numberPhrases: NUMBER_PHRASES,
  quantities: QUANTITIES,
  additions: ADDITIONS,
  repeats: table(
    phrasesOf(
      'idem|pareil|pareil que la veille|la même chose|même chose|comme ci - dessus|itou|encore pareil',
      true as const,
    ),
  ),
  retractions: table(
    phrasesOf(
      'non ,|pardon|non pardon|non , pardon|enfin|plutôt|ou plutôt|je veux dire|correction|correction :|erreur',
      true as const,
    ),
  ),
  vagueQuantities: table(
    phrasesOf(
      `quelques|quel ques|plusieurs|des|une dizaine d'|une dizaine de|une douzaine d'|une vingtaine de|
        une trentaine de|une quinzaine de|une quarantaine de|pas mal d'|pas mal de|beaucoup d'|
        beaucoup de|de nombreuses|de longues|les dernières|x|xx|un certain nombre d'|tant d'`,
      true as const,
    ),
  ),
  vagueAmounts: table(
    phrasesOf(
      `toute la matinée|toute l'après-midi|tout l'après-midi|toute la soirée|toute la semaine|
        passé la matinée|passé l'après-midi|passé la soirée|passé une matinée|passé un après-midi|
        une bonne partie de la journée|une bonne partie de la matinée|une partie de la journée|
        une partie de la matinée|une bonne partie de l'après-midi|une partie de l'après-midi|
        la moitié de la matinée|la moitié de l'après-midi|la majeure partie de la journée|un moment|
        un bon moment|un petit moment|un certain temps|pas mal de temps|un bout de temps|
        longtemps|un peu de temps|quelque temps|presque toute la journée|la moitié de la semaine`,
      true as const,
    ),
  ),
  perDay: words('jour j jours'),
  alternatives: plainWords('ou à voire - – —'),
  or: words('ou voire'),
  units: new Map([
    ...plainUnits('h hr hrs hre hres heure heures plombe plombes', 'hour'),
    ...plainUnits("m mn min mins minute minutes minutage ' ′ ’", 'minute'),
    ...plainUnits('j jr jrs jour jours journée journées', 'day'),
  ]),
  doubtfulUnits: new Set(['m', 'j', "'", '′', '’']),
  fillers: plainWords(
    'pleines pleine entières entière complètes complète bonnes bonne bons grosses gros petites petits facturables facturées supplémentaires longues effectives dernières autres ouvrés',
  ),
  partitives: words("d' de une un l'"),
  closers: plainWords("sur pour de d' du en avec à au chez dans le la les et puis hier aujourd'hui"),
  workdays: table([
    ...phrasesOf(
      `toute la journée|toute une journée|une journée entière|la journée entière|journée entière|
        journées entières|journée complète|une journée complète|la journée complète|pleine journée|
        une pleine journée|une journée pleine|journée pleine|un jour entier|un jour complet|
        une journée de travail|journée de travail|une bonne journée|une grosse journée|
        passé la journée|passé ma journée|passé la journée entière|bossé la journée|
        travaillé la journée|tout le jour`,
      1,
    ),
    ...phrasesOf(
      `demi-journée|demi journée|demie-journée|demie journée|une demi-journée|une demi journée|
        une demie-journée|une demie journée|la demi-journée|1/2 journée|½ journée|1/2 j|½ j|
        une demi-journée de travail|la moitié de la journée|1/2 jour|une 1/2 journée|demi-jour|
        un demi-jour|un demi jour`,
      0.5,
    ),
  ]),
  wholeOf: table(phrasesOf('tout|tout le|toute la journée de', true as const)),
  another: plainWords('encore'),
  wholeBehind: words('complet entier'),
  joins: words('et & + plus pis'),
  times: words('x × * fois'),
  timesBehind: table(phrasesOf('par trajet|à chaque trajet|par aller|dans chaque sens|deux fois', 2)),
  crews: plainWords(
    'personnes gens hommes femmes collègues employés salariés développeurs ingénieurs ouvriers techniciens stagiaires apprentis intervenants bénévoles gars devs consultants',
  ),
  less: table(
    phrasesOf(
      'moins|- moins|sans compter|hors|déduction faite de|après déduction de|en déduisant|en enlevant|sans',
      true as const,
    ),
  ),
  already: plainWords('déjà'),
  shares: table([
    ...phrasesOf("moitié|la moitié|l'autre moitié", 0.5),
    ...phrasesOf('un tiers|le tiers', 1 / 3),
    ...phrasesOf('deux tiers|les deux tiers', 2 / 3),
    ...phrasesOf('un quart|le quart', 0.25),
    ...phrasesOf('trois quarts|les trois quarts', 0.75),
  ]),
  rest: table(phrasesOf('le reste|reste|tout le reste|le restant|le solde|le reste du temps', true as const)),
};
