// Dutch words around the time: what names a project, what ends a description, what parts two statements.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { ProjectWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

/** Everyday words of work: at the head of a line their capital letter says nothing. */
const ORDINARY = words(`
  welke welk waarom hoeveel
  eigenlijk hm hmm eh ehm oeps tja antwoord bereikbaarheidsdienst wachtdienst piketdienst piket oproepdienst consignatie consignatiedienst storingsdienst bereikbaarheid
  aan aanpassing aanpassingen aanvraag acceptatie administratie afspraak afspraken al alle analyse api app april architectuur augustus avond
  avonddienst backend backlog begeleiding begin bel belafspraak beleid bellen beoordeling bericht beste bestelling bezoek bezorging bij bijeenkomst
  boekhouding boek bouw bouwplaats brainstorm briefing brief bug bugs bugfix build bureau call calls check cliënt code coderen coördinatie cursus daarna dag dan data
  database de debuggen december demo deploy design developen dienst dinsdag document documentatie documenten donderdag dossier drie dus een
  eerst einde email emails en evaluatie extra factuur facturatie februari feedback fix frontend functioneel gebeld gedaan geen gesprek
  gesprekken gewerkt gisteren gister graag groet groeten half hallo heb hey hier hierbij hoi hotfix huis hulp ik in infra inkoop inspectie installatie
  intake intern interne interview inwerken ja januari juli juni kantoor keuken kick-off klant klanten klus kwartaal les lessen log
  login lunch maandag maart mail mailen mails marketing meeting meetings mei migratie middag monitoring montage morgen nachtdienst nee netwerk nieuwsbrief
  noteer notulen november offerte oktober onderhoud onderzoek ontwerp ontwikkeling op opdracht oplevering opname opnames oplossing opleiding opmaak organisatie overdracht overleg
  overig overige pauze planning presentatie probleem problemen productie programmeren project projecten projectoverleg prototype proces rapport rapportage refactoring registreer reis
  reistijd release reparatie rest retro review reviews ronde samen schilderen schilderwerk schoonmaak script september server setup site sollicitatie sprint
  standup start storing strategie studie support switch systeem taak taken team technisch telefoon telefoontje tekst teksten test testen tests ticket tickets
  tijd totaal training tussendoor twee uitwerking uren urenstaat update updates vandaag vanmiddag vanmorgen vanochtend vergadering vergaderingen verkoop verslag vervanging verzorging vier vijf
  voor voorbereiding vorige vraag vragen vrijdag vroege dienst wasbeurt wat website we week werk werkoverleg werkplaats werkzaamheden wij woensdag workshop
  zaterdag zes zondag zoom zorg beste geachte mvg vg met groetjes dank bedankt dankjewel sorry ps ok oké nou nb re fw fwd ma di wo do vr za zo
  ben had hebben is was zijn het dit dat die deze daar hoe wie waar wanneer kun kunt kan wil zou zal mag boek zet schrijf voeg log pleidooi dagvaarding contract
  contracten contractreview besprekingen badkamer dakgoot leidingen loodgieterswerk elektra stopcontacten tegelen tegelwerk stucwerk tuin muur muren plafond vloer
  ochtend ochtenddienst dagdienst laatdienst vroegdienst wijkverpleging medicatie wondzorg scriptie tentamen college colleges literatuur hoofdstuk paper
  januari correctie annulering annuleer verwijder wijzig verplaats hulp stop status rapport overzicht goedgekeurd afgekeurd eergisteren`);

export const PROJECTS: ProjectWords = {
  before: words('voor aan op project klant bij van naar in tbv opdracht dossier werf zaak'),
  strongBefore: words('voor project klant aan bij tbv dossier werf'),
  articles: words('de het een onze ons project klant firma'),
  ordinary: ORDINARY,
  ordinaryEndings: [
    'ing',
    'ingen',
    'heid',
    'overleg',
    'gesprek',
    'vergadering',
    'werk',
    'dienst',
    'atie',
    'aties',
    'meeting',
    'test',
    'tests',
  ],
  abbreviations: words(
    'api apis pr prs qa ui ux seo html css csv pdf sql aws ci cd hr it vpn faq kpi ceo cto cfo url sms sso tv usb dns ssl tls http https json xml sdk ide cms crm erp avg gdpr nda poc mvp okr fyi tbd wip am pm utc gmt cet cest ok id ios php js ts db vm os ad ai ml bi eur usd gbp gb mb kb tb q a i iphone re fw fwd ps nb rd vs iam rest ssh ftp smtp imap eu uk us nl be mvg vg aub svp ivm tav dwz ipv incl excl ca bv nv btw kvk po va cv sla adv atv ict adl',
  ),
  persons: words('met door via en dhr mevr meneer mevrouw mw dr'),
};

export const BILLABLE = phraseTable<boolean>([
  ...phrasesOf(
    `niet factureerbaar|niet-factureerbaar|niet declarabel|niet-declarabel|niet doorbelasten|niet facturabel|niet-facturabel|
      niet te factureren|niet factureren|niet aanrekenen|niet billable|non-billable|non billable|#nonbillable|#non-billable|
      kosteloos|coulance|uit coulance|niet doorrekenen|niet declareren|onbetaald|gratis voor de klant|pro deo`,
    false,
  ),
  ...phrasesOf(
    'factureerbaar|declarabel|facturabel|te factureren|door te belasten|billable|#billable|aan te rekenen|doorbelasten|wel factureren',
    true,
  ),
]);

export const NUMBERED = words(
  'hoofdstuk paragraaf pagina blz bladzijde kamer lokaal stap versie v deel fig figuur tabel ticket issue factuur bestelling order verdieping etage postcode nr nummer # bug pr node python java ruby php ios android windows ubuntu aflevering lijn bus tram trein spoor perron vlucht appartement huisnummer artikel art lid kolom dia id casus eis verhaal q klas groep bed zaal positie release build iso sprint level fase http versie: dossier zaaknummer zaak nen',
);

export const COUNTED = words(
  "personen mensen gebruikers graden procent pagina's blz punten items tickets issues bestanden regels deelnemers klanten cliënten patiënten euro euro's eur usd dollar gbp pond km kilometer kg gb mb kb tb keer maal sterren stemmen kamers servers stuks eenheden % € $ £ ° aanvragen bugs gasten jaar jaren maand maanden week weken seconden seconde sec s ms meter meters cm mm m² m2 liter kandidaten verhalen stappen calls mails e-mails munten studenten vragen testen collega's leden",
);

export const RECORDINGS = words(
  "opname opnames video video's film clip podcast aflevering audio fragment track cursus playlist vlucht termijn timeout limiet wachttijd vertraging slot proef werkweek contract dienst reis trip rit treinreis garantie",
);

export const EDGES = words(
  `gewerkt werk gedaan besteed graag boek noteer log registreer zet schrijf ongeveer circa ca zo'n rond ruim bijna krap aan op voor bij in de het een van naar tot om ik we
  wij heb hebben had was waren ben mijn mij me ons dit dan ook nog en met is vandaag tijd uur uren u min minuten net maar extra in totaal totaal zo elk telkens per dag
  bezig geweest gezeten mee eraan aan alsjeblieft aub svp even gekost geduurd heeft boeken noteren loggen registreren toevoegen alstublieft hallo hoi te nodig half over`,
);

export const TAILS = words(
  'aan op voor bij in de het een van naar en dan ook met is was ik we heb maar zo dat tijdens gewerkt gedaan besteed gezeten bezig geweest heeft om te graag boeken aub',
);

export const SEPARATORS = words(
  'en dan daarna vervolgens verder ook plus & + , ; . / maar | terwijl – — nadien later alsook',
);
