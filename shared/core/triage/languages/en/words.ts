// English words around the time: what names a project, what ends a description, what parts two statements.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { ProjectWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

/** Everyday words of work: at the head of a line their capital letter says nothing. */
const ORDINARY = words(
  `which where who whose why
  actually hmm hm um erm er ah oh oops whoops yep yeah yup nah basically honestly technically apologies correction reply replies response answer oncall on-call standby callout call-out
  a about accounting added admin administration after afternoon again all also am an analysis and another any appointment at attended
  audit backend backup bug bugs build building bugfix bugfixes call called calls catch chat check checked checks client code coding commute
  completed conference consulting contract coordination copy created customer daily data database date day days debug debugging demo deploy
  deployment deployments description design designs desk developed development did discovery discussion discussions doc docs documentation
  documents done draft drafted duration each early earlier email emails end entry estimate evening event everything expenses fix fixed fixes
  fixing follow for from frontend full general good got grooming had half handover hello help helped helping here hey hi hiring home hours hour how i
  ill implementation in infra infrastructure internal interview interviews invoice invoices invoicing is issue issues it job just kick kickoff
  late later launch layout learning left legal let lets list log logged logging long lots lunch made mail mails maintenance management manager
  many marketing maybe me meeting meetings mentoring met migration minutes misc mock mocks monday monthly more morning mostly my need new
  newsletter no non note notes now of office on onboarding one only ops other our overtime pair pairing paperwork payroll phone plan planned
  planning please plus polish prep prepared presentation problem production project proposal prototype put qa question questions quick quickly
  re ready regards release releases report reported reporting reports research reset responded review reviewed reviewing reviews roadmap
  rollout sales schema second security see self sent server session sessions set setup shift short site so some sorry spec specs spent
  spike sprint staging stand standup start started status still strategy stuff style support sync talk task tasks team technical test tested
  testing tests thanks thank that the then there these they this ticket tickets time timesheet to today together tomorrow took total
  training travel travelling tried troubleshooting two ui update updated updates upgrade upload us user various version very video visit was
  we website week weekly weekend went what when whole will with work worked working workshop workshops worklog write writing wrote yesterday
  you your start finish begin duration break hallo best cheers kind dear fyi ps btw ok okay yes nope well both finally next first last since
  between until besides meanwhile otherwise overall unfortunately also then afterwards my his her approx ca circa around roughly almost nearly
  another quarter three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety couple few several full`,
);

export const PROJECTS: ProjectWords = {
  before: words('for on project client customer at in to the'),
  strongBefore: words('for on project client customer'),
  articles: words('the our their a'),
  ordinary: ORDINARY,
  ordinaryEndings: ['ing', 'ed'],
  abbreviations: words(
    'api apis pr prs qa ui ux seo html css csv pdf sql aws ci cd hr it vpn faq kpi kpis ceo cto cfo url sms sso tv usb dns ssl tls http https json xml sdk ide cms crm erp gdpr nda sow rfp rfc poc mvp okr okrs eod eob asap fyi tbd tbc wip am pm pt et ct utc gmt cet bst pst pdt est edt cst ist jst ok id ios php js ts db vm os ad ai ml bi pos sla eur usd gbp gb mb kb tb q a i ooo iphone mr mrs dr wfh re fw fwd aw ps nb rd vs ttl oauth jwt iam rest cors dom ssh ftp smtp imap dkim dmarc spf eu uk us usa',
  ),
  persons: words('with by from via and met'),
};

export const BILLABLE = phraseTable<boolean>([
  ...phrasesOf(
    `non-billable|non billable|nonbillable|not billable|unbillable|unbilled|no charge|not chargeable|
      non-chargeable|#nonbillable|#non-billable|#unbillable|#internal-only|free of charge|goodwill`,
    false,
  ),
  ...phrasesOf('billable|#billable|chargeable|to be billed|#chargeable', true),
]);

export const NUMBERED = words(
  'john luke matthew genesis exodus leviticus deuteronomy isaiah jeremiah romans corinthians galatians ephesians hebrews psalms gen exod deut isa jer ezek rom aspect ratio chapters section sections p pp pg para paras clause clauses exhibit exhibits lines unit units plot plots lot bay bays bed beds flat flats ward wards gate seat seats shelf aisle junction age ages aged grade grades year yr set verses levels floors rooms tables figures slides columns exercises exercise ex chap vol vols docket chapter page pages room step steps verse version v part figure fig table ticket issue invoice order level floor zip no nr number # bug pr node python java ruby php ios android windows ubuntu psalm scene episode platform bus tram flight apartment apt box building extension ext article paragraph column slide id case req story q kw http ',
);

export const STREETS = words(
  'street st road rd lane avenue ave drive close crescent terrace court place square row gardens way mews park grove boulevard blvd highway parade walk quay wharf',
);

export const COUNTED = words(
  'people persons users degrees percent pages items points tickets issues files lines participants attendees customers clients euro euros eur usd dollars gbp pounds km miles kg gb mb kb tb times stars votes goals rooms servers nodes pcs pieces units % € $ £ ° requests bugs commits guests years year weeks months out seconds sec secs s ms meters metres questions candidates stories steps calls emails mails words lines characters chars rows records rpm mg ml l mm cm litres liters grams g kg volts',
);

export const RECORDINGS = words(
  'outage downtime recording recordings video videos film movie clip podcast episode audio footage track song course playlist interview interview-recording webinar-recording drive flight window timeout limit deadline wait delay slot trial workday day week shift notice',
);

export const EDGES = words(
  `spent worked working work did done log logged please add book track record note put enter took about around approx approximately roughly
  on for in at the a an of to i we was were been have had i've we've my me us it that this and then also plus another with from by is
  today time hours hour just over under nearly almost ca circa some again more further mostly only extra additional into total so far
  each every day both min mins minutes h hrs hr as well too doing during half did`,
);

export const TAILS = words(
  'on for in at the a an of to and then also plus with from by is was took spent another about it i we but so during that',
);

export const SEPARATORS = words('and then plus also & + , ; . / but | while afterwards followed – — after');
