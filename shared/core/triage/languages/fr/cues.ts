// French words that change what an amount beside them means. Nothing here names a time.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { alsoPlain } from '../word-list.ts';
import { TOPICS } from './topics.ts';
import { CONDITIONALS, FUTURES, PARTICIPLES } from './verbs.ts';
import { WRITING } from './writing.ts';

const each = (forms: readonly string[], cue: Cue) => forms.map((form) => [form, cue] as const);

const MOODS: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `été faites|été faits|été faite|ai|avons|a été|ont été|étais|était en|étions|j'y étais|m'a pris|nous a pris|m'ont pris|m'a coûté|
      m'a fallu|il m'a fallu|il a fallu|nous a fallu|pris|prise|allé|allée|venu|taffé|bosser|intervenu|intervenue|resté|
      travaillais|il m'aura fallu|présent|présente|de présence`,
    'done',
  ),
  ...phrasesOf<Cue>(
    `ajoute|ajouter|ajoutez|note|noter|notez|merci de noter|merci d'ajouter|merci d'enregistrer|
      merci de saisir|merci de compter|merci d'inscrire|merci de mettre|merci de loguer|enregistre|
      enregistrer|enregistrez|saisir|saisis|saisissez|inscris|inscrire|inscrivez|compte|comptez|
      mets|mettez|mets-moi|note-moi|ajoute-moi|mets moi|note moi|compte-moi|compte moi|logue|loguer|log|logger|
      pointer|pointe|impute|imputer|imputez|facture|facturer|facturez|à ajouter|à noter|à facturer|à imputer|à saisir|
      peux-tu ajouter|peux-tu noter|peux-tu mettre|peux-tu enregistrer|peux-tu saisir|peux-tu compter|
      tu peux ajouter|tu peux noter|tu peux mettre|tu peux compter|tu peux me mettre|tu peux me noter|
      peux-tu me mettre|peux-tu me noter|peux-tu m'ajouter|
      pouvez-vous ajouter|pouvez-vous noter|pouvez-vous enregistrer|pouvez-vous saisir|pouvez-vous mettre|
      pourrais-tu ajouter|pourrais-tu noter|pourrais-tu mettre|pourriez-vous ajouter|pourriez-vous noter|
      pourriez-vous enregistrer|pourriez-vous saisir|pourriez-vous mettre|vous pouvez ajouter|vous pouvez noter|
      veuillez noter|veuillez ajouter|veuillez enregistrer|veuillez saisir|
      je déclare|je note|je saisis|j'ajoute|je pointe|on note|prière de noter|prière d'ajouter|
      bien vouloir noter|bien vouloir ajouter|bien vouloir enregistrer|bien vouloir saisir|
      il faut ajouter|il faut noter|il faudrait ajouter|il faudrait noter|je voudrais ajouter|je souhaite ajouter|
      je dois encore noter|j'ai oublié de noter|oublié de noter|oublié d'ajouter|oublié de saisir|oublié de pointer`,
    'request',
  ),
  ...each(FUTURES, 'future'),
  ...phrasesOf<Cue>(
    `plan pour|plan du jour|programme du jour|programme pour|au programme|je vais|tu vas|il va|elle va|on va|nous allons|vous allez|ils vont|elles vont|ça va prendre|cela va prendre|va prendre|
      va durer|va falloir|vont prendre|je compte faire|je compte passer|je compte y passer|on compte|nous comptons|je prévois|
      on prévoit|nous prévoyons|prévu de|prévu pour|prévue pour|prévues pour|est prévu|est prévue|sont prévues|
      j'ai prévu|ai prévu|planifié|planifiée|planifiées|planning :|à faire|reste à faire|à prévoir|à planifier|à venir|
      il faut|il me faut|il nous faut|faut prévoir|faut compter|on a besoin d'|besoin d'|besoin de|j'ai besoin|
      ai besoin|nécessaire|nécessaires|je dois|on doit|nous devons|doit|doivent|je veux|je souhaite|j'aimerais|je pense faire|
      je pense passer|j'espère|j'attends|à caler|rdv demain|bloque|bloquer|bloquez|réserve-moi|réserver|réservez|
      garde-moi|disponible|dispo|dispos|sera|seront|je reviens|je pars|je rentre|de retour|je m'absente|prochaine étape|
      prochaines étapes|to do|todo|à suivre|dans les prochaines|pour les prochaines|les prochaines|la prochaine|
      prochaines|prochaine|on se voit|prenons|organisez|j'ai rdv|j'ai rendez-vous`,
    'future',
  ),
  ...each(CONDITIONALS, 'conditional'),
  ...phrasesOf<Cue>(
    'devait prendre|devait durer|devaient prendre|devaient durer|était censé prendre|était censé durer',
    'conditional',
  ),
  ...phrasesOf<Cue>(
    `si|s'il|s'ils|au cas où|en cas de|peut-être|peut être|éventuellement|admettons|supposons|mettons que|
      à supposer|à condition|sous réserve|en théorie|théoriquement|normalement|en général|généralement|
      d'habitude|habituellement|en principe|on peut|nous pouvons|je peux|tu peux|vous pouvez|peut|peuvent|
      puis-je|peux-tu|pouvez-vous|pouvons-nous|est-ce que|est-ce qu'|avez-vous|as-tu|dès que|
      aussitôt que|une fois que|lorsque|sinon|imaginons|je suppose|n'hésitez pas|n'hésite pas|à moins que|probablement|
      sans doute|idéalement|jouons|visons-nous`,
    'conditional',
  ),
  ...phrasesOf<Cue>(
    `pas|pas encore|n'ai pas|n'avons pas|n'a pas|n'ai rien|n'ai plus|rien|jamais|aucun|aucune|aucunement|ni|nullement|sans|zéro|annulé|annulée|
      annulés|annulées|reporté|reportée|reportés|reportées|décalé|décalée|manqué|raté|loupé|sauté|
      au lieu de|au lieu d'|plutôt que|et non|et non pas|et pas|évité|économisé|gagné|ne compte pas|ne pas|n'ai point|tombé à l'eau|tombée à l'eau|
      a sauté|refusé|abandonné|n'était pas|n'a pas eu lieu|n'ai fait aucune`,
    'negated',
  ),
  ...phrasesOf<Cue>(
    `il|elle|ils|elles|l'équipe|le client|la cliente|les clients|mon collègue|ma collègue|mes collègues|les collègues|
      un collègue|une collègue|mon chef|ma chef|mon patron|ma patronne|mon associé|mon associée|
      mon stagiaire|notre stagiaire|le stagiaire|la stagiaire|l'apprenti|mon apprenti|l'apprentie|le prestataire|
      le sous-traitant|les sous-traitants|l'agence|le graphiste|la graphiste|le développeur|la développeuse|
      les développeurs|mon mari|ma femme|tout le monde|quelqu'un|chacun d'eux|le patient|la patiente|
      lui a pris|leur a pris|lui ont pris|le serveur|le site était|le train|le bus|l'avion|le vol|la panne|
      la coupure|ses heures|leurs heures|son temps|leur temps|ma collègue`,
    'others',
  ),
  ...phrasesOf<Cue>(
    "je|j'|nous|on|moi|me|m'|mon|ma|mes|notre|nos|j'y|je suis|perso|de mon côté|pour ma part",
    'self',
  ),
];

const AMOUNTS: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `il y a|y a|il reste|reste encore|restent|depuis|dans|d'ici|sous|toutes les|tous les|chaque|
      budget|budget de|budget :|un budget de|budget est de|devis|devis de|devis :|estimation|estimation de|estimation :|
      estimé à|estimée à|estimées à|estimés à|estimé|estimée|évalué à|évaluée à|estime|j'estime|durée estimée|temps estimé|charge estimée|
      charge :|chiffrage|chiffrage :|chiffré à|chiffrée à|enveloppe de|forfait de|forfait|plafond de|plafonné à|limité à|limite de|
      limite :|quota de|seuil de|valable|valide|expire|retard de|en retard de|délai de|préavis de|délai :|solde de|solde :|crédit de|il nous reste|il me reste|reste à facturer|prévu :|prévu|prévue|prévus|prévues|avais prévu|avions prévu|prévoir|compter|
      objectif :|objectif de|capacité de|capacité :|durée de validité|cache de|timeout de|timeout :|session de|expire après|
      remise de|avance de|pendant plus de|
      annonce|table sur|parle de|a demandé|demandait|réclame|promet`,
    'not_before',
  ),
  ...phrasesOf<Cue>(
    `de moins|de plus que|de moins que|restant|restants|restantes|de reste|plus tard|plus tôt|auparavant|de retard|d'avance|
      de budget|budgété|budgétées|budgétés|estimées|estimés|estimée|estimé|de délai|
      de préavis|par semaine|par mois|par an|hebdomadaires|hebdo|max|maximum|minimum|de marche|à pied|de route d'ici|
      de vol|de train|de trajet d'ici|de congé|de congés|de vacances|de rtt|d'absence|de sommeil|de batterie|d'autonomie|
      de musique|de vidéo|de stationnement|de pluie|de libre|de libres|disponibles|offertes|d'attente|de garantie|
      allouées|allouée|vendues|commandées|au devis|à planifier|à faire|encore à faire|en moins|gagnées|d'ancienneté|
      d'expérience|de repos|de récup|de récupération|d'écart|de différence|de décalage|d'intervalle|à l'avance|
      suffisent|suffiront|suffit|devraient suffire|devrait suffire|est suffisante|est suffisant|sont suffisantes|d'essai|
      par personne|chacun son tour|sur place ou à emporter|d'arrêt|de grève|d'interruption|d'indisponibilité|
      de panne|de coupure|de cuisson|de repos au frais|de formation obligatoire par an|de contrat|prévisionnelles`,
    'not_after',
  ),
  ...phrasesOf<Cue>(
    `plus d'|plus de|plus que|moins d'|moins de|au moins|au plus|au maximum|au minimum|maximum|minimum|max|min|
      jusqu'à|entre|pas plus de|pas moins de|bien plus de|largement plus de|dans les dernières|
      au cours des dernières|dépassant`,
    'vague_before',
  ),
  ...phrasesOf<Cue>(
    `ou plus|ou moins|ou deux|ou trois|ou quelque chose comme ça|au moins|au plus|minimum|au minimum|au maximum|
      et quelques|et des poussières|ou un peu plus|facile|grand max|voire plus|à tout casser`,
    'vague_after',
  ),
  ...phrasesOf<Cue>(
    `environ|env|env.|à peu près|approximativement|approx|approx.|près de|presque|pratiquement|quasi|quasiment|un peu plus de|un peu plus d'|
      un peu moins de|un peu moins d'|une petite|autour de|aux alentours de|dans les|circa|ca|ca.|~|exactement|
      précisément|à la louche|grosso modo|plus ou moins|disons|tout juste|juste|seulement|uniquement|bien|
      soit environ|en gros|à vue de nez|comme prévu|à quelque chose près|s'il te plaît|s'il vous plaît|une durée de|un peu`,
    'approximate',
  ),
  ...phrasesOf<Cue>(
    `dont|y compris|incluant|inclus|incluse|inclue|inclues|incl|incl.|compris|comprise|comprenant|parmi lesquelles|
      sur ces|dont environ`,
    'part',
  ),
  ...phrasesOf<Cue>("d'entre elles|de ce temps|là-dessus", 'part_after'),
  ...phrasesOf<Cue>(
    `total|totaux|au total|total :|un total de|total de|en tout|en tout et pour tout|total général|total semaine|
      total de la semaine|total du jour|total jour|total heures|heures totales|sous-total|somme|tout compris|
      total des heures|récap|cumul journée|soit un total de|soit au total|soit en tout|ensemble|soit`,
    'total',
  ),
  ...phrasesOf<Cue>(
    `consommées|consommés|ça fait|ca fait|cela fait|ce qui fait|ce qui nous fait|ça nous fait|ça me fait|jusqu'ici|jusque là|jusqu'à présent|à ce jour|
      cumul|cumulé|cumulées|depuis le début|depuis janvier|depuis le début du mois|on en est à|j'en suis à|
      nous en sommes à|porte le total à|ça monte à`,
    'running',
  ),
  ...phrasesOf<Cue>(
    `pause|pauses|pause déjeuner|pause dej|pause déj|pause midi|pause repas|pause café|pause-café|déjeuner|dej|déj|repas|
      pause de midi|de pause|le repas|coupure déjeuner|coupure de midi|coupure repas|lunch|pour le déjeuner|
      pour manger|pour déjeuner|casse-croûte|collation|à midi`,
    'pause',
  ),
  ...phrasesOf<Cue>(
    `réparti|réparties|répartis|répartie|à répartir|à parts égales|moitié-moitié|moitié moitié|partagé|partagées|partagés|
      à partager|divisé|divisées|à diviser|50/50|équitablement|également entre|à égalité`,
    'split',
  ),
  ...phrasesOf<Cue>(
    `chacun|chacune|chaque jour|par jour|tous les jours|quotidiennement|les deux jours|chaque fois|
      à chaque fois|respectivement|/jour|/j|pour chacun|pour chaque|sur chaque|sur chacun`,
    'each',
  ),
  ...phrasesOf<Cue>(
    `est|sont|dure|durent|prend|prennent|coûte|coûtent|nécessite|nécessitent|demande|demandent|c'est|
      représente|représentent|équivaut|comporte|contient|offre|permet|reste|ouvre|ferme|tourne|met|tient|tiennent`,
    'states',
  ),
];

const WORK: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `rédaction devis|rédaction du devis|rédaction d'un devis|préparation devis|préparation du devis|travaillé sur|bossé sur|bossé pour|travaillé pour|avancé sur|du temps sur|du temps à|un peu de temps sur|
      passé du temps|consacré du temps|un bon moment sur|un moment sur|des heures sur|mes heures ci-dessous|
      mes heures ci-jointes|ci-joint mes heures|voici mes heures|mes heures en pièce jointe|feuille de temps|
      feuille d'heures|feuille de temps ci-jointe|mon relevé d'heures|relevé d'heures|heures ci-jointes|
      travaillé chez|bossé chez|intervenu chez|fait du support|fait de la maintenance|quelques heures sur|
      merci d'enregistrer|note ceci|notez ceci|enregistrez ceci|heures sur|temps sur|travaillé toute|
      passé pas mal de temps|fait un peu de|fait un peu d'`,
    'work',
  ),
];

export const FRENCH_CUES = phraseTable<Cue>(
  [
    ...alsoPlain([...AMOUNTS, ...MOODS, ...WORK, ...phrasesOf<Cue>(TOPICS, 'topic')]),
    ...each([...PARTICIPLES, 'passe', 'travaille', 'bosse'], 'done'), // with their accents only: `visite` is no `visité`
  ],
  WRITING,
);
