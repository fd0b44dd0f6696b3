// What German tables call their columns.
import type { ColumnWords } from '../column-words.ts';

export const GERMAN_COLUMNS: ColumnWords = {
  date: 'datum|=tag|wochentag|=wann|leistungsdatum|arbeitstag|=am',
  start:
    'start|beginn|=von|anfang|kommen|startzeit|ab|arbeitsbeginn|gekommen|uhrzeit von|zeit von|=ein|einstempeln',
  end: 'ende|=bis|schluss|gehen|endzeit|arbeitsende|gegangen|uhrzeit bis|zeit bis|=aus|ausstempeln|stopp',
  pause: 'pause|pausen|unterbrechung|pausenzeit',
  hours: 'dezimal|stunden|stunde|std|stdn|h|arbeitsstunden|stundenzahl|stundenanzahl|iststunden',
  minutes: 'minuten|minute|min',
  days: 'tage|pt|personentage|mt|manntage|arbeitstage',
  duration:
    'dauer|zeit|aufwand|arbeitszeit|zeitaufwand|zeitdauer|uhrzeit|istzeit|=ist|gearbeitet|geleistet|=umfang|zeitraum|nettozeit|bearbeitungszeit',
  project:
    'projekt|projekte|projektname|projektnummer|projektnr|auftrag|auftragsnr|vorhaben|kostenstelle|kst|akte|mandat',
  client: 'kunde|kunden|kundin|kundenname|auftraggeber|mandant|firma',
  task: 'aufgabe|aufgaben|tatigkeit|tatigkeiten|beschreibung|leistung|leistungsbeschreibung|bemerkung|bemerkungen|notiz|kommentar|arbeit|was|thema|details|vorgang|arbeitsschritt|aktivitat|betreff|anmerkung|titel|ticket|inhalt',
  billable: 'abrechenbar|verrechenbar|fakturierbar|abrechnung|berechenbar|abr',
  notBillable: 'nicht abrechenbar|nicht verrechenbar|nicht fakturierbar|intern nicht abrechenbar',
  total:
    'summe|gesamt|gesamtsumme|total|insgesamt|zwischensumme|gesamtstunden|summe stunden|wochensumme|tagessumme|=zusammen|endsumme|monatssumme',
  person:
    'person|mitarbeiter|mitarbeiterin|name|wer|kollege|berater|bearbeiter|benutzer|nutzer|vorname|nachname|personal|angestellter',
  planned:
    'geplant|plan|soll|sollzeit|sollstunden|schatzung|geschatzt|budget|rest|restaufwand|verbleibend|kontingent|prognose|vorgabe|uberstunden|saldo|differenz|planstunden|kapazitat|offen|ubertrag|frist|vorgesehen|kumuliert',
  price:
    'preis|betrag|kosten|honorar|stundensatz|satz|eur|euro|chf|netto|brutto|mwst|ust|umsatz|einzelpreis|menge|anzahl|rabatt',
  foreign:
    'offnungszeiten|geschaftszeiten|sprechzeiten|burozeiten|servicezeiten|dienstplan|schichtplan|stundenplan|fahrplan|preisliste|preise|angebot|kostenvoranschlag|kalkulation|tagesordnung|agenda|rechnung|planung|terminplan|zeitplan|einsatzplan|urlaubsplan|kontingente|nachste woche|kommende woche|geoffnet|geschlossen',
  yes: 'ja|j|wahr|abrechenbar|verrechenbar',
  no: 'nein|n|falsch|nicht abrechenbar|intern',
};
