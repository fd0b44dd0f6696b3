// French days: phrases that name one, and the words that build the others.
import { phrasesOf } from '../../text/phrase.ts';
import { ago, beforeLast, workingDays } from '../day-words.ts';
import type { DayWords } from '../lexicon.ts';
import { alsoPlain, names, plainWords, words } from '../word-list.ts';
import { HOLIDAYS } from './holidays.ts';
import { ORDINALS } from './numbers.ts';
import { table } from './writing.ts';

export const DAYS: DayWords = {
  days: table([
    ...HOLIDAYS,
    ...beforeLast('lundi mardi mercredi jeudi vendredi samedi dimanche', (day) => [
      `avant-dernier ${day}`,
      `l'avant-dernier ${day}`,
    ]),
    ...phrasesOf(
      `aujourd'hui|aujourdhui|aujourd hui|auj|ajd|ce jour|la journée d'aujourd'hui|tout à l'heure|
        à l'instant|d'aujourd'hui|cette journée|journée du jour`,
      ago(0),
    ),
    ...phrasesOf("ce matin|ce mat|tôt ce matin|cette matinée|aujourd'hui matin", ago(0, 'morning')),
    ...phrasesOf(
      `cet après-midi|cette après-midi|cet après midi|cette après midi|cet aprem|cet aprèm|cette aprem|
        cet apm|ce soir|cette soirée|en fin de journée`,
      ago(0, 'afternoon'),
    ),
    ...phrasesOf("hier|d'hier|la journée d'hier|hier journée", ago(1)),
    ...phrasesOf('hier matin|hier dans la matinée|hier en matinée', ago(1, 'morning')),
    ...phrasesOf(
      `hier après-midi|hier après midi|hier aprem|hier soir|hier au soir|hier en soirée|
        hier dans la soirée|hier dans l'après-midi`,
      ago(1, 'afternoon'),
    ),
    ...phrasesOf('la nuit dernière|nuit dernière|la nuit passée|nuit passée|hier nuit', ago(1, 'night')),
    ...phrasesOf('cette nuit', ago(0, 'night')),
    ...phrasesOf("avant-hier|avant hier|avanthier|d'avant-hier", ago(2)),
    ...phrasesOf('avant-hier matin', ago(2, 'morning')),
    ...phrasesOf('avant-hier soir|avant-hier après-midi', ago(2, 'afternoon')),
    ...phrasesOf('avant-avant-hier|avant avant hier', ago(3)),
    ...phrasesOf(
      'demain|demain matin|demain après-midi|demain aprem|demain soir|dès demain|demain midi',
      ago(-1),
    ),
    ...phrasesOf('après-demain|après demain', ago(-2)),
    ...phrasesOf(
      `la semaine prochaine|semaine prochaine|la semaine qui vient|le mois prochain|mois prochain|
        l'an prochain|l'année prochaine|le trimestre prochain|la semaine suivante|dans les prochains jours|
        ces prochains jours|lundi en huit|dans la semaine qui vient|d'ici la fin de la semaine`,
      ago(-7),
    ),
    ...phrasesOf(
      `tous les jours la semaine dernière|tous les jours de la semaine dernière|
        chaque jour la semaine dernière|chaque jour de la semaine dernière|toute la semaine dernière|
        la semaine dernière tous les jours|la semaine dernière chaque jour|toute la semaine passée|
        chaque jour de la semaine passée|tous les jours de la semaine passée|
        chaque jour ouvré de la semaine dernière|tous les jours ouvrés de la semaine dernière`,
      workingDays(1),
    ),
    ...phrasesOf(
      `tous les jours cette semaine|chaque jour cette semaine|chaque jour de cette semaine|
        tous les jours de cette semaine|toute cette semaine|cette semaine tous les jours|
        cette semaine chaque jour`,
      workingDays(0),
    ),
  ]),
  halvesAlone: table([...phrasesOf('dans la nuit', 'night' as const)]),
  beside: table([
    ...phrasesOf("la veille|le jour d'avant|le jour précédent|la veille au soir", -1),
    ...phrasesOf("le lendemain|le jour suivant|le jour d'après|le lendemain matin", 1),
  ]),
  vague: table(
    phrasesOf(
      `lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|les lundis|les mardis|les mercredis|les jeudis|les vendredis|les samedis|les dimanches|chaque lundi|chaque mardi|chaque mercredi|chaque jeudi|chaque vendredi|chaque samedi|tous les lundis|tous les mardis|tous les mercredis|tous les jeudis|tous les vendredis|ce jour-là|ce jour là|le même jour|ce même jour|un jour la semaine dernière|
        un jour de la semaine dernière|la semaine dernière|semaine dernière|la semaine passée|cette semaine|
        le mois dernier|le mois passé|ce mois-ci|ce mois ci|ce mois|l'année dernière|l'an dernier|
        le trimestre dernier|récemment|dernièrement|l'autre jour|ces derniers jours|ces jours-ci|
        ces derniers temps|ces temps-ci|il y a quelques jours|il y a quelque temps|
        il y a quelques semaines|il y a un moment|il y a longtemps|le week-end dernier|ce week-end|
        le week-end|ce weekend|le weekend|weekend dernier|week-end dernier|un de ces jours|
        fin de semaine passée|la fin de semaine passée|fin de semaine dernière|la fin de semaine dernière|fin de semaine|la fin de semaine|cette fin de semaine|en début de semaine|en fin de semaine|dans la semaine|en milieu de semaine|
        durant la semaine|pendant la semaine|les derniers jours|les jours précédents|la semaine d'avant|
        la semaine précédente|la dernière semaine|à un moment la semaine dernière|
        en début de mois|en fin de mois|le mois précédent|courant de la semaine|ces deux dernières semaines`,
      true as const,
    ),
  ),
  weekdays: new Map([
    ...names('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    ...names('lun mar mer jeu ven/vend sam dim'),
  ]),
  months: new Map(
    alsoPlain([
      ...names('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
      ...names('jan/janv fév/févr mrs avr mai juin juil/jul aoû sept/sep oct nov déc'),
    ]),
  ),
  last: words("le les ce cet l'"),
  previous: words('dernier'),
  lastBehind: plainWords('dernier dernière passé passée précédent dernièr'),
  nextBehind: words('prochain prochaine suivant'),
  next: words('prochain'),
  weeks: table([
    ...phrasesOf('cette semaine|de cette semaine|de la semaine|semaine en cours|de la semaine en cours', 0),
    ...phrasesOf(
      `la semaine dernière|semaine dernière|de la semaine dernière|la semaine dernier|la semaine passée|
        de la semaine passée|la semaine précédente|de la semaine précédente|la semaine d'avant|
        la dernière semaine|il y a une semaine|sem dernière|semaine passée`,
      1,
    ),
    ...phrasesOf('il y a deux semaines|il y a 2 semaines|il y a quinze jours|il y a 15 jours', 2),
    ...phrasesOf('il y a trois semaines|il y a 3 semaines', 3),
    ...phrasesOf('la semaine prochaine|de la semaine prochaine|la semaine suivante', -1),
  ]),
  weekOf: table(phrasesOf('semaine du|la semaine du|sem du|sem. du|semaine commençant le', true as const)),
  weekNumber: table(phrasesOf('semaine|la semaine|sem|sem.|semaine n°|semaine numéro|s', true as const)),
  monthsBack: table([
    ...phrasesOf('de ce mois|de ce mois-ci|de ce mois ci|du mois|ce mois-ci|du mois en cours', 0),
    ...phrasesOf('du mois dernier|le mois dernier|du mois passé|le mois passé|du mois précédent', 1),
  ]),
  ago: new Set(),
  agoBefore: table(
    phrasesOf('il y a|y a|il ya|ya|voici|voilà|il y a de ça|il y a à peu près|il y a environ', true as const),
  ),
  countedFrom: table([
    ...phrasesOf('avant|avant le', 1 as const),
    ...phrasesOf('après|après le', -1 as const),
  ]),
  periods: new Map(
    alsoPlain<{ days?: number; months?: number }>([
      ...phrasesOf('jour|jours|j', { days: 1 }),
      ...phrasesOf('semaine|semaines', { days: 7 }),
      ...phrasesOf('quinzaine', { days: 14 }),
      ...phrasesOf('mois', { months: 1 }),
      ...phrasesOf('an|ans|année|années', { months: 12 }),
    ]),
  ),
  halves: table([
    ...phrasesOf(
      'matin|au matin|le matin|dans la matinée|en matinée|matinée|mat|en début de matinée|en fin de matinée',
      'morning' as const,
    ),
    ...phrasesOf(
      `après-midi|après midi|l'après-midi|l'après midi|dans l'après-midi|en après-midi|aprem|aprèm|apm|soir|
        le soir|au soir|en soirée|dans la soirée|en fin de journée|en fin d'après-midi|en début d'après-midi`,
      'afternoon' as const,
    ),
    ...phrasesOf('dans la nuit|de nuit|la nuit', 'night' as const),
  ]),
  ordinalEndings: plainWords('er ère e ème è ier nd nde'),
  ordinals: ORDINALS,
  plainMonths: true,
  plainDays: true,
  article: words('le les'),
  of: words("de d' du en"),
  inMonth: new Set(['en']),
  and: words('et & + ainsi'),
  through: plainWords('- – — à au'),
  numberedMonth: words('du'),
  before: plainWords("de d' du des en dès pour"),
  onDay: words('le les du au'),
  countingLeads: words('les'),
  deadlines: new Map([
    ['avant', 'approximate'],
    ["jusqu'", 'approximate'],
    ['ici', 'future'],
    ['depuis', 'vague'],
  ]),
  afterOrdinal: plainWords(
    `de d' du à au pour sur je j' on nous et puis ai en chez avec dans entre depuis matin après soir fait travaillé
    passé aprem apm était`,
  ),
  verbLike: new Set(['mar', 'mer', 'sam', 'dim', 'jeu', 'ven']),
  everyDay: table([
    ...phrasesOf('chaque jour|par jour|tous les jours|quotidiennement|/jour', 'anywhere' as const),
    ...phrasesOf('/j', 'beside' as const),
  ]),
  lastDay: table([
    ...phrasesOf('le dernier jour|dernier jour', 'last' as const),
    ...phrasesOf('le premier jour|premier jour', 'first' as const),
  ]),
};
