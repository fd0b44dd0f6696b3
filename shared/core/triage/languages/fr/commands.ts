// French words by which a text asks something of the tracker instead of telling time.
import { phrasesOf } from '../../text/phrase.ts';
import { form } from '../command-words.ts';
import type { CommandForm, CommandWords } from '../lexicon.ts';
import { plainWords } from '../word-list.ts';
import { table } from './writing.ts';

/** `supprime`, `peux-tu supprimer`, `merci de supprimer`: one verb in the forms of asking. */
function asked(imperatives: string, infinitives: string): string {
  const plain = infinitives.split('|').map((one) => one.trim());
  const leads = [
    'peux-tu',
    'tu peux',
    'pourrais-tu',
    'pouvez-vous',
    'vous pouvez',
    'pourriez-vous',
    'merci de',
    "merci d'",
    'veuillez',
    'veuillez bien',
    'il faut',
    'il faudrait',
    'je voudrais',
    'je souhaite',
    'je veux',
    "j'aimerais",
    'prière de',
    'peut-on',
    'on peut',
    'est-ce que tu peux',
    'est-ce que vous pouvez',
    'est-il possible de',
    "est-il possible d'",
    'serait-il possible de',
    "serait-il possible d'",
  ];
  return [
    ...imperatives.split('|').map((one) => one.trim()),
    ...plain,
    ...plain.flatMap((one) => leads.map((lead) => `${lead} ${one}`)),
  ].join('|');
}

export const COMMANDS: CommandWords = {
  polite: plainWords(
    "svp stp merci bonjour bonsoir salut coucou hello désolé désolée pardon oups ok okay oui non et aussi , . ! - en fait juste alors s'il s' il te vous plaît plait d'abord finalement excuse excusez moi mince zut ah euh rectification :",
  ),
  forms: table<CommandForm>([
    ...phrasesOf(
      `annule ça|annule cela|annulez ça|annule le dernier|annule la dernière|annulez le dernier|annulez la dernière|
        oublie ça|oubliez ça|oublie mon dernier|oublie le dernier|oublie la dernière|laisse tomber|
        ignore mon dernier|ignore le dernier|ignorez mon dernier|ignorez le dernier|ignorez mon message|
        ignore mon message|ne tiens pas compte|ne tenez pas compte|ne pas tenir compte|
        merci de ne pas tenir compte|reviens en arrière|annuler la dernière|annuler le dernier|undo`,
      form('undo', 'nothing'),
    ),
    ...phrasesOf(
      `${asked(
        'corrige|corrigez|modifie|modifiez|rectifie|rectifiez|change|changez|remplace|remplacez|mets à jour|mettez à jour',
        'corriger|modifier|rectifier|changer|remplacer',
      )}`,
      form('correct', 'an_entry'),
    ),
    ...phrasesOf(
      `${asked(
        'corrige|corrigez|modifie|modifiez|rectifie|rectifiez|change|changez|remplace|remplacez|passe|passez|mets|mettez|augmente|réduis|ramène|ramenez',
        'corriger|modifier|rectifier|changer|remplacer|passer|mettre|ramener|augmenter|réduire',
      )}`,
      form('correct', 'to_an_amount'),
    ),
    ...phrasesOf(
      `correction|rectification|rectificatif|erratum|je voulais dire|en fait c'était|c'était en fait|c'était plutôt|en réalité c'était|
        ça aurait dû être|cela aurait dû être|ça devrait être|il fallait lire|il faut lire|lire|c'était pour|
        mauvais projet|mauvais client|mauvais jour|mauvaise date|erreur de projet|erreur de date|erreur de client|
        je me suis trompé|je me suis trompée|me suis trompé|me suis trompée|erreur de ma part|
        petite correction|l'entrée était fausse|marque-le|marquez-le|l'entrée d'hier est fausse|
        c'est faux|c'était faux|ce n'était pas`,
      form('correct', 'nothing'),
    ),
    ...phrasesOf(
      `${asked(
        'déplace|déplacez|transfère|transférez|bascule|basculez|réaffecte|réaffectez|réimpute|réimputez|reporte|reportez',
        'déplacer|transférer|basculer|réaffecter|réimputer|reporter',
      )}`,
      form('move', 'an_entry'),
    ),
    ...phrasesOf(
      `mets-le sur|mets-les sur|mettez-le sur|mettez-les sur|mets ça sur|mettez ça sur|impute-le à|impute-les à|déplace-le|déplace-les|
        déplacez-les|déplacez-le|transfère-les|transfère-le|bascule-les|bascule-le`,
      form('move', 'nothing'),
    ),
    ...phrasesOf("c'était|c'était pour|c'est pour", form('correct', 'only_a_project')),
    ...phrasesOf(
      `${asked('scinde|scindez|découpe|découpez|divise|divisez', 'scinder|diviser')}`,
      form('split', 'an_entry'),
    ),
    ...phrasesOf(
      `${asked(
        'annule|annulez|supprime|supprimez|efface|effacez|enlève|enlevez|retire|retirez|vire|virez',
        'annuler|supprimer|effacer|enlever|retirer|virer',
      )}`,
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf(
      `combien d'heures|combien de temps|combien ai-je|combien j'ai|quel est mon total|c'est quoi mon total|
        qu'est-ce que j'ai|qu'ai-je|tu as bien reçu|avez-vous bien reçu|as-tu reçu|as-tu bien reçu|avez-vous reçu|
        quelles sont mes|quels jours|où sont mes|est-ce que mes|mes heures sont-elles|combien me reste-t-il|
        combien d'heures ai-je|est-ce que j'ai|ai-je|où en suis-je|j'en suis à combien`,
      form('query', 'a_question'),
    ),
    ...phrasesOf(
      `envoie-moi|envoyez-moi|envoie moi|envoyez moi|peux-tu m'envoyer|pouvez-vous m'envoyer|tu peux m'envoyer|
        vous pouvez m'envoyer|pourrais-tu m'envoyer|pourriez-vous m'envoyer|merci de m'envoyer|merci de me faire parvenir|
        je voudrais|j'aimerais|j'ai besoin|il me faut|il me faudrait|donne-moi|donnez-moi|montre-moi|montrez-moi|
        affiche|exporte|exportez|génère|générez|puis-je avoir|est-ce que je peux avoir|je peux avoir|
        pourrais-je avoir|peux-tu me sortir|sors-moi|fais-moi|faites-moi|peux-tu me faire|
        peux-tu me donner|pouvez-vous me donner|dis-moi|dites-moi|renvoie-moi|veuillez m'envoyer|merci de me donner|
        merci de m'adresser|transmets-moi|transmettez-moi|peux-tu me transmettre|pouvez-vous me transmettre|
        peux-tu me montrer|peux-tu exporter|pouvez-vous exporter`,
      form('report', 'a_report'),
    ),
    ...phrasesOf('récapitulatif|rapport|relevé|récap|bilan', form('report', 'few_words')),
    ...phrasesOf(
      "aide|à l'aide|help|aide-moi|aidez-moi|commandes|comment ça marche",
      form('help', 'to_be_all'),
    ),
    ...phrasesOf('statut|status|semaine|heures|mes heures|solde|mon solde', form('query', 'to_be_all')),
    ...phrasesOf(
      `stop mail|stop mails|stop les mails|désabonnement|me désabonner|désinscription|plus de mails|arrêtez les mails|
        arrête les mails|arrêtez de m'écrire|ne m'envoyez plus de mails|unsubscribe`,
      form('stop_mail', 'to_be_all'),
    ),
    ...phrasesOf('stop|pause|arrêt', form('stop', 'to_be_all')),
    ...phrasesOf('reprendre|reprise|reprends', form('start', 'to_be_all')),
    ...phrasesOf(
      "approuvé|approuve|j'approuve|je valide|validé|bon pour accord|tout approuver",
      form('approve', 'few_words'),
    ),
    ...phrasesOf('refusé|je refuse|rejeté|rejet|je rejette', form('reject', 'few_words')),
    ...phrasesOf(
      `soumettre ma semaine|soumets ma semaine|soumettre la semaine|soumettre mes heures|soumettez ma semaine|
        valide ma semaine|clôture ma semaine|clôturer ma semaine|soumettre ma feuille de temps|envoie ma feuille de temps`,
      form('submit', 'nothing'),
    ),
    ...phrasesOf(
      'démarrer|démarre|start|démarrer le chrono|démarre le chrono|lance le chrono|lancer le chrono|je commence|début de travail',
      form('start', 'few_words'),
    ),
    ...phrasesOf(
      'arrête le chrono|arrêter le chrono|stoppe le chrono|stop chrono|fin de travail',
      form('stop', 'few_words'),
    ),
    ...phrasesOf("c'était|c'est", form('correct', 'an_apology')),
  ]),
  determiners: plainWords("le la les l' mes mon ma ces cette ce"),
  instead: plainWords('pas non au plutôt et'),
  comparing: plainWords('au plutôt'),
  toAmount: plainWords('à en par'),
  sorry: plainWords('désolé désolée pardon oups erreur trompé trompée'),
  shouldBe: table(
    phrasesOf(
      `devrait être|devraient être|doit être|aurait dû être|auraient dû être|devrait faire|aurait dû faire|il fallait mettre|
        fallait mettre|au lieu de`,
      true as const,
    ),
  ),
  entryWords: plainWords(
    `entrée entrées saisie saisies ligne lignes celle celles celui ceux dernière dernier derniers dernières heures heure temps pointage pointages
    ça tout enregistrement doublon précédente précédent log relevé lundi mardi mercredi jeudi vendredi hier`,
  ),
  reportWords: plainWords(
    'rapport rapports heures relevé relevés récap récapitulatif résumé csv synthèse aperçu total totaux export pdf tableau tableur excel xlsx solde feuille bilan détail',
  ),
};
