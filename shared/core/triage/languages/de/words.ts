// German words around the time: what names a project, what ends a description, what parts two statements.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { ProjectWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

/** Everyday nouns of work: all nouns have capital letters, so a capital says little. */
const ORDINARY = words(`
  trägst tragen tragt buchst verbuchst schreibst notierst erfasst setzt welche welcher welches welchen welchem wann wo wer warum
  tatsächlich eigentlich hm hmm äh ähm ach achso ups hoppla naja tja nee doch also antwort rückmeldung bereitschaft bereitschaftsdienst notdienst hintergrunddienst
  abend abends ablage abnahme abrechnung abschluss absprache abstimmung admin administration akquise akte akten aktenstudium alle allgemein
  allgemeines als an analyse anbei anfahrt anfang anfrage angebot angebote anhang anruf anrufe anwendung api app arbeit arbeiten arbeitszeit
  archiv arzt aufbau aufgabe aufgaben aufmaß aufnahme aufräumen auftrag aufwand auto außerdem backend backup bad bau baustelle bearbeitung
  bericht berichte beratung besprechung besuch besuche betreff bett betrieb bewerbung bitte brainstorming brief briefe briefing browser buchhaltung
  buchung budget bug bugs büro büroarbeit call calls chat chef code coding dach danach dann daten datenbank datum debuggen
  debugging deploy deployment design dienst dienstreise doku dokumentation dokumente drehbank druck ein eine einen einarbeitung einkauf
  einsatz eintrag einträge email emails ende endlich entwicklung entwurf er ergebnis erfassung erste es essen estrich excel fahrt fahrten
  fassade feature fehler feedback fenster fertig feierabend firma fix fliesen fortbildung fragen frau freigabe freitag frontend früh
  frühdienst frühschicht fugen führung garten gericht gesamt gespräch gespräche gestern grüße gruß gutachten haben habe hab hallo haus
  heizung heute herr hi hilfe hier hier homepage hotfix hotline ich idee im in index infra inbetriebnahme infrastruktur installation
  integration intern internet internes interview ist it jour fixe kabel kaffee kanzlei keller kick-off kickoff klausur klinik kollege kollegin
  kollegen konferenz kontrolle konzept konzeption kopf korrektur korrekturen korrespondenz küche kunde kunden kundentermin kundin kurz lager
  lampen landingpage layout lektorat letzte liebe lieferung liste log login logo lohn mail mailing mails mahnung management mandant mandantin
  mandanten marketing material mängel mein meine meeting meetings merge migration mitarbeiter mit mittag mo monat monitoring montag montage
  morgen nach nacharbeit nachmittag nachricht nacht nachtdienst nachtschicht nebenbei newsletter noch notiz notizen objekt office ordner orga organisation
  patient patienten patientin pause pflege plan planung planungen post präsentation praxis probe problem probleme produktion programm programmieren
  programmierung projekt projekte projektarbeit protokoll protokolle prototyp prozess prüfung pull putz qualität qs rechnung rechnungen
  recherche rechtsstreit redaktion refactoring reinigung reise reisezeit release releases reparatur report reporting request rest retro review reviews rohbau
  rückruf rufbereitschaft sachen samstag schalter schicht schleifen schnitt schnittstelle schreiben schriftsatz schriftsätze schriftverkehr schule schulung schulungen
  schwester seite seminar server servus shop sie sitzung skript skripte software sonntag sonstiges spät spätdienst spätschicht
  spezifikation sprint stand standup start station steckdosen steuer steuererklärung strategie streichen studium stunde stunden stundenzettel summe
  supervision support sync system tabelle tabellen tag tage tagesgeschäft team technik telefon telefonat telefonate telefonkonferenz telko termin termine
  test tests testen texte text ticket tickets total training treffen tutorium türen übergabe überarbeitung übung uhr umbau umsetzung und
  uni unterlagen unterricht update updates urlaub verband verkauf vertrag verträge vertragsprüfung verwaltung video videocall viele visite von vorbereitung vorgestern vorlesung
  vormittag vorstellung vortrag wand wände wartung was wasser web webseite website weiter weiterbildung werkstatt wir woche wochenende workshop
  workshops worklog wunden zeichnung zeit zeiten zeiterfassung zoom zusammen zusammenfassung zwischendurch akquisition anmerkung anpassungen anpassung
  aufarbeitung verbandswechsel grundpflege medikamente dokumentieren fehlersuche fehlerbehebung bugfix bugfixes bugfixing hausarbeit bachelorarbeit masterarbeit
  abzüglich ansonsten außer bis da dafür daneben davon dazu der des die diese dieser dies das dem den dort durch euer für gegen guten habt hatte hatten
  insgesamt ja je jeweils jetzt kein keine leider lg mfg vg bg gruss grüsse mal man mir mich nachdem nein neu nun nur ob oder okay ok per ps schon
  sehr seit sind so sowie später trotzdem über um unter vor während wegen weil wenn wie wurde wurden zu zuerst zum zur zuletzt zunächst zwei drei vier fünf sechs sieben acht neun zehn
  beginn dauer pausen mittagspause ticketsystem slack teams outlook nachtrag korrektur storno info bemerkung leistung tätigkeit beschreibung
  dr prof frau herr hr fr moin herzliche beste freundliche freundlichen freundlichem schöne schönen lieben lieber lieb gute guter
  bad flur wohnzimmer schlafzimmer treppe treppenhaus dachboden elektrik sanitär zähler leitung leitungen rohr rohre heizkörper pumpe boiler spüle waschbecken
  akteneinsicht mandat vergleich klage klageschrift klageerwiderung berufung besichtigung ortstermin verhandlung urteil kündigung arbeitsvertrag gutachter
  januar februar märz april mai juni juli august september oktober november dezember dienstag mittwoch donnerstag einfach endspurt meldung
  kapitel fragebogen literatur folien quellcode funktion funktionen formular formulare button modul module komponente komponenten schnittstellen
  pipeline cloud datei dateien ordner passwort drucker laptop rechner netzwerk router kasse laden theke inventur küchendienst bar schichtleitung`);

export const PROJECTS: ProjectWords = {
  before: words(
    'für fuer an am auf bei projekt projekts kunde kunden mandant mandat zu zum zur fürs beim in im von vom kd auftrag bauvorhaben bv objekt prj akte sache i.s.',
  ),
  strongBefore: words(
    'für fuer fürs projekt projekts kunde mandant mandat kd auftrag bauvorhaben bv prj auf bei beim',
  ),
  articles: words('den dem der das die unser unseren unserem projekt kunde kunden kunden firma fa'),
  ordinary: ORDINARY,
  ordinaryEndings:
    'ung ungen heit keit keiten schaft tion tionen arbeit arbeiten meeting meetings termin termine gespräch gespräche suche analyse analysen planung test tests anruf anrufe mail mails bericht berichte protokoll protokolle dienst schicht fahrt fahrten sitzung seminar übung support code doku dokument dokumente telefonat telefonate ing ieren pflege visite montage reparatur verkehr vertrag verträge seite seiten liste listen plan pläne server system systeme datenbank rechnung rechnungen arbeitung zeit zeiten kram sachen zeug aufgaben aufgabe fehler fehlern bug bugs ticket tickets review reviews call calls konzept texte text skizze skizzen zeichnungen konferenz recherche besuch messung reise gang anpassungen abstimmung tage tagen stunden stunde woche frage fragen antrag anträge mappe'.split(
      ' ',
    ),
  nounsAreCapitalised: true,
  abbreviations: words(
    'api apis pr prs qa ui ux seo html css csv pdf sql aws ci cd hr it vpn faq kpi ceo cto cfo url sms sso tv usb dns ssl tls http https json xml sdk ide cms crm erp dsgvo nda agb poc mvp okr fyi tbd wip am pm utc gmt mez mesz cet cest ok id ios php js ts db vm os ad ai ki ml bi eur usd gbp chf gb mb kb tb q a i iphone re fw fwd aw wg ps nb rd vs iam rest ssh ftp smtp imap eu uk us usa lg mfg vg bg std stdn min h tel fax kw bzgl inkl zzgl abzgl ca usw etc bzw ggf evtl nr mwst ust ihk tüv dhl asap wlan op its ekg az lg ag olg bgb stpo pv va di mo mi do fr sa so da pt d m pz',
  ),
  persons: words('mit von durch und frau herr hr fr herrn dr'),
};

export const BILLABLE = phraseTable<boolean>([
  ...phrasesOf(
    `nicht abrechenbar|nicht abrechnen|nicht fakturierbar|nicht fakturieren|nicht verrechenbar|nicht verrechnen|
      nicht berechenbar|nicht berechnen|nicht in rechnung stellen|unentgeltlich|kostenlos|kulanz|auf kulanz|kulanzweise|
      ohne berechnung|nicht weiterverrechnen|nicht verrechenbare|nicht abrechenbare|gratis|umsonst für den kunden|
      non-billable|non billable|nicht billable|nicht billbar|#nonbillable|#non-billable|#nichtabrechenbar|intern nicht verrechenbar|n.v.|
      nicht verrechenbar!|goodwill|nicht kostenpflichtig|kostenfrei`,
    false,
  ),
  ...phrasesOf(
    'abrechenbar|abrechenbare|fakturierbar|fakturierbare|verrechenbar|verrechenbare|zu verrechnen|kostenpflichtig|billable|#billable|#abrechenbar|in rechnung stellen|bitte abrechnen|zu fakturieren|berechenbar',
    true,
  ),
]);

export const NUMBERED = words(
  'kapitel abschnitt seite seiten raum zimmer schritt version v teil abb abbildung tabelle ticket issue rechnung bestellung etage stock stockwerk plz nr nummer # bug pr node python java ruby php ios android windows ubuntu folge linie bus gleis zug flug wohnung haus hausnummer artikel absatz paragraph § §§ spalte folie id fall anforderung story q klasse gruppe station bett pos position angebot auftrag rev revision release build os din iso bgb typ http version: art abs az aktenzeichen kw sprint level phase',
);

export const COUNTED = words(
  'personen leute nutzer benutzer grad prozent seiten punkte positionen tickets issues dateien zeilen teilnehmer kunden euro euros eur usd dollar chf franken pfund km kilometer meilen kg gb mb kb tb mal sterne stimmen tore räume server stück stk einheiten % € $ £ ° anfragen bugs gäste jahre jahr jahren woche wochen monat monate monaten sekunden sekunde sek s ms meter metern cm mm kandidaten stories schritte anrufe emails mails mitarbeiter patienten kollegen uhr qm m² qm² m2 liter l ects cp semester kapitel aufgaben fragen tests testfälle fenster türen quadratmeter',
);

export const RECORDINGS = words(
  'aufnahme aufnahmen video videos film clip podcast folge audio aufzeichnung mitschnitt kurs playlist fahrt flug frist timeout limit wartezeit verspätung verzögerung slot woche arbeitstag schicht probezeit dokumentation hörbuch woche-vertrag vertrag stelle takt garantie rezept ticket-sla',
);

export const EDGES = words(
  `gearbeitet arbeit gemacht gebraucht gebucht bitte buche trage trag ein erfasse notiere log logge eintragen erfassen buchen ca circa etwa ungefähr rund gut knapp
  an am auf für bei im in der die das den dem ein eine einen zu zum zur ich wir habe hab haben hatte war waren bin mein meine mir mich uns es dies dann auch noch und mit von vom ist
  heute zeit stunden stunde std fast beinahe nur mehr weitere insgesamt so bis dabei jeweils je jeden tag min minuten h als wurde wurden aufgewendet investiert verbracht des bitte's
  mal dran gesessen hat gedauert gekostet um da's halbe nachgetragen nachtragen nachtrag erledigt hallo hi moin`,
);

export const TAILS = words(
  'an am auf für bei im in der die das den dem ein eine einen zu zum zur und dann auch mit von vom ist war es ich wir habe hab aber so dass während gearbeitet gemacht gebraucht erledigt haben hatte verbracht gesessen um gewesen hat bitte eintragen erfassen buchen aufgewendet',
);

export const SEPARATORS = words(
  'und dann danach anschließend anschliessend außerdem ausserdem sowie plus & + , ; . / aber | während – — später nachher zudem',
);
