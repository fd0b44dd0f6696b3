// What a language lends to the verdicts: small words that tell whether an amount is work that the writer did.

import type { PhraseTable } from '../text/phrase.ts';

/** Small words on which the verdicts turn. */
export interface VerdictWords {
  /** Subjects of a report of one's own: `I`, `we`. */
  readonly subjects: ReadonlySet<string>;
  /** Verbs that hold their subject: `trabajé` is what I did, whoever else the clause names. */
  readonly ownVerbs?: ReadonlySet<string>;
  /** The same of somebody else: `Ana me dijo que trabajó` is not what I did. */
  readonly theirVerbs?: ReadonlySet<string>;
  /** Possessives of the writer: `my day is 8h`. */
  readonly own: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  /** Before `you` they say nothing of its time: `thank you`. */
  readonly thanks: ReadonlySet<string>;
  /** Subjects behind a verb that is the writer's otherwise: `heb je`. */
  readonly youBehind?: ReadonlySet<string>;
  /** Right in front of an amount it is the reader's: `thanks for your 2h`. */
  readonly yours?: ReadonlySet<string>;
  /** Behind `you` they make it the subject of what follows: `2h for you to answer`. */
  readonly infinitives?: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly pastCopulas: ReadonlySet<string>;
  readonly presentCopulas: ReadonlySet<string>;
  /** A denial right behind one of these belongs to the amount before it: `2h was not done`. */
  readonly negatable: ReadonlySet<string>;
  /** Denials of the whole clause, wherever they stand. */
  readonly strongNo: ReadonlySet<string>;
  /** Denials that need no word behind them: `ACME 2h not`. */
  readonly plainNo?: ReadonlySet<string>;
  /** How such a denial ends: `n't`. */
  readonly noEnding?: string;
  /** Between the writer and a bare number of hours, or behind it: `I did 6`, `ich habe 2 gearbeitet`. */
  readonly doings: ReadonlySet<string>;
  /** The writer's doing in the present: beside a bare weekday it may be a plan for the one to come. */
  readonly presents: PhraseTable<true>;
  /** Verbs whose subject may be the task: `ACME took 2h`. */
  readonly takes: ReadonlySet<string>;
  /** Told as done they say too little where the sentence is of something else: `bin im Urlaub`. */
  readonly barelyDone?: ReadonlySet<string>;
  /** Verbs whose subject is never a person: `Falke hat 2h gedauert`. */
  readonly lasts?: ReadonlySet<string>;
  /** In front of who did what stands before them: `3h by Tom`. */
  readonly doneBy?: ReadonlySet<string>;
  /** Who works beside the writer, behind an amount of theirs: `3h vom Azubi`. */
  readonly coworkers?: ReadonlySet<string>;
  /** In front of whose time it took: `ça a coûté 2h à Anna`. */
  readonly costTo?: ReadonlySet<string>;
  /** Auxiliaries of somebody else, or of a thing that took time: `gestern hat Anna 2h gearbeitet`. */
  readonly thirdPerson?: ReadonlySet<string>;
  /** Verbs that tell of work without saying which: without an amount they are asked about. */
  readonly works?: ReadonlySet<string>;
  /** Denials of what stands before them: `2h ACME ausgefallen`. */
  readonly deniesBehind?: ReadonlySet<string>;
  /** What was done is said behind the amount: `2h gearbeitet`. */
  readonly participlesBehind?: boolean;
  /** Right behind an amount they say that it was planned, whatever was done then: `3h geplant`. */
  readonly plannedBehind?: ReadonlySet<string>;
  /** They tell a need as over (`had 2 uur nodig`), and a duty as not done (`had 2 uur moeten werken`). */
  readonly pastPerfects?: ReadonlySet<string>;
  /** Verbs of such a duty. */
  readonly duties?: ReadonlySet<string>;
  /** Requests wherever they stand: `ich möchte 2h eintragen`. */
  readonly requestsBehind?: ReadonlySet<string>;
  /** Plans and suppositions that only ask where such a request follows. */
  readonly asksWith?: ReadonlySet<string>;
  /** Before one of `occasions`, at the head of a sentence, they tell of what is to come: `Next meeting 20 Oct, 2-3`. */
  readonly nexts: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  /** Papers that tell what is charged: `Invoice 4711: 12.5 h at 95 EUR`. */
  readonly bills?: ReadonlySet<string>;
  /** Of papers that are sent along: what else the sentence tells is no part of them. */
  readonly enclosed?: ReadonlySet<string>;
  /** Behind a name at the head of a line they give that person something to do: `Tom to check the drains, 2 days`. */
  readonly assigns?: ReadonlySet<string>;
  /** In front of what is asked of a thing, and the verbs that tell how long it is: `why jobs take 6h`. */
  readonly asked?: ReadonlySet<string>;
  readonly lasting?: ReadonlySet<string>;
  /** Verbs that tell what the writer worked, whatever they compare it to. */
  readonly reports?: ReadonlySet<string>;
  /** Names of work behind a length: "after 2h of tuning". */
  readonly efforts?: ReadonlySet<string>;
  /** Words of plans that are nouns too: `the Patel will`. */
  readonly nounLike?: ReadonlySet<string>;
  /** How verbs of the past are written that have no ending for it, at the head of what is said: "read 90 pages in 3h". */
  readonly pastForms?: ReadonlySet<string>;
  /** Bounds that stand on either side of a length: `max 2h`. */
  readonly bounds?: ReadonlySet<string>;
  /** Time that nobody works, in front of its days or its length, and words that tell of which kind it is. */
  readonly leaves?: ReadonlySet<string>;
  readonly leaveKinds?: ReadonlySet<string>;
  /** What passes by itself, as the subject of such a verb: "the match lasted 2h". */
  readonly pastimes?: ReadonlySet<string>;
  readonly passes?: ReadonlySet<string>;
  /** What things and others do by themselves, behind their article: "the dough rests for 2 hours". */
  readonly ofThings?: ReadonlySet<string>;
  /** Verbs of waiting, told as over, in front of how long: "waited 2h at the clinic". */
  readonly waited?: ReadonlySet<string>;
  /** What recipes tell to do, at the head of what is said: "bake 45 min". */
  readonly recipes?: ReadonlySet<string>;
  /** In front of a length that was needed, or that is still to pass: `in`. */
  readonly within?: ReadonlySet<string>;
  /** How verbs of the past end: `grouted`. */
  readonly pastEnding?: string;
  /** Things whose own length is told in front of them: `the 3h film`, where the work has a length of its own. */
  readonly lengthy?: ReadonlySet<string>;
  /** In front of a length they say that it is a guess: `maybe 3h`. */
  readonly hedges?: ReadonlySet<string>;
  /** Verbs of the past whose subject is a person: `our supplier spent two days`. */
  readonly agentVerbs?: ReadonlySet<string>;
  /** In front of such a verb they are what was done, or when: `the time spent`. */
  readonly notAgents?: ReadonlySet<string>;
  /** Behind what was done they tell how long it took: `taught two classes, that's 90 min`. */
  readonly resuming?: ReadonlySet<string>;
  /** What is done about a plan or a sum of money, behind its name: `budget review: 2h`. */
  readonly tasks?: ReadonlySet<string>;
  /** In front of ends they tell when something can be reached: `closed 1-2`. */
  readonly openings?: ReadonlySet<string>;
  /** In front of ends on many days they say when one can come or call: `Secretariaat ma-vr 9-17`. */
  readonly offices?: ReadonlySet<string>;
  /** The same, where it may be work as well, and is asked about: `Support Mon-Fri 9-5`. */
  readonly services?: ReadonlySet<string>;
  /** Of an appointment, in front of it: `moved the 10:30 to 3pm`. */
  readonly moving?: ReadonlySet<string>;
  /** What has a date of its own: `the invoice from 12 March`. */
  readonly papers?: ReadonlySet<string>;
  /** Between such a thing and its date. */
  readonly dated?: ReadonlySet<string>;
  /** In front of a day that is only compared with, or due then: `the same as yesterday`, `deadline 2 April`. */
  readonly comparing?: ReadonlySet<string>;
  /** Of the writer they say that no work was done then: `I was away`. */
  readonly absent?: ReadonlySet<string>;
  /** Of those the ones that need such a verb: `was free 2h`, not `free 2h consultation`. */
  readonly idle?: ReadonlySet<string>;
  /** Verbs of the past that lead to such a word: of what is to come or always so, nothing is told. */
  readonly being?: ReadonlySet<string>;
  /** With an amount and nothing else, behind a budget, they tell how much of it is gone: `Budget 40h, used 12h`. */
  readonly consumed?: ReadonlySet<string>;
  /**
   * At the head of what is said they make the length behind them an estimate: `geschätzte Reparaturzeit 2 Std`. Where they are
   * verbs too, a word for a length stands between: `estimated repair time 2h`, not `estimated tickets 2h`.
   */
  readonly reckoned?: PhraseTable<'alone' | 'of_time'>;
  /** What others do as a rule, right behind a name: `Mr Patel covers reception from 9 to 11`. */
  readonly habits?: ReadonlySet<string>;
  /** First words of a reference to a book: `see Ps. 5:30`. */
  readonly citing?: ReadonlySet<string>;
  /** Their number may be followed by a letter: `version 2.5 h of the firmware`. */
  readonly editions?: ReadonlySet<string>;
  /** Behind what an amount was spent on, it may be work that is given away or a price: `30 min reistijd gratis`. */
  readonly given?: ReadonlySet<string>;
  /** A question that is one of them asks nothing of what was told before it: `2h ACME, ok?` */
  readonly tags?: ReadonlySet<string>;
  /** First words of a question. */
  readonly asking?: ReadonlySet<string>;
  /** Behind the amount: `15m setup included`. */
  readonly included: ReadonlySet<string>;
  /** Between a cue and its amount. */
  readonly linking: ReadonlySet<string>;
  /** Behind a noun that ends its phrase: `a 40h budget for ACME`, not `2h budget review`. */
  readonly afterNoun: ReadonlySet<string>;
  /** Words in front of an amount that say the same behind it: `Budget 2h`, `2h Budget`. */
  readonly eitherSide?: ReadonlySet<string>;
  /** Words behind an amount that describe it and never what follows: `2 hours ago the server crashed`. */
  readonly neverModify?: ReadonlySet<string>;
  /** Behind an amount that opens a sentence they tell when, not how long: `3 hours after the release`. */
  readonly whenBehind?: ReadonlySet<string>;
  /** Between two ways to say one piece of work: `9-11, so 2h`. */
  readonly joining: ReadonlySet<string>;
  /** Verbs stand last: what follows an amount says what became of it, and commands end their sentence. */
  readonly verbsLast?: boolean;
  /** Behind the subject of a verb: `が`. */
  readonly subjectMarks?: ReadonlySet<string>;
  /** Behind what is set against something else: `レビューはしていません`. */
  readonly topicMarks?: ReadonlySet<string>;
  /** `2時間しかできません`: only so much, and so much was done. */
  readonly onlyMarks?: ReadonlySet<string>;
  /** Last words of a question: `ですか`. */
  readonly questionEnds?: ReadonlySet<string>;
}
