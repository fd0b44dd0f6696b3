// Italian verbs of work in the forms that tell what was done, will be done, or might be.
import { words } from '../word-list.ts';

/** Participles behind `ho`, `abbiamo`, `ha`. */
export const PARTICIPLES = [
  ...words(
    `lavorato fatto fatta fatte fatti passato passata passate speso spese spesa impiegato impiegate impiegata dedicato dedicata
    dedicate finito terminato completato corretto scritto preparato partecipato realizzato effettuato sviluppato testato
    installato montato posato dipinto pulito riparato sostituito curato assistito studiato letto riletto analizzato
    programmato codificato configurato integrato consegnato risposto ricevuto chiamato parlato discusso redatto consultato
    visitato formato fatturato aiutato accompagnato avuto messo rilasciato migrato chiuso gestito sistemato inserito
    verificato controllato misurato tagliato saldato venduto insegnato incontrato negoziato ottimizzato disegnato progettato
    stampato investito totalizzato tenuto guidato continuato ripreso iniziato cominciato durato durata perso dovuto potuto usato
    validato presentato tradotto supervisionato seguito svolto svolta svolte aggiornato risolto revisionato rivisto provato
    ripassato smontato tinteggiato imbiancato stuccato collaudato depositato archiviato registrato lavorate lavorati sgobbato
    smazzato bruciato`,
  ),
];

const STEMS = [
  ...words(
    `far sar avr dovr potr vorr andr verr rivedr vedr terr dar star lavorer passer dedicher impiegher finir terminer completer
    corregger scriver preparer parteciper realizzer effettuer svilupper tester inizier comincer continuer proseguir prender
    riprender metter mander chiamer partir torner rientrer arriver rester uscir aiuter seguir gestir sistemer verificher
    controller incontrer presenter aggiorner consegner studier ripasser spender servir durer coster occorrer bisogner mancher
    baster occuper interverr svolger richieder pianificher organizzer posticiper sposter rimander risponder legger
    monter installer riparer tratter succeder`,
  ),
];

const FUTURE = words('ò ai à emo ete anno');
/** Without its accent the third person is often another word: `sara`, `fara`. */
const FUTURE_PLAIN = words('o');
const CONDITIONAL = words('ei esti ebbe emmo este ebbero');

const conjugated = (endings: ReadonlySet<string>) =>
  STEMS.flatMap((stem) => [...endings].map((ending) => `${stem}${ending}`));

/** `farò`, `lavorerà`. */
export const FUTURES = [...conjugated(FUTURE), ...conjugated(FUTURE_PLAIN)];

/** `farei`, `potrebbe`. */
export const CONDITIONALS = conjugated(CONDITIONAL);
