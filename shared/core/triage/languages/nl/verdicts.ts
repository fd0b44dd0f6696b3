// Dutch small words on which the verdicts turn, and those of lines that are not the writer's own.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { LineWords, VerdictWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

export const VERDICTS: VerdictWords = {
  subjects: words('ik wij we k'),
  ownVerbs: words('heb'),
  own: words('mijn onze ons'),
  you: words('je jij jou jouw jullie'), // `u` is an hour
  youBehind: words('je jij'),
  thanks: words('dank bedankt'),
  yours: words('jouw je'),
  reports: words('gewerkt besteed nodig'),
  leaves: words('verlof vakantie ziek ziekte adv feestdag'),
  leaveKinds: words('betaald onbetaald dag dagen'),
  pastimes: words(
    'wedstrijd film concert vlucht storm stroomstoring race file feest bruiloft begrafenis dienst trein bus veerboot regen',
  ),
  passes: words('duurde geduurd'),
  ofThings: words('rust droogt bakt kookt trekt slaapt brandt koelt rijst'),
  copulas: words('is zijn was waren'),
  pastCopulas: words('was waren'),
  presentCopulas: words('is zijn'),
  nexts: words('volgende eerstvolgende komende'),
  occasions: words(
    'vergadering overleg afspraak bespreking sessie meeting call bijeenkomst workshop gesprek les zitting',
  ),
  negatable: words('was waren werd werden is zijn helaas'),
  plainNo: words('niet nee'),
  strongNo: words('nooit niets geen niks noch'),
  doneBy: words('door van'),
  coworkers: words('stagiair stagiaire collega leerling hulpje'),
  plannedBehind: words('gepland ingepland voorzien ingeroosterd begroot nodig'),
  pastPerfects: words('had hadden'),
  duties: words('moeten willen zullen kunnen mogen'),
  tags: words('ok oké goed akkoord'),
  doings: words('heb er gedaan gewerkt deed werkte maar had'),
  presents: phraseTable(
    phrasesOf(
      'werk ik|pak ik|doe ik|hervat ik|begin ik|start ik|ga ik|ik werk|ik pak|ik doe|ik hervat|ik begin|ik start|werken we|pakken we|hervatten we|we pakken|we werken|we hervatten',
      true as const,
    ),
  ),
  takes: words('nodig gebruikt'),
  barelyDone: words('ben was waren heb hebben had hadden heeft werd werden graag'),
  lasts: words('geduurd duurde gekost kostte gevergd'),
  thirdPerson: words('heeft'),
  works: words('gewerkt doorgewerkt'),
  deniesBehind: words(
    'uitgevallen geannuleerd afgelast vervallen vervalt verviel afgezegd uitgesteld verzet geschrapt viel moeten',
  ),
  participlesBehind: true,
  asksWith: words(
    'wil willen wilt kan kunnen kun kunt mag mogen zou zouden moet moeten graag moest wilde wou',
  ),
  requestsBehind: words(
    'boeken noteren loggen registreren toevoegen opschrijven inboeken bijschrijven doorvoeren invoeren inschrijven schrijven bijboeken vastleggen factureren aanrekenen inbrengen ingeven wegschrijven declareren zetten',
  ),
  reckoned: phraseTable(phrasesOf('geschatte|verwachte|geraamde|begrote|gemiddelde', 'alone' as const)),
  habits: words('werkt vervangt doet komt geeft neemt is'),
  absent: words('weg afwezig ziek vrij'),
  idle: words('vrij'),
  being: words('was waren geweest'),
  consumed: words('gebruikt besteed verbruikt opgebruikt'),
  citing: words('zie vgl'),
  given: words('gratis'),
  openings: words('open geopend gesloten bereikbaar beschikbaar dicht'),
  offices: words(
    'ontvangt praktijk balie winkel receptie secretariaat klantenservice telefooncentrale bezoekuren bezoekuur',
  ),
  services: words('support helpdesk service kantoor advies'),
  included: words('inbegrepen meegerekend meegeteld'),
  linking: words('van à is zijn was waren de het'),
  afterNoun: words(
    'voor op aan in is was zijn waren van naar tot en na met per bij uit als omdat die dat ik we',
  ),
  eitherSide: words(
    'budget geschat geraamd tegoed limiet restant resterend geldig buffer minimaal maximaal hooguit minstens max beschikbaar over na',
  ),
  joining: words('dus totaal dat is maakt samen oftewel d w z dwz'),
};

export const LINES: LineWords = {
  headers: words('van verzonden aan cc bcc onderwerp datum from sent to subject'),
  wrote: words('schreef'),
  openEnds: words(
    'een de het en voor aan op met bij van in half halve ongeveer circa twee drie tot tussen naar over om te',
  ),
};

/** They tell Dutch from other languages. */
export const MARKS = words(
  `de het een en van voor aan met op bij is niet ik we wij heb hebben had ook nog graag alsjeblieft aub bedankt groet groeten groetjes
  hallo hoi beste dag uren gewerkt gedaan besteed pauze lunchpauze ongeveer daarna vergadering overleg gesprek klant klanten
  boek noteer registreer deze vorige in om te dat die dan naar uit tot mijn geen zijn was zo do di totaal waarvan ochtends middags avonds
  morgens gebeld samen verder gelieve`,
);
