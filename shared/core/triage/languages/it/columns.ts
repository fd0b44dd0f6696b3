// What Italian tables call their columns.
import type { ColumnWords } from '../column-words.ts';

export const ITALIAN_COLUMNS: ColumnWords = {
  date: 'data|=giorno|giorno della settimana|=quando',
  start: 'inizio|ora inizio|ora di inizio|=dalle|=da|entrata|ingresso|=dal|orario inizio',
  end: 'fine|ora fine|ora di fine|=alle|=a|uscita|termine|=al|orario fine',
  pause: 'pausa|pause|pranzo|interruzione',
  hours: 'ore|ora|h|n ore|numero ore|hrs',
  minutes: 'minuti|minuto|min',
  days: 'giorni|giornate|gg',
  duration: 'durata|tempo|tempo impiegato|tempo dedicato|impegno|orario|=lavorato|=lavorate',
  project: 'progetto|progetti|commessa|pratica|cantiere|nome progetto|incarico',
  client: 'cliente|clienti|azienda|committente|ditta',
  task: 'attivita|compito|compiti|descrizione|lavoro|lavori|dettaglio|dettagli|note|nota|commento|commenti|oggetto|cosa|argomento|osservazioni|prestazione|lavorazione|ticket|titolo|mansione',
  billable: 'fatturabile|fatturabili|da fatturare|addebitabile',
  notBillable: 'non fatturabile|non fatturabili|non addebitabile',
  total: 'totale|somma|subtotale|totale generale|totali|in totale|totale ore|totale settimana',
  person:
    'persona|dipendente|nome|chi|collaboratore|collaboratrice|consulente|utente|cognome|addetto|collega|risorsa',
  planned:
    'previsto|prevista|previste|previsti|pianificato|pianificate|stimato|stimate|stima|preventivato|preventivate|preventivo|budget|residuo|residue|rimanente|rimanenti|obiettivo|quota|saldo|straordinari|teorico|scadenza|piano',
  price: 'prezzo|tariffa|importo|costo|costi|eur|euro|iva|onorario|quantita|qta|compenso|sconto',
  foreign:
    'orari di apertura|orario di apertura|apertura|chiusura|turni|turnazione|listino|prezzi|tariffe|preventivo|offerta|ordine del giorno|agenda|pianificazione|calendario|fattura|orario delle lezioni|disponibilita|prossima settimana|settimana prossima|aperto|chiuso|piani',
  yes: 'si|s|vero|fatturabile',
  no: 'no|n|falso|non fatturabile|interno',
};
