// Italian words that change what an amount beside them means. Nothing here names a time.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { alsoPlain } from '../word-list.ts';
import { TOPICS } from './topics.ts';
import { CONDITIONALS, FUTURES, PARTICIPLES } from './verbs.ts';
import { WRITING } from './writing.ts';

const each = (forms: readonly string[], cue: Cue) => forms.map((form) => [form, cue] as const);

const MOODS: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `ho|abbiamo|sono stato|sono stata|siamo stati|siamo state|ero|eravamo|ci ho messo|ci abbiamo messo|mi ha preso|
      ci ha preso|mi sono servite|mi è servita|mi ci è voluta|mi ci sono volute|ci sono volute|ci è voluta|c'è voluta|
      preso|presa|prese|andato|andata|rimasto|rimasta|intervenuto|intervenuta|presente|stavo|
      mi ha portato via|mi ha impegnato|ci ha impegnato|mi è costato|mi è costata|mi sono costate|è servita|sono servite`,
    'done',
  ),
  ...phrasesOf<Cue>(
    `aggiungi|aggiungere|aggiunga|aggiungete|aggiungimi|segna|segnare|segni|segnate|segnami|registra|registrare|registri|registrate|
      registrami|metti|mettere|metta|mettete|mettimi|inserisci|inserire|inserisca|inserite|annota|annotare|annoti|annotate|
      carica|caricare|carichi|caricate|imputa|imputare|imputi|addebita|addebitare|fattura|fatturare|logga|loggare|log|
      puoi aggiungere|puoi segnare|puoi registrare|puoi mettere|puoi inserire|puoi segnarmi|puoi mettermi|puoi aggiungermi|
      può aggiungere|può segnare|può registrare|può inserire|può mettere|
      potresti aggiungere|potresti segnare|potresti registrare|potresti mettere|potresti inserire|potresti segnarmi|
      potrebbe aggiungere|potrebbe segnare|potrebbe registrare|potrebbe inserire|
      potete aggiungere|potete segnare|potete registrare|potete inserire|potreste aggiungere|potreste segnare|
      potreste registrare|potreste inserire|mi segni|mi metti|mi aggiungi|mi registri|mi segnate|
      da segnare|da aggiungere|da registrare|da fatturare|da inserire|da addebitare|prego registrare|si prega di registrare|
      segnalo|ti segnalo|vi segnalo|le segnalo|comunico|vi comunico|le comunico|dichiaro|ho dimenticato di segnare|
      dimenticato di segnare|dimenticato di registrare|dimenticato di inserire|vorrei aggiungere|vorrei registrare|
      vorrei segnare|vorrei inserire|bisogna aggiungere|devo aggiungere|devo ancora segnare|devo segnare|scrivi|segnatemi`,
    'request',
  ),
  ...each(FUTURES, 'future'),
  ...phrasesOf<Cue>(
    `devo|dobbiamo|deve|devono|ho intenzione|abbiamo intenzione|conto di|contiamo di|prevedo|prevediamo|penso di|pensiamo di|
      pianificato|pianificata|pianificate|programmata|programmate|programma:|piano:|piano per|programma di oggi|programma per|da fare|da pianificare|in programma|
      previsto per|prevista per|previste per|previsti per|è previsto|è prevista|sono previste|sono previsti|ho previsto|
      bisogna|occorre|occorrono|serve|servono|ci vuole|ci vogliono|mi serve|mi servono|ci servono|ho bisogno|abbiamo bisogno|c'è bisogno|
      avanti con|disponibile|disponibili|prossima|prossimo|prossime|prossimi|voglio|vogliamo|sto per|
      torno|rientro|riparto|vado via|blocca|bloccare|prenota|prenotare|riserva|tieni libero|tieni libera|tenere libere|todo|to do|
      in futuro|incontriamoci|organizza|organizzami|prossimi passi|spero di|spero|intendo|cercherò|ho appuntamento|
      ho una riunione alle|si terrà|sarebbe da|rimane da|rimangono da|resta da|restano da|mi aspetto|ci aspettano|vediamoci|a breve`,
    'future',
  ),
  ...each(CONDITIONALS, 'conditional'),
  ...phrasesOf<Cue>(
    `se|forse|magari|eventualmente|nel caso|in caso di|in caso|qualora|a condizione|salvo|ammesso che|supponiamo|suppongo|
      mettiamo che|in teoria|doveva durare|dovevano durare|ci dovevano volere|ci doveva volere|dovevano volerci|doveva richiedere|doveva essere di|dovevano essere|teoricamente|normalmente|di solito|di norma|in genere|generalmente|solitamente|posso|possiamo|può|
      possono|puoi|potete|hai|avete|appena|non appena|quando avrò|una volta|altrimenti|immagina|probabilmente|possibilmente|
      idealmente|a meno che|finché|dipende|vorrei che`,
    'conditional',
  ),
  ...phrasesOf<Cue>(
    `non|non ancora|niente|nulla|mai|nessuno|nessuna|nessun|né|neanche|nemmeno|neppure|senza|zero|annullato|annullata|annullati|annullate|
      rinviato|rinviata|rimandato|rimandata|posticipato|posticipata|spostato|spostata|saltato|saltata|mancato|
      invece di|invece che|anziché|al posto di|piuttosto che|risparmiato|risparmiate|evitato|cancellato|cancellata|e non|
      ignora|rifiutato|rifiutata`,
    'negated',
  ),
  ...phrasesOf<Cue>(
    `lui|lei|loro|egli|ella|essi|il cliente|la cliente|i clienti|il mio collega|la mia collega|i miei colleghi|un collega|una collega|
      i colleghi|il collega|la collega|il capo|il mio capo|il team|la squadra|lo stagista|la stagista|il nostro stagista|il tirocinante|
      la tirocinante|l'apprendista|il fornitore|i fornitori|il consulente|la consulente|l'agenzia|il grafico|la grafica|
      lo sviluppatore|la sviluppatrice|gli sviluppatori|mio marito|mia moglie|il mio socio|la mia socia|tutti quanti|
      qualcuno|ognuno di loro|il paziente|la paziente|gli ha preso|le ha preso|il server|il sito era|il treno|
      l'autobus|l'aereo|il volo|il guasto|l'interruzione|le sue ore|le loro ore|il suo tempo|il mio assistente|la mia assistente|
      il subappaltatore|la ditta`,
    'others',
  ),
  ...phrasesOf<Cue>(
    'io|noi|mi|me|mio|mia|miei|mie|nostro|nostra|nostri|nostre|da parte mia|per conto mio|sono|siamo',
    'self',
  ),
];

const AMOUNTS: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `tra|fra|entro|siamo a|si trova a|abito a|dista|distano|da|da circa|ogni|mancano|manca|restano|resta|rimangono|rimane|avanzano|ci restano|mi restano|
      budget|budget di|budget :|un budget di|preventivo|preventivo di|preventivo :|stima|stima di|stima :|la stima è di|
      stimato|stimata|stimate|stimati|stimo|durata stimata|tempo stimato|durata prevista|valutato in|quotazione|quotazione :|
      pacchetto di|pacchetto da|tetto di|massimale di|limite di|limite :|quota di|soglia di|valido per|valida|scade tra|scade dopo|
      ritardo di|in ritardo di|un ritardo di|preavviso di|termine di|saldo di|saldo :|credito di|previsto :|previste :|previsto|prevista|previste|previsti|
      obiettivo :|obiettivo di|capacità di|capacità :|cache di|timeout di|timeout :|sessione di|scade|
      contratto di|contratto da|grazie per le|ore contratto`,
    'not_before',
  ),
  ...phrasesOf<Cue>(
    `fa|rimanenti|rimaste|rimasti|restanti|residue|residui|residuo|più tardi|prima|dopo|di ritardo|di anticipo|in anticipo|in ritardo|
      di budget|a budget|preventivate|stimate|stimati|di preavviso|a settimana|alla settimana|al mese|
      all'anno|settimanali|mensili|massimo|minimo|max|di cammino|a piedi|di volo|di treno|di macchina da qui|di ferie|di vacanza|
      di permesso|di malattia|di assenza|di sonno|di batteria|di autonomia|di musica|di video|di pioggia|
      libere|libera|disponibili|disponibile|di attesa|d'attesa|di garanzia|assegnate|da pianificare|da fare|ancora da fare|
      in meno|risparmiate|di anzianità|di esperienza|di riposo|di recupero|di differenza|di intervallo|bastano|
      basteranno|basta|dovrebbero bastare|dovrebbe bastare|sono sufficienti|è sufficiente|di prova|a persona|
      di sciopero|di interruzione|di fermo|di guasto|di cottura|di contratto|di distanza|di parcheggio|in meno del previsto|
      in più del previsto|di scarto|da contratto|passati|precedenti|in futuro|addietro`,
    'not_after',
  ),
  ...phrasesOf<Cue>(
    `più di|più d'|oltre|meno di|almeno|al massimo|al minimo|minimo|massimo|max|min|fino a|tra|fra|non più di|
      non meno di|ben oltre|poco meno di|nelle ultime|negli ultimi|nell'ultima|nell'ultimo|nel giro di|nel corso delle ultime|
      nei|nelle prossime|nella prossima`,
    'vague_before',
  ),
  ...phrasesOf<Cue>(
    `o più|o meno|o due|o tre|o giù di lì|almeno|al massimo|minimo|e passa|e rotti|e qualcosa|o qualcosa del genere|a testa|
      abbondanti abbondanti|a esagerare|a dir tanto|al più`,
    'vague_after',
  ),
  ...phrasesOf<Cue>(
    `circa|ca|ca.|all'incirca|approssimativamente|pressappoco|più o meno|quasi|poco più di|poco meno di|appena|appena più di|intorno a|
      intorno alle|sulle|suppergiù|~|esattamente|precisamente|grossomodo|grosso modo|diciamo|solo|soltanto|
      solamente|un totale di circa|ad occhio|indicativamente|un po' più di|un po' meno di|poco più che|per circa`,
    'approximate',
  ),
  ...phrasesOf<Cue>(
    'di cui|incluso|inclusa|inclusi|incluse|compreso|compresa|compresi|comprese|delle quali|dei quali|inclusive|compresivo di|comprensive di|comprensivo di',
    'part',
  ),
  ...phrasesOf<Cue>('di questo|di quelle|di queste', 'part_after'),
  ...phrasesOf<Cue>(
    `totale|totali|in totale|totale :|per un totale di|un totale di|tot|tot.|in tutto|complessivamente|complessive|complessivo|
      totale ore|totale settimana|totale giorno|totale giornata|totale generale|subtotale|somma|sommano a|tutto compreso|
      ore totali|nel complesso|riepilogo`,
    'total',
  ),
  ...phrasesOf<Cue>(
    `consumate|consumati|finora|fino ad oggi|fino a oggi|ad oggi|fino ad ora|fin qui|siamo a|sono a|arriviamo a|arrivo a|
      da inizio mese|da inizio anno|dall'inizio del mese|cumulato|cumulate|il che fa|fanno in tutto|che fanno|che fa|
      così arriviamo|porta il totale a`,
    'running',
  ),
  ...phrasesOf<Cue>(
    `pausa|pause|pausa pranzo|pranzo|pausa caffè|di pausa|per pranzo|la pausa|pausa mensa|mensa|la pausa pranzo|
      per la pausa|per mangiare|merenda|colazione`,
    'pause',
  ),
  ...phrasesOf<Cue>(
    `diviso|divisa|divise|divisi|suddiviso|suddivise|suddivisi|ripartito|ripartite|ripartiti|da dividere|a metà|
      equamente|in parti uguali|metà e metà|50/50|fifty-fifty|da ripartire|equamente tra`,
    'split',
  ),
  ...phrasesOf<Cue>(
    `ciascuno|ciascuna|ognuno|ognuna|al giorno|ogni giorno|tutti i giorni|cadauno|cadauna|entrambi i giorni|per ciascuno|
      per ogni|ogni volta|rispettivamente|quotidianamente|/giorno|/g|per ciascun|su ciascuno`,
    'each',
  ),
  ...phrasesOf<Cue>(
    `è|dura|durano|costa|richiede|richiedono|prende|prendono|rappresenta|equivale|equivalgono|contiene|offre|
      permette|apre|chiude|gira|impiega|impiegano|ci mette|ci mettono`,
    'states',
  ),
];

const WORK: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `redazione preventivo|preparazione preventivo|lavorato su|lavorato a|lavorato al|lavorato alla|lavorato per|
      lavorato sul|lavorato sulla|lavorato sullo|lavorato sull'|lavorato da|lavorato presso|un po' di tempo su|del tempo su|
      del tempo per|un po' su|ore su|le mie ore in allegato|in allegato le mie ore|le mie ore qui sotto|ecco le mie ore|
      foglio ore|foglio presenze|timesheet in allegato|passato del tempo|qualche ora su|fatto assistenza|
      registra questo|segna questo|qualche ora di|dato una mano|mandato avanti|fatto un po' di|andato avanti con`,
    'work',
  ),
];

export const ITALIAN_CUES = phraseTable<Cue>(
  [
    // without their accents `è` is "and" and `né` "of them"
    ...alsoPlain([...AMOUNTS, ...MOODS, ...WORK, ...phrasesOf<Cue>(TOPICS, 'topic')]).filter(
      ([phrase]) => phrase !== 'e' && phrase !== 'ne',
    ),
    ...each(PARTICIPLES, 'done'),
  ],
  WRITING,
);
