// Italian words around the time: what names a project, what ends a description, what parts two statements.
import { phrasesOf } from '../../text/phrase.ts';
import type { ProjectWords } from '../lexicon.ts';
import { plainWords, words } from '../word-list.ts';
import { table } from './writing.ts';

/** Everyday words of work: at the head of a line their capital letter says nothing. */
const ORDINARY = plainWords(
  `quale quali chi dove quanto quante
  veramente ehm beh mah ops reperibilità guardia turni
  a abbiamo acquisti adesso aggiornamento aggiornamenti aggiungi ai aiuto al alla alle allora altra altre altri altro amministrazione analisi anche ancora
  appalto appena appuntamento appuntamenti arrivo assemblea assistenza attività atto atti audit avvio avviso backup bagno bozza brief briefing budget bug bugfix buona buonasera
  buongiorno bagni buono call cambio campagna cantiere capitolo caro cara causa cena centro che chiamata chiamate ciao cliente clienti codice collaudo collega colleghi colloquio
  colloqui come commessa completato compiti comunicazione con concetto conclusione conferenza configurazione consegna consulenza consulto contabilità contratto contratti
  controllo coordinamento copia cordiali correzione correzioni corso così costruzione creazione cucina cura da daily data dal dalle debug del della demo
  deploy design dettaglio di diagnosi direzione discussione disegno disegni documentazione documenti documento domani domenica dopo durata e ecco elaborazione email
  esame esami esercizi esercizio essere evento fabbrica facciata fattura fatture fatto ferie fine finalmente fino fiera firma foglio fornitore foto formazione gentile gestione già giardino
  giornata giorno giovedì giro grafica grazie ho hotfix i ieri il impaginazione impianto impianti implementazione in incontro incontri informazioni infine ingresso iniziato inizio
  insieme installazione integrazione interno intervento interventi inventario invio io ispezione la lancio lavaggio lavori lavoro le lezione lezioni lettura lettera
  lista lo locale login logo lunedì ma mail manutenzione marketing martedì massaggio materiale mattina mattino me medicazione meeting memoria mercoledì
  messa messaggio mezz mezza mezzo mi mie miei migrazione mio misure modifica modifiche modulo montaggio muro nel nella negoziazione newsletter no noi non nota note notifiche notte nuova nuovo
  o oggetto oggi ok onboarding ora ore ordine ordini ore orario ottimizzazione pagina paghe parere parte pausa per perizia permesso piano pianificazione pittura piscina più poi pomeriggio
  posa posta potatura pratica pranzo prego prenotazione preparazione presentazione preventivo prima primo problema prodotto produzione progettazione progetto progetti
  pronto proposta prova prove pubblicazione pulizia pulizie punto qualche quasi quando questa questo qui quindi rapporto recupero redazione refactoring registra registrare relazione rendicontazione
  report resto revisione revisioni ricerca ricorso rientro riepilogo rilascio rilievo rinnovo riparazione ripasso riposo risposta risposte ristrutturazione riunione riunioni rubinetto sabato saldatura
  salve saluti scavo scarico scadenza sconto scrittura se secondo sede segna segnala segnare seguito seminario sera server servizio servizi sessione settimana sì si sistemazione sito smontaggio
  software solo sono sopralluogo sostituzione specifiche spedizione sport sprint stamattina stampa standup stasera stato stesura stima studio su subito sul sulla supervisione supporto
  sviluppo tabella tasse tavolo taglio team telefonata telefonate telefono tempo terapia terza terzo tesi test testi testo ticket timesheet tinteggiatura tipo totale traduzione traduzioni
  training trasferta trasloco trattamento tre turno tutto tutti udienza ufficio ultima ultimo un una uno urgenza uscita vari varie vendita vendite venerdì verbale verifica verifiche
  versione viaggio video visita visite voce volta web weekend workshop zero due quattro cinque sei sette otto nove dieci undici dodici venti trenta circa quasi cioè inoltre però
  infatti tuttavia invece purtroppo scusa scusate scusi ps nb re fwd sig sigra dott dottssa avv ing arch geom rag prof signor signora lun mar mer gio ven sab dom
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lavorato passato speso presso buon bene esatto certo`,
);

export const PROJECTS: ProjectWords = {
  before: words(
    "per su sul sulla sullo sull' sui progetto cliente presso pratica cantiere commessa da dal dalla dall' di del della dell' d' in al alla all' a causa studio ditta caso sito",
  ),
  strongBefore: words("per su sul sulla sullo sull' progetto cliente presso pratica cantiere commessa"),
  articles: words(
    "il lo la l' i gli le un una un' mio mia nostro nostra progetto cliente pratica cantiere ditta commessa",
  ),
  ordinary: ORDINARY,
  ordinaryEndings: ['zione', 'sione', 'mento', 'aggio', 'tura', 'ing', 'zioni', 'menti', 'sioni', 'ture'],
  abbreviations: words(
    'api apis pr prs qa ui ux seo html css csv pdf sql aws ci cd hr it vpn faq kpi kpis ceo cto cfo url sms sso tv usb dns ssl tls http https json xml sdk ide cms crm erp gdpr poc mvp okr ok id ios php js ts db vm os ad ai ia bi sla eur usd chf gb mb kb tb mq q a i sig dott avv ing arch geom rag prof ps nb re fwd rif vs iva spa srl snc sas srls cv fe pec ctu cda rsu rspp dvr pos psc scia cila dia ape cme ddt asl uti oss pm am utc gmt cet rai pc h gg ore nr tbd nda sal',
  ),
  persons: words(
    'con via e ed tramite sig signor signora sig.ra dott dottoressa avv avvocato ing insieme incontrato',
  ),
};

export const BILLABLE = table<boolean>([
  ...phrasesOf(
    `non fatturabile|non fatturabili|non-fatturabile|non fatturato|non fatturate|non fatturata|da non fatturare|gratis|gratuito|
      gratuita|omaggio|in omaggio|a titolo gratuito|non addebitabile|non addebitabili|#nonfatturabile|#non-fatturabile|
      senza addebito|non è fatturabile|non sono fatturabili|pro bono`,
    false,
  ),
  ...phrasesOf(
    'fatturabile|fatturabili|#fatturabile|addebitabile|addebitabili|da fatturare al cliente',
    true,
  ),
]);

export const NUMBERED = words(
  'capitolo pagina pag pagine sezione passo passi versione v parte figura fig tabella ticket fattura ordine livello piano n° n nr num numero # bug pr node python java ruby php ios android windows ubuntu salmo scena episodio autobus tram linea volo appartamento app int interno edificio sala stanza aula articolo art comma paragrafo colonna slide id caso q http marco luca giovanni matteo lotto fase binario uscita treno domanda esercizio letto preventivo protocollo prot civico via scala atto semestre trimestre',
);

export const COUNTED = plainWords(
  'persone persona gradi pagine elementi punti ticket file righe partecipanti invitati clienti euro eur usd chf dollari km chilometri miglia kg gb mb kb tb stelle voti gol sale server pezzi unità % € $ £ ° richieste bug commit anni anno settimane settimana mesi mese secondi secondo sec s ms metri cm mm mq domande candidati chiamate email mail pratiche pazienti alunni studenti copie articoli capitoli lotti riunioni lezioni via viale piazza',
);

export const RECORDINGS = words(
  'registrazione registrazioni video film clip podcast episodio audio traccia canzone playlist viaggio volo finestra limite scadenza attesa ritardo slot prova settimana preavviso garanzia guasto interruzione',
);

export const EDGES = words(
  `passato passata speso spese lavorato fatto fatta fatte ho abbiamo ha hanno avuto stato stata segna segnare aggiungi aggiungere registra registrare inserire mettere metti
  per favore cortesia piacere prego grazie circa quasi su sul sulla sullo sull' per in nel nella a al alla ad il lo la l' i gli le un una un' di d' del della dell' dei delle
  e ed io noi era ero mi ci me mio mia miei mie nostro nostra questo questa quest' ciò è che poi anche più ancora con da dal dalla dall' oggi tempo ora ore solo appena
  così totale giorno giorni ogni tutti min minuti h bene quindi durante dedicato dedicata impiegato impiegate qualche là allora infine altro altra altre altri log puoi potresti
  ciao buongiorno salve scusa scusate sono siamo verso tra fra tutto messo ti vi si ne già pure poi presso`,
);

export const TAILS = words(
  "su sul sulla sullo per in nel nella a al alla ad il lo la l' i gli le un una un' di d' del della dell' dei delle e ed poi anche più con da dal dalla dall' è era passato speso ancora circa ho abbiamo mi ci ma durante che tra fra verso grazie favore",
);

export const SEPARATORS = plainWords(
  'e ed poi più anche inoltre quindi & + , ; . / ma però | mentre seguito seguita – — dopo infine',
);
