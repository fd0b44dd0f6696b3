// French words around the time: what names a project, what ends a description, what parts two statements.
import { phrasesOf } from '../../text/phrase.ts';
import type { ProjectWords } from '../lexicon.ts';
import { plainWords, words } from '../word-list.ts';
import { table } from './writing.ts';

/** Everyday words of work: at the head of a line their capital letter says nothing. */
const ORDINARY = plainWords(
  `quel quelle quels quelles combien où pourquoi comment
  euh hum bah ben oups effectivement astreinte astreintes permanences
  allô allo a absence accompagnement achat administratif administration admin affaire afin agence ai aide ajout ajoute ajouter ajoutez alors analyse annulation appel appels
  après apprentissage arrêt assemblée assistance atelier ateliers au audience audit aujourd'hui aussi autre autres aux avant avec avenant avis bases
  base bilan bonjour bonsoir bonne bon bien bref brief briefing budget bug bugs bureau café call calls cartographie ce ceci cela cellule ces cette chaque chantier chantiers chez
  chef chiffrage chose client cliente clients code coaching commande commandes compta comptabilité compte conception conférence configuration
  conseil consultation contrat contrats contrôle cordialement correction corrections cours courrier courriers courses coupe création daily
  date de début déjeuner demain demande démo démonstration dépannage déplacement déplacements déploiement dernier dernière des design
  désolé désolée dessin dessins dev devis devoirs diagnostic dimanche discussion divers documentation docs dossier dossiers du durée échange échanges écriture
  élagage email emails en encore enfin enquête ensuite entretien entretiens entrée entre envoi équipe essai essais est et étape étude études évaluation exercice exercices expertise
  export facturation facture factures faire fait feuille fin finalement finition finitions fini fichier formation forum fois fournisseur garde gestion heure heures hier
  hotline il import impression infos information informations infra inspection installation intégration interne intervention interventions inventaire jardin jardinage je jeudi jour journée
  juste la lancement le lecture les lettre liste livraison logs lot lundi lu ma mail mails mais maintenance maintenant maison maquette maquettes mardi
  marketing massage matin matinée me mémoire merci mercredi mes message messages mesure mesures mise minutes mission mon montage moi midi mois modifications
  montages mur négociation nettoyage non nos notre nouvelle nouveau nous nuit objet oui ok ouverture panne papiers paperasse par partie pas passage passé pause peinture pendant permanence pilotage
  plaidoirie plan planification planning plantation plomberie plus point points pose pour prépa préparation prise production présentation procédure prod
  projet projets promo prospection puis qu qualité quand que quelques question questions qui recherche recherches recette rédaction refonte regards relance relances
  relecture relevé remise remplacement rendez-vous rendez rendu renfort réparation repas répétition reporting réponse réponses reprise reste résolution résumé retour retours réunion
  réunions révision révisions revue rdv rien salut samedi sans saisie script séance semaine serveur service session si site sinon soir soin soins soit
  soudure soutien spécification spécifications specs sprint stage standup stock suite suivi suivis support sur surveillance sync synthèse tableau tâche
  tâches taille taxe technique tel téléphone téléphonique temps terminé test tests ticket tickets tonte total toute tout toujours tournage tournée trad traduction
  trajet trajets travail travaux très tri tu un une urgence urgences vacation veille vendredi vente vérification vérifications vers version visio
  visite visites vous voici voilà voyage weekly workshop yo hello coucou cher chère monsieur madame messieurs bonne belle bises bisous amicalement
  mardis statut sujet note notes bloc chambre ronde transmissions transmission toilettes pansement pansements accueil secrétariat caisse rayon mise inventaires
  deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante demi environ presque quart dont cependant toutefois donc ainsi également
  finalement bcp svp stp ps nb re tr fw mme mr dr me lun mar mer jeu ven sam dim janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  debug debugging deploy merge review code-review stand-up kickoff kick-off onboarding feedback meeting newsletter slides spike backup backend frontend front back
  rangement couverture toiture parquet placo carrelage enduit ponçage électricité câblage raccordement chaudière fuite évier robinet portail clôture haie pelouse`,
);

export const PROJECTS: ProjectWords = {
  before: words(
    "pour sur projet client cliente chez dossier chantier mission affaire à dans de d' du au compte en site maison",
  ),
  strongBefore: words('pour sur projet client cliente chez dossier chantier mission affaire compte'),
  articles: words("le la les l' un une mon ma mes notre nos leur ce cette du projet client dossier chantier"),
  ordinary: ORDINARY,
  ordinaryEndings: ['tion', 'sion', 'ment', 'age', 'ing', 'ture', 'ée', 'és', 'ées', 'ions', 'ments'],
  abbreviations: words(
    'api apis pr prs qa ui ux seo html css csv pdf sql aws ci cd rh it vpn faq kpi kpis pdg dg dsi url sms sso tv usb dns ssl tls http https json xml sdk ide cms crm erp rgpd cdc poc mvp okr tma amo ok id ios php js ts db vm os ia bi sla eur usd chf gb mb kb to go mo q a i mr mme dr me re tr fw ps nb vs pv ag ca ce cse tva siret ht ttc rdv cr fb tbd nc ras hs sav bdc bl sec std am pm utc gmt cet rtt tp td tps tds bts iut bu ehpad ide as ibode bat plu bet moe moa dce vmc pvc hne hae ajd apm jour h urssaf cpam',
  ),
  persons: plainWords('avec par via et rencontré vu mme mr m monsieur madame maître'),
};

export const BILLABLE = table<boolean>([
  ...phrasesOf(
    `non facturable|non-facturable|non facturables|pas facturable|pas facturables|non facturé|non facturée|non facturées|non facturés|
      à ne pas facturer|ne pas facturer|gratuit|gratuitement|offert|offerte|offertes|geste commercial|
      hors facturation|#nonfacturable|#non-facturable|n'est pas facturable|ne sont pas facturables|pro bono|sans facturation`,
    false,
  ),
  ...phrasesOf(
    'facturable|facturables|#facturable|à facturer au client|facturé au client|facturées au client|refacturable|imputable',
    true,
  ),
]);

export const NUMBERED = words(
  'chapitre page pages section étape étapes verset version v partie figure fig tableau ticket facture commande niveau étage n° no nr num numéro # bug pr node python java ruby php ios android windows ubuntu psaume scène épisode bus tram ligne vol appartement appt apt bât bâtiment salle bureau article paragraphe colonne diapo id cas q http jean luc marc lot phase porte quai voie train question exercice chambre lit devis dossier-n° quartier tome acte semestre trimestre',
);

export const COUNTED = plainWords(
  'personnes personne degrés pages éléments points tickets fichiers lignes participants invités clients euro euros eur usd chf dollars km kilomètres miles kg gb mb kb to go mo fois étoiles votes buts salles serveurs pièces unités % € $ £ ° requêtes bugs commits ans année années semaine semaines mois secondes seconde sec s ms mètres cm mm questions candidats appels mails dossiers patients élèves étudiants exemplaires copies articles chapitres tours lots m² rue avenue rendez-vous réunions h/j',
);

export const RECORDINGS = plainWords(
  'panne coupure enregistrement enregistrements vidéo vidéos film clip podcast épisode audio piste chanson playlist trajet vol fenêtre limite délai attente retard créneau essai semaine préavis garantie',
);

export const EDGES = plainWords(
  `passé passée travaillé bossé fait faite ai a avons avoir été eu noter note ajouter ajoute ajoutez notez enregistrer enregistre saisir mettre mets svp stp merci s'il
  s' il te vous plaît plait environ env presque approximativement sur pour dans en à au aux le la les l' un une de d' du des et je j' nous on était y me m' mon ma mes
  notre nos ce cette cet ça ceci c' est que qu' puis ensuite aussi plus encore avec par chez aujourd'hui temps heure heures juste peu près ca également ainsi
  total jour jours chaque tous min minutes h bien soit pendant durant consacré consacrée consacrées ont quelque là alors enfin autre autres supplémentaire
  supplémentaires log loguer compte compter moi suis désolé désolée bonjour salut jai mis fallu taffé étais tout resté stp svp mes vers n' ne entre autour`,
);

export const TAILS = plainWords(
  "sur pour dans en à au aux le la les l' un une de d' du des et puis ensuite aussi plus avec par chez est était pris passé encore environ je j' on nous mais pendant que qu' a soit vers autour stp svp merci s' il te vous dont",
);

export const SEPARATORS = plainWords(
  'et puis ensuite plus aussi également & + , ; . / mais | pendant suivi suivie – — après enfin',
);
