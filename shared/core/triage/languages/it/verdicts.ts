// Italian small words on which the verdicts turn, and those of lines that are not the writer's own.
import { phrasesOf } from '../../text/phrase.ts';
import type { LineWords, VerdictWords } from '../lexicon.ts';
import { plainTable, plainWords, words } from '../word-list.ts';
import { WRITING } from './writing.ts';

export const VERDICTS: VerdictWords = {
  subjects: words('io noi mi ho abbiamo ci'),
  own: words('mio mia miei mie nostro nostra nostri nostre'),
  you: words('tu ti te tuo tua tuoi tue voi vostro vostra hai avete'),
  thanks: words('grazie ringrazio prego'),
  yours: words('tuo tua tuoi tue vostro vostra'),
  reports: words('lavorato impiegato passato'),
  leaves: words('ferie malattia permesso festività festivo rol'),
  leaveKinds: words('retribuito giorno giorni ex'),
  pastimes: words(
    'partita film concerto volo tempesta blackout gara coda festa matrimonio cerimonia messa treno autobus traghetto pioggia',
  ),
  passes: words('durata durato durò'),
  ofThings: words('riposa asciuga cuoce bolle dorme lievita fermenta raffredda matura'),
  waited: words('aspettato atteso aspettando'),
  copulas: words('è era erano sarà'),
  pastCopulas: words('era erano'),
  presentCopulas: words('è'),
  nexts: words('prossimo prossima'),
  occasions: words('riunione incontro appuntamento call sessione visita meeting colloquio lezione udienza'),
  negatable: words('è era stato stata state sono'),
  plainNo: words('no non'),
  strongNo: words('non niente nulla mai nessuno nessuna nessun né neanche nemmeno neppure'),
  doneBy: words('da di del della dal dalla'),
  coworkers: plainWords('tirocinante stagista collega apprendista praticante'),
  costTo: words('a ad'),
  eitherSide: words('previsto prevista previste previsti'),
  tags: words('ok va bene'),
  given: words('gratis gratuito gratuita gratuiti gratuite omaggio'),
  doings: plainWords("ho ne fatto fatte lavorato solo n'"),
  presents: plainTable(
    phrasesOf(
      'riprendo|riprendiamo|ricomincio|ricominciamo|continuo|continuiamo|torno|torniamo|faccio|facciamo|comincio|cominciamo|dedico|mi dedico|lavoro su|lavoro a|lavoro al',
      true as const,
    ),
    WRITING,
  ),
  takes: words('preso presa prese'),
  deniesBehind: words(
    'annullato annullata annullati annullate rinviato rinviata rimandato rimandata saltato saltata',
  ),
  reckoned: plainTable(
    phrasesOf(
      'tempo stimato|durata stimata|tempo previsto|durata prevista|ore previste|ore stimate|tempo medio|durata media',
      'alone' as const,
    ),
    WRITING,
  ),
  habits: plainWords('lavora copre fa viene tiene sostituisce è'),
  absent: words('via assente fuori malato malata libero libera liberi'),
  idle: words('libero libera liberi'),
  being: words('ero eravamo stato stata stati sono rimasto rimasta rimasti'),
  consumed: words('spese usate consumate utilizzate'),
  citing: words('vedi cfr cf'),
  openings: plainWords(
    'riceve ricevono aperto aperta aperti aperte chiuso chiusa chiusi raggiungibile disponibile',
  ),
  offices: plainWords(
    'riceve ricevono sportello segreteria negozio reception centralino riceviamo ricevimento',
  ),
  services: plainWords('assistenza supporto consulenza consulenze ambulatorio ufficio uffici'),
  included: words('incluso inclusa inclusi incluse compreso compresa compresi comprese'),
  linking: words("di d' a è un un' una il la le i gli era per circa del delle dei"),
  afterNoun: words(
    "per su di d' del della dell' è era a al alla in ed e o ma che nel nella con da dal fino senza se quando perché quindi poi ho abbiamo io noi sul sulla",
  ),
  neverModify: words('fa rimanenti restanti residue più addietro prima dopo'),
  whenBehind: words('dopo prima'),
  joining: plainWords('quindi cioè ovvero pari a per ossia dunque'),
};

export const LINES: LineWords = {
  headers: words('da a inviato oggetto cc ccn data'),
  wrote: words('scritto'),
  openEnds: words(
    "un una un' e ed il lo la i gli le di del della dell' dei delle su sul sulla per con a al alla ai alle in nel nella da dal dalla circa altre ancora due tre mio mia fino che mezz' passato",
  ),
};

/** They tell Italian from other languages. */
export const MARKS = plainWords(
  `il lo gli di del della dei delle dello al alla alle dal dalla dalle nel nella sul sulla su per con non sono è era ho abbiamo ha
  hanno che un una un'ora mezz'ora d'ora dell'ora l'ora c'è questo questa mio mia nostro lavorato fatto passato grazie ciao
  buongiorno buonasera salve saluti cordiali riunione chiamata presso poi mattina pomeriggio sera circa giornata mezza mezzo
  prossimo prossima scorso scorsa lun mar mer gio ven sab dom gen mag giu lug ago set ott dic segna aggiungi registra
  settimana mese anni tempo cliente totale tra fra ancora più stato anche quindi dopo prima sei`,
);
