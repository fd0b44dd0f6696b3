// English small words on which the verdicts turn, and those of lines that are not the writer's own.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { LineWords, VerdictWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

export const VERDICTS: VerdictWords = {
  subjects: words("i we i've we've i'm we're myself"),
  own: words('my'),
  you: words("you your you're you've"),
  infinitives: words('to'),
  thanks: words('thank thanks'),
  yours: words('your'),
  reports: words('spent worked took did needed used'),
  efforts: words(
    'work working tuning debugging profiling testing refactoring coding reading writing drafting editing digging fiddling tinkering fixing cleaning sanding painting welding soldering sewing cooking planning research searching looking troubleshooting investigation investigating analysis reviewing revising marking grading practice practising rehearsing training effort calls meetings negotiation negotiating discussion discussions phoning chasing configuring tweaking optimising optimizing experiments experimenting design designing modelling labour labor graft toil hunting',
  ),
  nounLike: words('will'),
  pastForms: words(
    'read wrote built ran did saw taught met drew cut laid hung dug drove fed sent held gave dealt swept set put got made found took spoke sewed bound wound led rode flew shot sold bought caught threw tore wove rang sang',
  ),
  bounds: words('max maximum min minimum limit'),
  leaves: words('leave vacation vacations holiday holidays hols pto toil sick sickness sickleave'),
  leaveKinds: words(
    "annual paid unpaid parental maternity paternity bank public compassionate day days off i'm im am was",
  ),
  pastimes: words(
    'match game film movie concert gig show flight ferry train bus coach storm outage blackout cut race marathon queue party wedding funeral ceremony sermon service rain journey delay layover',
  ),
  passes: words('lasted took went ran cost dragged was were'),
  ofThings: words(
    'rests rested dries dried soaks soaked cures cured bakes baked simmers simmered proves proved proofs ferments fermented chills chilled sets fires fired sleeps slept naps boils boiled steeps cools cooled heats freezes froze thaws thawed marinates marinated glows burns burned hatches grows blooms flies',
  ),
  waited: words('waited queued queueing waiting'),
  recipes: words(
    'bake roast simmer boil fry sauté saute marinate proof prove chill knead braise steam soak grill broil toast blanch refrigerate freeze defrost preheat poach stew',
  ),
  copulas: words("is are was were isn't aren't"),
  pastCopulas: words('was were'),
  presentCopulas: words('is are'),
  nexts: words('next following upcoming'),
  occasions: words(
    'meeting call session workshop sync review standup checkpoint appointment visit hearing demo retro retrospective date webinar lesson class interview catch-up',
  ),
  negatable: words('was were is got been'),
  plainNo: words('not'),
  strongNo: words('not never nothing neither nor didnt dont havent'),
  noEnding: "n't",
  doneBy: words('by'),
  coworkers: words('apprentice intern trainee colleague coworker assistant subcontractor'),
  deniesBehind: words('through happened happen place'),
  tags: words('ok okay k alright fine agreed thanks please'),
  given: words('free complimentary'),
  doings: words('did spent worked put had have just only about in'),
  presents: phraseTable(
    phrasesOf(
      `i resume|we resume|i pick|we pick|i continue|we continue|i carry on|i go on|i go back|i work|we work|i start|i do|i get back|i'm back on|back on`,
      true as const,
    ),
  ),
  takes: words('took'),
  bills: words('invoice quote quotation'),
  reckoned: phraseTable(
    phrasesOf(
      'estimated|projected|anticipated|expected|planned|budgeted|scheduled|average|typical|usual|target',
      'of_time' as const,
    ),
  ),
  habits: words('covers works teaches takes does handles starts sits comes has'),
  absent: words('away absent sick ill off unwell poorly free idle'),
  idle: words('free idle'),
  being: words('was were been'),
  agentVerbs: words('spent did worked wasted billed'),
  notAgents: words(
    'time hours hour minutes day days work morning afternoon evening week effort amount total rest everything stuff thing things tasks task job jobs that which what all items',
  ),
  enclosed: words('attached enclosed'),
  assigns: words('to'),
  asked: words('why how whether'),
  lasting: words('take takes taking last lasts need needs run runs'),
  resuming: words("that's it's"),
  tasks: words(
    'review reviews meeting meetings call calls workshop workshops session sessions discussion discussions prep preparation chat sync analysis check checks drafting work',
  ),
  openings: words('downtime open closed available free reachable unavailable'),
  moving: words(
    'moving moved move pushing pushed push shifting shifted shift rescheduling rescheduled bumping bumped',
  ),
  papers: words(
    'ltr memo memos affidavit motion brief pleading deposition transcript invoice invoices mail mails email emails letter letters order orders report reports minutes ticket tickets request requests contract contracts notice notices quote quotes bill bills statement statements memo feedback decision judgment judgement hearing agenda incident outage bug release version draft',
  ),
  dated: words('from of dated'),
  comparing: words('as like than unlike deadline due'),
  consumed: words('spent used burned burnt consumed'),
  citing: words('see cf refer compare'),
  editions: words('version'),
  offices: words('hotline helpline switchboard counter phones lines hours'),
  services: words('support reception consultation consultations clinic surgery service office desk helpdesk'),
  included: words('included'),
  within: words('in'),
  hedges: words('maybe perhaps possibly probably'),
  pastEnding: 'ed',
  lengthy: words(
    'recording recordings video videos film movie clip podcast episode audio footage track interview interviews outage downtime delay flight timeout deadline slot trial sla wait webinar lecture tape file files dictation lag window cooldown',
  ),
  asking: words(
    'did do does has have had was were is are am can could should shall will would what when how who why which where',
  ),
  linking: words('of at is a an the was for about around'),
  afterNoun: words(
    'for on of is was in to left and at from by per with until but so before after that which as if when because we i again',
  ),
  neverModify: words('ago later left remaining apart ahead behind from'),
  eitherSide: words(
    'planned budget estimate estimated estimates remaining budgeted quoted allocated sla forecast quote max maximum minimum outstanding limit target set blocked earmarked allotted',
  ),
  whenBehind: words('after before into'),
  joining: words('ie so or total for a i e'),
};

export const LINES: LineWords = {
  headers: words('from sent to cc bcc subject'),
  wrote: words('wrote'),
  openEnds: words(
    'a an and the of on for to from with half spent took about another at in two three was my until',
  ),
};

/** They tell English from other languages. */
export const MARKS = words(
  'the and of for on to with in is was i we my this that at it from by an spent worked took did done log please not will have had been today about so do',
);
