// German words that change what an amount beside them means. Nothing here names a time.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';

const CUES: readonly (readonly [string, Cue])[] = [
  // harmless whatever stands beside them: a greeting is no tomorrow
  ...phrasesOf<Cue>(
    'guten morgen|schönen guten morgen|gutn morgen|guten abend|bis morgen|schönen abend|guten tag|schönen tag|vor ort',
    'approximate',
  ),
  ...phrasesOf<Cue>(
    `habe|hab|haben|hatte|hatten|hat|bin|war|waren|wurde|wurden|gearbeitet|gemacht|gebraucht|erledigt|gesessen|verbracht|
      investiert|aufgewendet|aufgewandt|gedauert|gekostet|benötigt|beansprucht|verbraten|verplempert|geschafft|
      abgeschlossen|fertiggestellt|umgesetzt|programmiert|entwickelt|geschrieben|gelesen|geprüft|getestet|
      korrigiert|behoben|gefixt|gefixed|repariert|montiert|gestrichen und|telefoniert|besprochen|beraten|
      betreut|gepflegt|versorgt|gelernt|geübt|gelehrt|unterrichtet|teilgenommen|dabei gewesen|gewesen|geleistet|
      gesucht|gewartet|vorbereitet|nachbereitet|aufgeräumt|eingerichtet|installiert|konfiguriert|dokumentiert|
      überarbeitet|gezeichnet|verhandelt|recherchiert|diktiert|gegangen|gefahren|unterwegs|abgearbeitet|
      bearbeitet|weitergemacht|weitergearbeitet|reingesteckt|draufgegangen|dran gesessen|drangesessen|dran|dagesessen|
      arbeitete|arbeiteten|machte|machten|brauchte|brauchten|dauerte|kostete|saß|sass|saßen|fand statt|
      angefallen|aufgelaufen für|gebucht gehabt|gemeeting|besucht|geholfen|unterstützt|mitgemacht|gehabt|
      dauert hat|erfolgte|erfolgt|verwendet|aufgebracht|gschafft|gschaffet|gmacht|gwerkelt|gewerkelt|gwesen|gsi`,
    'done',
  ),
  ...phrasesOf<Cue>(
    `bitte|hätte gern|hätte gerne|bitte buche|bitte trage|bitte trag|bitte erfasse|bitte logge|buche|buch|buche bitte|trag|trage|erfasse|erfass|
      notiere|notier|logge|log|vermerke|verbuche|schreib|schreibe|schreib bitte|trag bitte|trage bitte|schreib mir|trag mir|
      eintragen|einzutragen|erfassen|buchen|verbuchen|loggen|notieren|aufschreiben|aufnehmen|nachtragen|nachzutragen|
      dazubuchen|gutschreiben|abrechnen|vermerken|hinzufügen|anrechnen|aufschreiben|draufbuchen|dazuschreiben|
      festhalten|hinterlegen|protokollieren|zubuchen|ergänzen|nachbuchen|anlegen|berechnen|verrechnen|füge|nimm|
      ich melde|hiermit melde ich|zu buchen|aufzunehmen|einbuchen|gebucht werden|draufschreiben`,
    'request',
  ),
  ...phrasesOf<Cue>(
    `werde|werden|werden wir|wird|wirst|will|wollen|plane|planen|geplant|eingeplant|verplant|geplante|geplanter|
      muss noch|müssen noch|muss|müssen|brauche noch|brauchen noch|brauch noch|brauche|brauchen|bräuchte noch|benötige noch|
      benötigen|benötige|noch zu tun|zu erledigen|steht an|stehen an|anstehend|anstehende|demnächst|später noch|habe vor|hab vor|
      haben vor|vor mir|beabsichtige|vorgesehen|terminiert|angesetzt|anberaumt|reserviere|reservieren|reserviert|blocke|
      blockiere|blocken|blockieren|freihalten|freizuhalten|einplanen|einzuplanen|todo|to do|to-do|offen sind|plan|plan:|
      planung:|bald|in zukunft|künftig|zukünftig|wird dauern|wird benötigt|noch nötig|noch erforderlich|
      erforderlich|ausstehend|steht noch aus|stehen noch aus|fehlen noch|fehlt noch|bevorstehend|möchte|möchten|
      hoffe|hoffentlich|gleich noch|mache noch|machen noch|mach noch|mache ich noch|mach ich noch|mache dann|
      kommen noch|kommt noch|rechne mit|rechnen mit|voraussichtlich|erwarte|bleiben noch|zu planen|
      steht bevor|anvisiert|werde ich|werds|soll noch`,
    'future',
  ),
  ...phrasesOf<Cue>(
    `würde|würden|würdest|wäre|wären|könnte|könnten|sollte|sollten|wenn|falls|sofern|vielleicht|eventuell|evtl|evtl.|
      vermutlich|wahrscheinlich|schätze den|schätze das|schätze die|schätzen den|schätzen das|schätzen die|schätze es|rechne mit|rechnen mit|hätte|hätten|dürfte|dürften|müsste|müssten|soll|sollen|normalerweise|üblicherweise|
      in der regel|i.d.r.|idr|meistens|meist|theoretisch|angenommen|vorausgesetzt|womöglich|möglicherweise|gegebenenfalls|
      ggf|ggf.|wollte|wollten|ob|bräuchte|bräuchten|kann|können|kannst|könntest|lass uns|lasst uns|gewöhnlich|
      grundsätzlich|im schnitt|durchschnittlich|sobald|statt dessen hätte|ansonsten|sonst immer|im notfall|im zweifel|
      schlage vor|vorschlag|vorschlag:|unter umständen`,
    'conditional',
  ),
  ...phrasesOf<Cue>(
    `nicht|kein|keine|keinen|keiner|keinerlei|nie|niemals|nichts|nix|ned|net|nid|ausgefallen|entfallen|entfällt|entfiel|fiel aus|
      fielen aus|fällt aus|abgesagt|gestrichen|verschoben|storniert|gecancelt|statt|anstatt|anstelle von|weder|nicht mehr|
      gespart|spart|sparen|eingespart|gar nicht|noch nicht|verlegt|verpasst|geschwänzt|vergiss|ignoriere|ignorier`,
    'negated',
  ),
  ...phrasesOf<Cue>(
    `er|er hat|sie hat|hat sie|hat er|sie haben noch|man hat|jemand|niemand hat|alle anderen|das team|der kunde|die kundin|
      kunden haben|die kunden|der mandant|die mandantin|mein kollege|meine kollegin|meine kollegen|kollege|kollegin|kollegen|
      der kollege|die kollegin|die kollegen|ein kollege|eine kollegin|mein chef|meine chefin|der chef|die chefin|unser azubi|
      der azubi|die azubine|der lehrling|mein lehrling|der praktikant|die praktikantin|unser praktikant|unsere praktikantin|
      die praktikanten|werkstudent|der werkstudent|die werkstudentin|der freelancer|die agentur|der dienstleister|
      die entwickler|der entwickler|die entwicklerin|der designer|die designerin|mein mann|meine frau|mein bruder|
      meine schwester|mein partner|meine partnerin|die schwester|der geselle|mein geselle|der meister|unser meister|
      der architekt|die architektin|der steuerberater|der lieferant|der server|die anlage|der patient|die patientin|
      mein team|unser team|der neue|die neue|seine stunden|ihre stunden|seine|ihr mann|die jungs|meine leute|
      hat ihn|hat sie nur|hat ihm|die azubis|unsere azubis|der bauherr|der aushilfe|die aushilfe`,
    'others',
  ),
  ...phrasesOf<Cue>('ich|wir|mich|mir|uns|meine|mein|meiner|meinen|unsere|unser|selbst|i|mi', 'self'),
  ...phrasesOf<Cue>(
    `in|innerhalb von|innerhalb der nächsten|binnen|nach|vor|alle|pro|jede|jeden|nächsten|nächste|die nächsten|den nächsten|
      in den nächsten|kommenden|budget|budget von|budget:|budget ist|budgetiert|budget sind|geschätzt|schätzung|schätzung:|
      geschätzte|geschätzter aufwand|geschätzter aufwand:|aufwandsschätzung|aufwandsschätzung:|schätze|schätze mal|aufwand geschätzt|
      kostenvoranschlag|angebot|angebot:|angebot über|angeboten|kontingent|kontingent von|limit|limit von|frist|frist von|
      timeout:|soll:|sollstunden|sollzeit|soll-zeit|ziel:|seit|rest:|restbudget|restbudget:|verbleibend:|
      verbleiben|verbleibend|verbleibende|verfügbar:|offen:|noch offen:|kapazität|kapazität:|älter als|spätestens|frühestens|
      gültig|um|puffer|puffer von|dauer:|geplant:|prognose|prognose:|eta|eta:|sla|sla:|für die nächsten|bis in|
      höchstarbeitszeit|wochenarbeitszeit|arbeitszeit laut vertrag|vertraglich|laut vertrag|pauschal für|verspätet um|
      verlängert um|verkürzt um|verspätung von|im wert von|rabatt auf|kosten für|preis für|ttl|
      aufwand:|pufferzeit|vorlauf von|mindestbuchung|mindestbuchung:|mindesttakt|taktung|abrechnungstakt|umfang:|umfang von|kalkuliert mit|
      kalkuliert|kalkulation:|
      meint|schätzt|behauptet|verspricht|kalkuliert mit|gebeten um|bat um|verlangt|verlangte|forderte`,
    'not_before',
  ),
  ...phrasesOf<Cue>(
    `übrig|offen|zu spät|später|früher|verspätung|pro woche|pro monat|pro jahr|die woche|im monat|im jahr|
      wöchentlich|monatlich|verzögerung|vorlauf|garantie|urlaub|schlaf|geschlafen|frei|krank|zeit|zeit habe|
      entfernt|rest|nach der|nach dem|zuvor|alt|her|bis zum|bis zur|bis dahin|verfügbar|verspätet|
      schneller|langsamer|kürzer|akku|laufzeit|wartezeit|rabatt|pauschale|gutschein|zugesagt|
      veranschlagt|reichen|genügen|downtime|krankenstand|
      von hier|fußweg|autofahrt entfernt|bahnfahrt entfernt|woche|wochen|umsonst gewartet auf|pro tag laut|
      ruhen lassen|einwirken|trocknen|in der woche|überzug|am stück frei|resturlaub|
      geöffnet|haltbar|zeitausgleich|freizeitausgleich|zahlt|gesperrt|nicht erreichbar|nicht verfügbar|offline`,
    'not_after',
  ),
  ...phrasesOf<Cue>(
    `mehr als|über|mindestens|höchstens|bis zu|maximal|max|max.|minimal|weniger als|unter|länger als|nicht mehr als|
      nicht länger als|irgendwas zwischen|zwischen|mind|mind.|locker über|gut über|deutlich mehr als|wesentlich mehr als`,
    'vague_before',
  ),
  ...phrasesOf<Cue>(
    `oder mehr|oder weniger|oder länger|plus minus|plus/minus|+/-|oder zwei|oder drei|aufwärts|
      und mehr|und ein bisschen|und a bissl|plus x|oder noch mehr`,
    'vague_after',
  ),
  ...phrasesOf<Cue>(
    `ca|ca.|circa|zirka|etwa|ungefähr|ungefaehr|rund|so|fast|beinahe|nahezu|in etwa|um die|knapp|gut|genau|exakt|nur|bloß|lediglich|
      schätzungsweise|annähernd|praktisch|so ungefähr|so um die|so circa|oder so|~|rd|rd.|grob|gerade mal|gut und gern|gut und gerne|
      etwas über|bissl über|bisschen über|a bissl über|a bisserl über|etwas mehr als|etwas unter|etwas weniger als|ein bisschen über|ein bisschen mehr als|ein wenig über|
      kurz|c.|netto|gerundet|aufgerundet|abgerundet|ganze|volle|stolze|ganz genau|zirca|gegen|rein`,
    'approximate',
  ),
  ...phrasesOf<Cue>(
    `inkl|inkl.|inklusive|incl|incl.|einschließlich|einschliesslich|einschl|einschl.|davon|darunter|darin enthalten|enthalten|
      eingerechnet|mit eingerechnet|einbezogen|wovon|darin|mitgerechnet|mit drin`,
    'part',
  ),
  ...phrasesOf<Cue>('hiervon|von diesen|von denen', 'part_after'),
  ...phrasesOf<Cue>(
    `gesamt|gesamt:|insgesamt|insges|insges.|in summe|summe|summe:|zusammen|total|total:|gesamtzeit|gesamtstunden|gesamtaufwand|
      gesamtsumme|alles zusammen|alles in allem|wochensumme|tagessumme|zusammengerechnet|macht zusammen|zusammen also|ges|ges.|
      zwischensumme|summa|in total|aufsummiert|gesamtdauer|gesamte zeit|gesamtzahl|unterm strich`,
    'total',
  ),
  ...phrasesOf<Cue>(
    `bisher|bislang|bis heute|bis dato|das macht|das macht dann|macht dann|macht|macht also|kumuliert|stand heute|aufgelaufen|
      damit sind wir bei|damit bin ich bei|sind wir bei|bin ich bei|bin ich jetzt bei|laufende summe|im monat bisher|
      monatssumme|monatssaldo|saldo|gesamt bisher|bisher insgesamt|insgesamt bisher|diesen monat insgesamt|somit sind es|
      jahressumme|stundenkonto`,
    'running',
  ),
  ...phrasesOf<Cue>(
    `pause|pausen|mittagspause|kaffeepause|mittag|mittagessen|frühstückspause|brotzeit|jause|znüni|zvieri|vesper|unterbrechung|
      pause gemacht|mittags pause|pausenzeit|päuschen|unterbrechungen|mittag gemacht|brotzeitpause|rauchpause`,
    'pause',
  ),
  ...phrasesOf<Cue>(
    `aufgeteilt|hälftig|je zur hälfte|jeweils zur hälfte|zu gleichen teilen|gleichmäßig|gleichmässig|halbe-halbe|halbe halbe|50/50|
      fifty-fifty|gleichmäßig verteilt|verteilt auf|aufgeteilt auf|geteilt`,
    'split',
  ),
  ...phrasesOf<Cue>(
    `je|jeweils|pro tag|jeden tag|täglich|an jedem tag|an beiden tagen|beide tage|an allen tagen|jedes mal|am tag|pro projekt|
      jew|jew.|tgl|jeweilig|an jedem der tage`,
    'each',
  ),
  ...phrasesOf<Cue>(
    `ist|sind|dauert|dauern|braucht|kostet|kosten|läuft|laufen|beträgt|betragen|gilt|gelten|es gibt|gibt es|heißt|
      bedeutet|entspricht|hält|halten|öffnet|schließt|umfasst|zeigt|enthält|reicht`,
    'states',
  ),
];

/** What a sentence is about when its times are nobody's work. */
const TOPICS = `für sie da|für euch da|zu ihrer verfügung|erreichen sie uns|erreicht ihr uns|heißen sie willkommen|parteienverkehr|amtsstunden|ordinationszeiten|schalterstunden|schalteröffnungszeiten|besuchszeiten|annahmezeiten|
    stellte mir in rechnung|hat mir berechnet|berechnete mir|
    anbei|im anhang|angehängt|beigefügt|öffnungszeiten|oeffnungszeiten|öffnungszeit|sprechzeiten|sprechstunde|bürozeiten|
    geschäftszeiten|servicezeiten|telefonzeiten|kernarbeitszeit|kernzeit|kernzeiten|geöffnet von|erreichbar|erreichbar von|
    erreichbarkeit|abwesend|abwesenheit|abwesenheitsnotiz|nicht da|nicht im büro|nicht im haus|nicht am platz|außer haus|ausser haus|im urlaub|krankgemeldet|krank gemeldet|
    krankenstand|krankgeschrieben|einladung|eingeladen|lädt dich ein|lädt sie ein|meeting-id|kenncode|beitreten|einwählen|
    stundensatz|tagessatz|stundenlohn|€/h|schuldet|schulden|rechnung über|rechnung nr|wartezeit|reaktionszeit|reaktionszeiten|
    antwortzeit|lieferzeit|lieferzeiten|laufzeit|spielzeit|lesezeit|ladezeit|akkulaufzeit|fahrzeit beträgt|
    zug|flug|der film|das video|die aufnahme|probezeit|kündigungsfrist|testphase|newsletter abbestellen|
    aktion endet|angebot endet|gehminuten|fußminuten|fahrminuten|ruf mich an|rufen sie|erreichst du mich|erreichen sie mich|
    tel.|tel:|telefon:|mobil|24h support|24 stunden support|fax|durchwahl|hotline|treffen uns|treffen wir uns|sehen uns|verabredet|mittagessen um|
    essen um|kaffee um|termin um|bin um|komme um|einlass|beginn der veranstaltung|wecker|timeout|zeitlimit|ablaufzeit|
    gültig bis|haltbar|backen|köcheln|kochzeit|backzeit|trockenzeit|ruhezeit|einwirkzeit|freie tage|resturlaub|
    öffnet um|schließt um|montags bis freitags|wochentags|werktags von|sprechzeit|betriebszeiten|vertretung:|meine vertretung|vertreten werde ich|vertritt mich|nächster termin:|nächste sitzung:|nächstes treffen:|nächste besprechung:|
    batch läuft|job läuft|backup läuft|backup lief|import läuft|import lief|build dauert|serverausfall|war nicht erreichbar|
    kein arbeiten möglich|keine arbeit möglich|arbeiten nicht möglich|arbeiten war nicht möglich|konnte nicht gearbeitet werden|arbeiten unmöglich|
    verfügbar von|verfügbar ab|habe zeit|hab zeit|hast du zeit|haben sie zeit|zeit von|frei von|frei ab|hätte zeit`;

export const GERMAN_CUES = phraseTable<Cue>([
  ...CUES,
  ...phrasesOf<Cue>(TOPICS, 'topic'),
  ...phrasesOf<Cue>(
    `etwas zeit|ein bisschen zeit|einige zeit|einiges an zeit|viel zeit|eine menge zeit|ziemlich lange|lange gebraucht|
      ewig gebraucht|ein bisschen gearbeitet|etwas gearbeitet|ein wenig gearbeitet|lange gearbeitet|länger gearbeitet|
      bitte untenstehendes|untenstehendes|siehe unten|siehe meine stunden|meine stunden unten|stunden anbei|
      stundenzettel anbei|anbei meine stunden|anbei mein stundenzettel|folgendes erfassen|folgende stunden|
      eine ganze weile|ein stück weitergearbeitet|den vormittag|den nachmittag|den vormittag über|bitte erfassen|zeit für`,
    'work',
  ),
]);
