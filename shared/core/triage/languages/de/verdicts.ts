// German small words on which the verdicts turn, and those of lines that are not the writer's own.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { LineWords, VerdictWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

export const VERDICTS: VerdictWords = {
  subjects: words('ich wir i'),
  ownVerbs: words('hab habe'),
  own: words('mein meine meinen meiner unser unsere'),
  you: words('du dir dich dein deine deinen deiner ihr euch eure euer ihnen'),
  thanks: words('danke dank liebe'),
  yours: words('dein deine deinen deiner eure euer'),
  reports: words('gebraucht brauchte gearbeitet verbracht benötigt'),
  leaves: words(
    'urlaub krank krankheit elternzeit zeitausgleich gleittag krankenstand sonderurlaub feiertag überstundenabbau',
  ),
  leaveKinds: words('bezahlter unbezahlter tag tage war bin'),
  pastimes: words(
    'spiel film konzert flug sturm stromausfall rennen stau feier hochzeit beerdigung predigt regen fahrt zug bus fähre party',
  ),
  passes: words('dauerte gedauert ging brauchte gebraucht'),
  ofThings: words(
    'ruht ruhte trocknet trocknete härtet kocht gart bäckt backt zieht köchelt schläft schlief brennt kühlt lädt gärt taut',
  ),
  copulas: words('ist sind war waren'),
  pastCopulas: words('war waren'),
  presentCopulas: words('ist sind'),
  nexts: words('nächste nächster nächstes naechste naechster naechstes kommende kommender kommendes'),
  occasions: words(
    'sitzung besprechung termin treffen meeting call workshop abstimmung runde telko telefonat telefonkonferenz verhandlung gespräch unterricht stunde führung',
  ),
  negatable: words('war waren wurde wurden ist sind leider'),
  plainNo: words('nicht net ned nid nein'),
  strongNo: words('nie niemals nichts kein keine keinen keinerlei weder nix'),
  doneBy: words('von durch vom'),
  coworkers: words(
    'azubi lehrling praktikant praktikanten praktikantin kollege kollegen kollegin aushilfe gesellen geselle werkstudent werkstudenten lehrbub',
  ),
  plannedBehind: words('geplant eingeplant vorgesehen veranschlagt angesetzt kalkuliert budgetiert'),
  tags: words('ok okay passt gut einverstanden'),
  given: words('gratis kostenlos umsonst kostenfrei'),
  doings: words('hab habe hatte haben gemacht gearbeitet gebraucht dran nur so etwa'),
  presents: phraseTable(
    phrasesOf(
      `mache ich|mach ich|arbeite ich|arbeit ich|gehe ich|geh ich|nehme ich|setze ich|fange ich|starte ich|kümmere ich|ich mache|ich mach|ich arbeite|ich gehe|ich setze|ich nehme|ich fange|ich kümmere|machen wir|arbeiten wir|wir machen|wir arbeiten|geht 's|geht's|gehts|geht es`,
      true as const,
    ),
  ),
  takes: words('gebraucht brauchte benötigt benötigte verbraten'),
  barelyDone: words('bin war waren habe hab haben hatte hatten hat wurde wurden bitte'),
  lasts: words('gedauert dauerte gekostet kostete beansprucht gefressen verschlungen stattgefunden ergeben'),
  thirdPerson: words('hat'),
  works: words('gearbeitet weitergearbeitet gewerkelt gschafft'),
  deniesBehind: words(
    'ausgefallen entfallen entfällt entfiel fiel fielen fällt abgesagt gestrichen storniert gecancelt geschwänzt verschoben',
  ),
  participlesBehind: true,
  asksWith: words(
    'muss müssen möchte möchten wollte wollten will wollen kann können kannst könntest könnte könnten würde würdest würden bräuchte bitte',
  ),
  requestsBehind: words(
    'eintragen einzutragen erfassen buchen verbuchen loggen notieren aufschreiben aufnehmen nachtragen nachzutragen dazubuchen gutschreiben vermerken hinzufügen anrechnen draufbuchen dazuschreiben festhalten hinterlegen zubuchen nachbuchen einbuchen aufzunehmen abrechnen verrechnen draufschreiben',
  ),
  reckoned: phraseTable(
    phrasesOf(
      'geschätzte|geschätzter|geschätztes|voraussichtliche|voraussichtlicher|erwartete|erwarteter|veranschlagte|veranschlagter|kalkulierte|prognostizierte|durchschnittliche|angenommene',
      'alone' as const,
    ),
  ),
  habits: words('arbeitet übernimmt vertritt unterrichtet betreut kommt macht hält ist'),
  absent: words('weg fort abwesend krank frei'),
  openings: words('geöffnet geschlossen offen zu erreichbar besetzt'),
  papers: words(
    'rechnung rechnungen mail mails e-mail email brief schreiben bescheid bericht protokoll ticket auftrag vertrag angebot urteil antrag meldung anfrage bestellung lieferung',
  ),
  dated: words('vom von'),
  comparing: words('wie als frist deadline abgabe'),
  being: words('war waren gewesen'),
  consumed: words('verbraucht genutzt aufgebraucht'),
  citing: words('siehe vgl'),
  offices: words(
    'empfängt hotline sekretariat zentrale telefonzentrale schalter empfang rezeption praxis ordination laden annahme bürozeit besuchszeit besuchszeiten geschäftsstelle museum',
  ),
  services: words('beratung support service kundendienst kundenservice telefondienst büro kanzlei'),
  included: words('enthalten eingerechnet mitgerechnet einbezogen'),
  linking: words('von à a ist war sind waren der die das'),
  afterNoun: words(
    'für auf an in ist war sind waren von zu zum zur bis und nach mit pro bei am im aus wenn weil die ich wir',
  ),
  eitherSide: words(
    'vor budget budgetiert geschätzt angeboten kontingent limit frist restbudget gültig puffer kalkuliert mindestens höchstens maximal max mind',
  ),
  joining: words('also d h dh gesamt das macht somit insgesamt sind zusammen ergibt'),
};

export const LINES: LineWords = {
  headers: words('von gesendet an cc bcc betreff datum from sent to subject'),
  wrote: words('schrieb geschrieben'),
  openEnds: words(
    'ein eine einen der die das und für an auf mit bei von zu im in am halbe etwa ca circa zwei drei bis vom zum zur gegen nach über',
  ),
};

/** They tell German from other languages. */
export const MARKS = words(
  `der die das und ist nicht mit für fuer auf von zu den dem ein eine einen ich wir habe hab haben bei in im am vom zum zur war was
  wurde auch noch bitte danke gruß grüße gruss grüsse viele liebe hallo moin servus eintragen erfassen buchen gearbeitet gemacht
  gebraucht heute insgesamt gesamt pause mittagspause uhr bis dann danach sowie wegen morgens nachmittags vormittags abends
  mich mir uns so do di mi des nur sind werde werden kein keine wie als aus nach über letzte letzten diese woche besprechung telefonat kunde kunden`,
);
