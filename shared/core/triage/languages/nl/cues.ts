// Dutch words that change what an amount beside them means. Nothing here names a time.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';

const CUES: readonly (readonly [string, Cue])[] = [
  // harmless whatever stands beside them: a greeting is no tomorrow
  ...phrasesOf<Cue>(
    'goede morgen|goedemorgen|tot morgen|goede middag|goedenavond|fijne avond|fijne dag|ter plaatse|nog eens|als laatste',
    'approximate',
  ),
  ...phrasesOf<Cue>(
    `heb|hebben|had|hadden|heeft|ben|was|waren|werd|werden|gewerkt|gedaan|besteed|gespendeerd|gezeten|gekost|geduurd|
      nodig gehad|bezig geweest|mee bezig|bezig|geïnvesteerd|afgerond|afgewerkt|afgemaakt|geschreven|gelezen|gemaakt|gebouwd|
      geprogrammeerd|getest|gecontroleerd|nagekeken|opgelost|gefikst|gefixt|hersteld|gerepareerd|gemonteerd|geplaatst|
      geïnstalleerd|gebeld|getelefoneerd|overlegd|vergaderd|besproken|geholpen|ondersteund|verzorgd|begeleid|lesgegeven|
      gestudeerd|geleerd|bijgewoond|deelgenomen|gezocht|voorbereid|opgeruimd|ingericht|gedocumenteerd|bijgewerkt|getekend|
      onderhandeld|onderzocht|gereden|onderweg geweest|verwerkt|doorgewerkt|opgegaan aan|kwijt geweest|kwijt|geweest|
      geschilderd|geverfd|ontwikkeld|uitgewerkt|werkte|werkten|deed|deden|duurde|kostte|zat|zaten|ging naar|vond plaats|
      gepresteerd|gedraaid|gemeeting|opgemaakt|gefactureerd gehad|uitgevoerd|verricht|gebruikt|gewijd|in gestoken|
      gestoken|erin gestoken|aan gezeten|bezig met|gesleuteld|gewacht|gegaan|ingevuld|verspild`,
    'done',
  ),
  ...phrasesOf<Cue>(
    `graag|boek|boek graag|noteer|noteer graag|log|log graag|registreer|registreer graag|schrijf|schrijf op|zet|zet maar|zet op|voeg|
      voeg toe|boeken|te boeken|noteren|loggen|registreren|toevoegen|opschrijven|inboeken|bijschrijven|doorvoeren|invoeren|
      inschrijven|schrijven|bijboeken|vastleggen|gelieve|alsjeblieft boek|wil je|factureren|aanrekenen|inbrengen|ingeven|
      reken|tik|wegschrijven|verwerken|declareren|opnemen in`,
    'request',
  ),
  ...phrasesOf<Cue>(
    `zal|zullen|ga|gaan|gaat|wil|willen|wilt|gepland|ingepland|plan|plannen|planning|planning:|inplannen|in te plannen|
      moet nog|moeten nog|moet|moeten|nog nodig|nog te doen|te doen|nog te gaan|staat gepland|staan gepland|van plan|reserveer|
      reserveren|gereserveerd|blokkeer|blokkeren|geblokkeerd|vrijhouden|vrij te houden|straks|toekomstig|todo|to do|to-do|
      voorzien|verwacht|verwachten|hoop|hopelijk|wordt nog|worden nog|komt nog|komen nog|denk nog|nog bezig zijn|
      heb nog nodig|hebben nog nodig|nodig hebben|zal nog|doe ik nog|doe nog|doe dan|aanstaande|eraan komend|aankomende|
      rest nog|resteert nog|resteren nog|ingeroosterd|staat op de planning|er komt nog|moet er nog|te plannen|zou nog`,
    'future',
  ),
  ...phrasesOf<Cue>(
    `zou|zouden|als|indien|mocht|mochten|misschien|eventueel|evt|evt.|wellicht|waarschijnlijk|vermoedelijk|kan|kunnen|kun|kunt|
      mag|mogen|normaal|normaal gesproken|normaliter|meestal|gewoonlijk|doorgaans|tenzij|stel|stel dat|gemiddeld|mogelijk|
      of ik|of we|schat het|schat de|schat dat|schatten het|schatten de|reken op|rekenen op|theoretisch|in principe|hoeft|hoeven|zodra|moest|hadden kunnen|had kunnen|wilde|wilden|wou|laten we|
      laat ons|voorstel|voorstel:|in geval|soms|in theorie|zolang|anders`,
    'conditional',
  ),
  ...phrasesOf<Cue>(
    `niet|geen|nooit|niets|niks|noch|uitgevallen|niet doorgegaan|ging niet door|gaat niet door|geannuleerd|afgelast|vervallen|
      vervalt|verviel|afgezegd|verzet|uitgesteld|in plaats van|ipv|i.p.v.|zonder|bespaard|bespaart|gemist|overgeslagen|
      verplaatst|nog niet|niet meer|helemaal niet|negeer|vergeet|viel uit|geschrapt|moeten duren|moeten kosten|moeten zijn`,
    'negated',
  ),
  ...phrasesOf<Cue>(
    `hij|zij|ze|iemand|iedereen|het team|de klant|de klanten|de cliënt|mijn collega|mijn collega's|een collega|de collega|collega's|
      collega|mijn baas|de baas|mijn leidinggevende|onze stagiair|de stagiair|de stagiaire|onze stagiaire|de leerling|
      de freelancer|het bureau|de ontwikkelaar|de ontwikkelaars|de ontwerper|mijn man|mijn vrouw|mijn broer|mijn zus|
      mijn partner|de aannemer|de architect|de leverancier|de server|de patiënt|mijn team|ons team|de nieuwe|zijn uren|haar uren|
      hun uren|zijn|haar uren|de boekhouder|de gast|de gasten|de monteur|mijn maat|de jongens|de onderaannemer|kostte hem|kostte haar`,
    'others',
  ).filter(([phrase]) => phrase !== 'zijn'),
  ...phrasesOf<Cue>("ik|wij|we|mij|me|ons|mijn|onze|k|m'n|zelf", 'self'),
  ...phrasesOf<Cue>(
    `binnen|na|om de|elke|iedere|per|over|in de komende|de komende|komende|de volgende|volgende|aankomende|budget|budget van|budget:|
      budget is|gebudgetteerd|geschat|geschatte|schatting|schatting:|schatting van|inschatting|inschatting:|raming|raming:|geraamd|nodig:|
      offerte|offerte:|offerte van|geoffreerd|tegoed|tegoed van|strippenkaart|strippenkaart van|limiet|limiet van|deadline|
      deadline over|termijn|termijn van|timeout:|norm:|streefuren|streef|doel:|sinds|restant:|resterend:|resterend|resterende|
      beschikbaar:|beschikbaar|capaciteit|capaciteit:|ouder dan|geldig|buffer|buffer van|verwachte duur|verwachte duur:|duur:|
      prognose|prognose:|eta|sla|sla:|ttl|contract van|contract voor|contracturen|contracturen:|werkweek van|
      vertraging van|ter waarde van|korting op|kosten voor|prijs voor|minimaal tarief|tarief|toegestaan|inzet van|omvang:|gegund|
      schat|denkt|zegt|vroeg om|vraagt om|belooft|eist`,
    'not_before',
  ),
  ...phrasesOf<Cue>(
    `over|resterend|te laat|later|vroeger|eerder|vertraging|restant|per week|per maand|per jaar|in de week|wekelijks|
      maandelijks|uitstel|garantie|vakantie|verlof|slaap|geslapen|vrij|ziek|ziekteverlof|tijd|beschikbaar|tegoed|geleden|
      daarvoor|ervoor|oud|rijden van|lopen van|vandaan|wachttijd|sneller|langzamer|korter|
      korting|strippenkaart|geraamd|downtime|te gaan|te besteden|voldoende|genoeg|is genoeg|
      vooraf|van tevoren|op voorhand|openstaand|snipperdag|adv|atv|offline|onbereikbaar|wachten op goedkeuring|
      bedenktijd|werkweek|per keer|parkeren|gratis`,
    'not_after',
  ),
  ...phrasesOf<Cue>(
    `meer dan|ruim meer dan|minstens|minimaal|hooguit|hoogstens|maximaal|max|max.|tot wel|minder dan|onder de|langer dan|
      niet meer dan|niet langer dan|ergens tussen|op zijn minst|tenminste|ten minste|zeker meer dan`,
    'vague_before',
  ),
  ...phrasesOf<Cue>(
    `of meer|of minder|of langer|of twee|of drie|plus minus|en nog wat|plus/minus|of wat|en een beetje`,
    'vague_after',
  ),
  ...phrasesOf<Cue>(
    `ongeveer|circa|ca|ca.|zo'n|zo’n|zo ongeveer|zowat|rond de|rond|bijna|haast|nagenoeg|zeg maar|plusminus|±|~|ruim|krap|een kleine|
      een dikke|een goeie|een goede|een krappe|precies|exact|slechts|maar|alleen|net geen|net iets meer dan|iets meer dan|iets minder dan|net|
      een ruime|dik|grofweg|of zo|ofzo|om en nabij|om en bij|pakweg|afgerond op|amper|nog geen|netto|zo|in totaal ongeveer|
      net aan|iets over|om precies te zijn`,
    'approximate',
  ),
  ...phrasesOf<Cue>(
    `incl|incl.|inclusief|waarvan|daarvan|inbegrepen|meegerekend|hiervan|meegeteld|inbegrepen in`,
    'part',
  ),
  ...phrasesOf<Cue>('ervan|daar van', 'part_after'),
  ...phrasesOf<Cue>(
    `totaal|totaal:|in totaal|totale|samen|opgeteld|alles bij elkaar|bij elkaar|som|tezamen|alles samen|totale tijd|totaaltijd|
      totaal aantal|totaal uren|weektotaal|dagtotaal|subtotaal|al met al|totaalsom|bijeen|tot.`,
    'total',
  ),
  ...phrasesOf<Cue>(
    `tot nu toe|tot dusver|tot op heden|dat maakt|maakt|wat maakt|komt neer op|cumulatief|stand:|stand is|stand nu|huidige stand|tussenstand|stand tot|tot vandaag|tot hiertoe|
      daarmee zit ik op|daarmee zitten we op|zit ik op|zitten we op|maandtotaal|jaartotaal|lopend totaal|saldo|totaal tot nu toe|
      brengt ons op|sta ik op|staan we op|kom ik op|komen we op`,
    'running',
  ),
  ...phrasesOf<Cue>(
    `pauze|lunchpauze|middagpauze|koffiepauze|pauzes|schaft|schafttijd|lunch|lunchen|onderbreking|pauze gehad|pauze genomen|
      middageten|rookpauze|eetpauze|lunchbreak`,
    'pause',
  ),
  ...phrasesOf<Cue>(
    `verdeeld|gelijk verdeeld|evenredig verdeeld|gelijkelijk verdeeld|half om half|fifty-fifty|50/50|verdeeld over|elk de helft|
      opgesplitst|gelijk opgedeeld|eerlijk verdeeld`,
    'split',
  ),
  ...phrasesOf<Cue>(
    `elk|elke dag|per dag|ieder|iedere dag|dagelijks|telkens|beide dagen|allebei|per project|alle dagen|per stuk|steeds|
      beide keren|op elke dag|elk van de dagen`,
    'each',
  ),
  ...phrasesOf<Cue>(
    `is|zijn|duurt|duren|kost|kosten|loopt|bedraagt|bedragen|geldt|er is|er zijn|betekent|vereist|vergt|opent|sluit|bevat|
      toont|houdt`,
    'states',
  ),
];

/** What a sentence is about when its times are nobody's work. */
const TOPICS = `er voor u|er voor jou|er voor jullie|voor u klaar|werkdagen van|werkdagen tussen|
    rekende mij|factureerde mij|
    werken niet mogelijk|werken was niet mogelijk|kon niet gewerkt worden|kon niet worden gewerkt|werken onmogelijk|
    bijgevoegd|in bijlage|als bijlage|in de bijlage|openingstijden|openingsuren|openingstijd|spreekuur|spreekuren|kantooruren|
    kantoortijden|geopend van|geopend|open van|bereikbaar van|bereikbaar|bereikbaarheid|telefonisch bereikbaar|afwezig|
    afwezigheid|afwezigheidsbericht|niet aanwezig|niet op kantoor|op vakantie|met vakantie|ziekgemeld|ziek gemeld|met verlof|
    uitgenodigd|uitnodiging|nodigt je uit|nodigt u uit|vergadering-id|toegangscode|deelnemen aan de vergadering|inbellen|
    uurtarief|dagtarief|uurloon|uurprijs|per uur|verschuldigd|factuur voor|factuur nr|factuurnummer|wachttijd|reactietijd|
    responstijd|levertijd|leveringstermijn|looptijd|speeltijd|speelduur|leestijd|laadtijd|batterijduur|reistijd is|vertrekt om|
    aankomst om|de trein|vlucht|de film|de video|de opname|proeftijd|proefperiode|opzegtermijn|uitschrijven|
    nieuwsbrief|actie eindigt|aanbieding eindigt|minuten lopen|minuten fietsen|bel me|bel mij|belt u|bereik je me|
    tel.|tel:|telefoon:|mobiel|24u support|24 uur support|gsm|fax|toestel|we zien elkaar|zien we elkaar|afgesproken om|lunch om|eten om|koffie om|
    afspraak om|ik kom om|deuren open|sessie verloopt|verloopt na|verloopt|houdbaar|bakken|sudderen|kooktijd|baktijd|droogtijd|
    vrije dagen|verlofdagen|gaat open|sluit om|weekdagen van|sluitingstijd|de back-up liep|back-up duurt|import liep|build duurt|
    heb je tijd|hebt u tijd|heeft u tijd|heb tijd|tijd van|ben vrij|was onbereikbaar|servicetijden|wij zijn open|we zijn open`;

export const DUTCH_CUES = phraseTable<Cue>([
  ...CUES,
  ...phrasesOf<Cue>(TOPICS, 'topic'),
  ...phrasesOf<Cue>(
    `wat tijd|een beetje tijd|behoorlijk wat tijd|veel tijd|heel wat tijd|flink wat tijd|lang bezig|lang aan gewerkt|een tijdje gewerkt|
      wat gewerkt|een beetje gewerkt|zie mijn uren|mijn uren hieronder|uren in bijlage|urenstaat bijgevoegd|bijgevoegd mijn uren|
      hieronder mijn uren|volgende uren|onderstaande uren|onderstaande registreren|verder gewerkt|de ochtend besteed|de middag besteed|
      tijd besteed|tijd in gestoken|een stuk verder gewerkt`,
    'work',
  ),
]);
