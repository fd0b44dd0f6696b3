// French verbs of work in the forms that tell what was done, will be done, or might be.
import { words } from '../word-list.ts';

/** Participles behind `ai`, `avons`, `a`. */
export const PARTICIPLES = [
  ...words(
    `passé passée passés passées travaillé travaillée travaillées travaillés bossé fait faite faits consacré consacrée consacrées terminé terminée fini finie
    corrigé rédigé préparé assisté participé réalisé effectué effectuée effectuées développé testé animé dépanné installé posé
    peint nettoyé réparé remplacé monté démonté soigné révisé étudié relu écrit lu analysé codé débogué débuggé configuré
    intégré livré répondu rendu reçu appelé échangé discuté plaidé consulté visité formé facturé presté planché avancé
    aidé accompagné eu mis déployé migré bouclé géré traité rangé trié saisi vérifié contrôlé mesuré taillé coupé soudé câblé
    carrelé vendu coaché enseigné corrigée rencontré négocié conseillé optimisé refactorisé maquetté dessiné conçu imprimé
    mergé pushé debugué loggé investi dépensé cumulé enchaîné tenu donné organisé mené conduit roulé attaqué continué repris
    commencé démarré débuté duré perdu pu dû utilisé validé présenté filmé tourné monté traduit encadré supervisé surveillé
    tondu planté semé récolté livrée cuisiné servi veillé assuré brodé`,
  ),
];

/** Stems of the future and of the conditional. */
const STEMS = [
  ...words(
    `fer ser aur devr pourr voudr faudr ir viendr reviendr tiendr prendr reprendr rendr mettr verr enverr saur
    travailler bosser passer consacrer terminer finir corriger rédiger préparer assister participer réaliser effectuer
    développer tester animer dépanner installer poser commencer continuer attaquer avancer aider rester partir repartir rentrer
    arriver arrêter reporter livrer intervenir interviendr appeler appeller rappeler rappeller essaier tâcher compter prévoir noter ajouter
    saisir envoyer demander nécessiter durer coûter suffir falloir bloquer réserver occuper étudier réviser faciliter reprendr
    répondr suivr écrir lir monter déployer migrer traiter gérer vérifier retourner coder`,
  ),
];

const FUTURE = words('ai as a ons ez ont');
const CONDITIONAL = words('ais ait ions iez aient');

const conjugated = (endings: ReadonlySet<string>) =>
  STEMS.flatMap((stem) => [...endings].map((ending) => `${stem}${ending}`));

/** `ferai`, `travaillera`. */
export const FUTURES = conjugated(FUTURE);

/** `ferais`, `pourrait`. */
export const CONDITIONALS = conjugated(CONDITIONAL);
