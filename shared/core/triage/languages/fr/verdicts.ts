// French small words on which the verdicts turn, and those of lines that are not the writer's own.
import { phrasesOf } from '../../text/phrase.ts';
import type { LineWords, VerdictWords } from '../lexicon.ts';
import { plainTable, plainWords, words } from '../word-list.ts';
import { WRITING } from './writing.ts';

export const VERDICTS: VerdictWords = {
  subjects: words("je j' nous on moi"),
  own: words('ma mon mes notre nos'),
  you: words("tu t' te toi vous votre vos ton ta tes"),
  thanks: plainWords("merci remercie vous te s'il plaît plait svp stp il"),
  yours: words('votre vos ton ta tes'),
  reports: plainWords('passé travaillé pris mis'),
  leaves: plainWords('congé congés vacances rtt maladie férié'),
  leaveKinds: plainWords('payé payés sans solde jour jours maternité paternité arrêt'),
  pastimes: plainWords(
    'match film concert vol tempête panne coupure course embouteillage fête mariage cérémonie messe train bus ferry pluie',
  ),
  passes: plainWords('duré durait dura pris'),
  ofThings: plainWords('repose sèche cuit mijote trempe infuse dort chauffe refroidit lève fermente brûle'),
  waited: plainWords('attendu'),
  copulas: plainWords('est sont était étaient sera'),
  pastCopulas: plainWords('était étaient'),
  presentCopulas: words('est sont'),
  nexts: plainWords('prochain prochaine'),
  occasions: plainWords(
    'réunion point rendez-vous rdv séance atelier appel visio visioconférence comité entretien cours audience',
  ),
  negatable: plainWords("est été sont était n' ne n'était n'est"),
  plainNo: words('pas non'),
  strongNo: words('pas rien jamais aucun aucune ni nullement point'),
  doneBy: words('par de du'),
  coworkers: plainWords('stagiaire apprenti apprentie collègue alternant alternante'),
  costTo: words('à'),
  eitherSide: plainWords('prévu prévue prévus prévues'),
  tags: words("ok d' accord"),
  given: words('gratuit gratuite gratuits gratuites offert offerts offerte offertes'),
  doings: plainWords("ai y en n' suis fait passé travaillé bossé mis que seulement"),
  presents: plainTable(
    phrasesOf(
      `je reprends|je fais|je travaille|je continue|je commence|j'attaque|je termine|je finis|je bosse|je retourne|je m'y remets|je me remets|on reprend|on continue|on fait|on attaque|nous reprenons|nous continuons|je consacre`,
      true as const,
    ),
    WRITING,
  ),
  takes: words('pris prise coûté coute'),
  deniesBehind: plainWords(
    'annulé annulée annulés annulées reporté reportée reportés reportées décalé décalée',
  ),
  reckoned: plainTable(
    phrasesOf(
      'temps estimé|durée estimée|temps prévu|durée prévue|durée moyenne|temps moyen',
      'alone' as const,
    ),
    WRITING,
  ),
  habits: plainWords('travaille remplace assure fait vient prend donne est'),
  absent: plainWords('absent absente absents libre libres'),
  idle: words('libre libres'),
  being: plainWords('étais étions été suis resté restée restés'),
  consumed: plainWords('consommé consommés consommées utilisé utilisés utilisées dépensé dépensées'),
  citing: plainWords('voir cf'),
  openings: plainWords('ouvert ouverte ouverts ouvertes fermé fermée fermés joignable joignables disponible'),
  offices: plainWords(
    'reçoit reçoivent secrétariat standard guichet guichets magasin boutique cabinet mairie',
  ),
  services: plainWords(
    'accueil consultation consultations permanence permanences support assistance bureau bureaux',
  ),
  included: plainWords('inclus incluse inclues compris comprise comprises incluses'),
  linking: plainWords("de d' à est un une le la les était pour environ des du en"),
  afterNoun: plainWords(
    "pour sur de d' du est était à en au et ou mais que qui dans avec par jusqu' sans si quand parce donc car depuis avant après on je j' nous",
  ),
  neverModify: plainWords('restantes restant plus avant après auparavant'),
  whenBehind: plainWords('après avant'),
  joining: words('donc soit pour un une c est à'),
};

export const LINES: LineWords = {
  headers: plainWords('de à envoyé objet cc cci sujet'),
  wrote: plainWords('écrit'),
  openEnds: plainWords(
    "un une et le la les de du des d' l' sur pour avec à au aux dans passé pris environ encore deux trois mon ma mes jusqu' que qui demi en chez par",
  ),
};

/** They tell French from other languages. */
export const MARKS = plainWords(
  `le la les un de en chez hier demain côté ont était ça cela nos vos leur leurs mais donc une des du et est pour sur avec dans je nous pas aux ce cette mon ma mes qui que j'ai n'ai c'est d'une d'un
  d'heure l'après qu'il s'il jusqu'à passé travaillé fait bossé merci bonjour salut cordialement réunion appel puis chez
  matin soir midi environ journée demi prochain prochaine dernier dernière mar mer sam dim lun jeu ven mars jan oct sept six dix
  note ajoute noter ajouter semaine mois ans temps client rdv soit dont total vers entre plus sont été moi notre`,
);
