// What Dutch tables call their columns.
import type { ColumnWords } from '../column-words.ts';

export const DUTCH_COLUMNS: ColumnWords = {
  date: 'datum|=dag|weekdag|=wanneer|werkdatum',
  start: 'start|begin|=van|starttijd|begintijd|aanvang|inkloktijd|ingeklokt|=vanaf',
  end: 'einde|eind|=tot|eindtijd|uitkloktijd|uitgeklokt|=t m|stop',
  pause: 'pauze|pauzes|lunch|onderbreking|rust',
  hours: 'uren|uur|u|h|aantal uren|uren gewerkt',
  minutes: 'minuten|minuut|min',
  days: 'dagen|mandagen',
  duration: 'duur|tijd|tijdsduur|bestede tijd|tijdsbesteding|besteed|=gewerkt|werktijd|tijdstip',
  project: 'project|projecten|projectnaam|projectnummer|dossier|opdracht|kostenplaats|zaak',
  client: 'klant|klanten|klantnaam|opdrachtgever|bedrijf|relatie',
  task: 'taak|taken|omschrijving|beschrijving|activiteit|activiteiten|werk|werkzaamheden|werkzaamheid|details|opmerking|opmerkingen|toelichting|notitie|notities|onderwerp|wat|ticket|titel',
  billable: 'declarabel|factureerbaar|facturabel|te factureren',
  notBillable: 'niet declarabel|niet factureerbaar|niet facturabel',
  total: 'totaal|som|subtotaal|eindtotaal|totalen|in totaal|totaal uren|weektotaal|dagtotaal',
  person:
    'persoon|medewerker|medewerkster|naam|wie|werknemer|collega|gebruiker|voornaam|achternaam|consultant',
  planned:
    'gepland|geplande|plan|planning|geschat|geschatte|schatting|begroot|begroting|budget|resterend|resterende|rest|doel|tegoed|saldo|overuren|contracturen|norm|prognose|deadline',
  price: 'prijs|tarief|bedrag|kosten|uurtarief|eur|euro|btw|honorarium|aantal|stukprijs|korting|excl btw',
  foreign:
    'openingstijden|openingsuren|kantooruren|rooster|dienstrooster|lesrooster|prijslijst|prijzen|tarieven|offerte|begroting|agenda|planning|factuur|dienstregeling|beschikbaarheid|volgende week|komende week|geopend|gesloten|abonnementen',
  yes: 'ja|j|waar|declarabel',
  no: 'nee|n|onwaar|niet declarabel|intern',
};
