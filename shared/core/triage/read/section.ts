// What a text has said so far that governs what follows: a heading's day, project and mood, a paragraph's day.

import { GIVEN_NAMES } from '../languages/given-names.ts';
import { TIMERS } from '../languages/timer-words.ts';
import { present } from '../text/present.ts';
import { isCapitalised, lowerAt, textAt } from '../text/token.ts';
import { covers, cues, hasCue, hasKind } from './finding.ts';
import { isOfOthers } from './others-hours.ts';
import type { SentenceReading } from './read-sentence.ts';
import { type Lent, NOTHING_LENT } from './refiners/to-drafts.ts';
import type { Scene } from './scene.ts';
import { evidenceOf, type SaidDay, type SaidProject } from './sentence-reading.ts';
import { weekOf } from './weeks.ts';

export interface Section {
  readonly day: SaidDay | undefined;
  readonly project: SaidProject | undefined;
  /** The week that was named last, so many back from this one. */
  readonly week: number | undefined;
  /** A heading leaves the day open ("Last week:"): what has no day of its own is asked about. */
  readonly isDayOpen: boolean;
  /** Under "Planned:" and the like nothing is logged. */
  readonly mood: 'future' | 'dropped' | undefined;
  /** Another is said to have written what follows, and nothing marks its end: it is asked about. */
  readonly isOthers: boolean;
  /** Said in the paragraph, gone with it. */
  readonly paragraph: Lent;
}

const LABEL_TOKENS = 7; // longer lines with a colon at their end are sentences

/** True for lines that say of what follows, not of work: `Monday:`, `ACME`, `Planned for next week:`. */
export function isHeading({ scene, hasAmounts, day }: SentenceReading): boolean {
  const { tokens } = scene;
  const colon = endsInColon(scene);
  if (hasAmounts) return colon && tokens.length <= LABEL_TOKENS + 3;
  if (colon && moodOf(scene, day) === 'future') return true; // "Here is what I plan for next week:"
  return (
    ((colon || isSetOff(scene)) && tokens.length <= LABEL_TOKENS) || isOnlyNames(scene) || isLoneName(scene)
  );
}

function endsInColon({ tokens }: Scene): boolean {
  return tokens.at(-1)?.text === ':';
}

/** `■今後の予定`, `【作業内容】`. */
function isSetOff({ tokens }: Scene): boolean {
  const first = textAt(tokens, 0);
  return (
    HEADING_SIGNS.has(first) ||
    (first === '(' && tokens.findIndex(({ text }) => text === ')') === tokens.length - 1)
  );
}

const HEADING_SIGNS = new Set('■ □ ◆ ◇ ▼ ▲'.split(' '));

/** The section after a heading. */
export function underHeading(section: Section, { scene, day, project }: SentenceReading): Section {
  const isLabel = endsInColon(scene) || isOnlyNames(scene) || isLoneName(scene);
  const isDayOpen = day === undefined && hasKind(scene.found, 'vague_day');
  return {
    day: day ?? (isDayOpen ? undefined : section.day),
    project: isLabel ? (project ?? loneProject(scene) ?? section.project) : section.project,
    week: weekOf(scene.found) ?? section.week,
    isDayOpen,
    mood: moodOf(scene, day),
    isOthers: isOfOthers(scene, section.isOthers),
    paragraph: NOTHING_LENT,
  };
}

/** The section after a sentence of a paragraph. */
export function afterSentence(section: Section, reading: SentenceReading): Section {
  if (!reading.hasAmounts) return afterNames(section, reading);
  if (!dayLeads(reading)) return section;
  return { ...section, paragraph: { ...section.paragraph, day: reading.day } };
}

/** A sentence without an amount lends what it names. */
function afterNames(section: Section, { day, project, scene }: SentenceReading): Section {
  const week = weekOf(scene.found);
  if (week === undefined && day === undefined && project === undefined) return section;
  const { paragraph } = section;
  return {
    ...section,
    day: endsInColon(scene) ? (day ?? section.day) : section.day, // "Please find my hours of 17 March:" governs like a heading
    week: week ?? section.week,
    paragraph: { day: day ?? paragraph.day, project: project ?? paragraph.project },
  };
}

/** A day that stands before the first amount holds for what follows; one behind it is that amount's own. */
function dayLeads({ scene, day, statements: [first] }: SentenceReading): boolean {
  if (first === undefined || day === undefined) return false;
  return day.evidence.start < present(scene.tokens[first.anchor.from]).start;
}

function moodOf({ tokens, found, lexicon }: Scene, day: SaidDay | undefined): Section['mood'] {
  if (day?.tense === 'future' || hasCue(found, 'future')) return 'future';
  // "Meine Woche:" says when, where `40h Woche` says what an amount is of
  const isPeriod = ({ from }: { readonly from: number }) => lexicon.days.periods.has(lowerAt(tokens, from));
  const isSource = ({ from }: { readonly from: number }) => TIMERS.has(lowerAt(tokens, from));
  const isDropped =
    hasCue(found, 'conditional', 'negated', 'topic') ||
    // "Hours per project:" says what the rows are, "From my timer:" where they come from
    cues(found, 'not_before').some((cue) => !lexicon.per.has(lowerAt(tokens, cue.from)) && !isSource(cue)) ||
    cues(found, 'not_after').some((cue) => !isPeriod(cue) && !isSource(cue));
  return isDropped ? 'dropped' : undefined;
}

const NAME_WORDS = 3;

/** "Aurora" above the lines of its work: names that are nobody's, and nothing else. */
function isLoneName({ tokens, found, lexicon, context }: Scene): boolean {
  const { ordinary } = lexicon.projects;
  return (
    tokens.length <= NAME_WORDS &&
    found.length === 0 &&
    !ordinary.has(lowerAt(tokens, 0)) &&
    tokens.every(
      (token) =>
        isCapitalised(token) &&
        token.kind === 'word' &&
        !lexicon.edges.has(token.lower) &&
        !GIVEN_NAMES.has(token.lower) &&
        !isOfWriter(token.lower, context),
    )
  );
}

function isOfWriter(word: string, { writer }: Scene['context']): boolean {
  return writer?.some((name) => name.toLowerCase().split(/\W+/).includes(word)) === true;
}

function loneProject(scene: Scene): SaidProject | undefined {
  if (!isLoneName(scene)) return undefined;
  const evidence = evidenceOf(scene, { from: 0, to: scene.tokens.length }, 'project', 'name-as-said');
  return { named: { kind: 'named', name: evidence.text }, evidence };
}

/** Nothing but days, projects and small words; "spent some time on ACME" is more than that. */
export function isOnlyNames({ tokens, found, lexicon }: Scene): boolean {
  if (hasCue(found, 'work')) return false;
  const names = found.filter(({ meaning }) =>
    ['day', 'vague_day', 'project', 'code', 'tag'].includes(meaning.kind),
  );
  if (names.length === 0) return false;
  return tokens.every(
    (token, at) => token.kind === 'sign' || covers(names, at) || lexicon.edges.has(token.lower),
  );
}
