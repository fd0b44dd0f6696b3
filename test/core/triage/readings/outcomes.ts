// What becomes of a plain sentence with a word in it, for many words at once.
import { decide } from '../../../../shared/core/triage/decide.ts';
import { readText } from '../../../../shared/core/triage/read-text.ts';
import { contextOf } from '../reading.ts';
import { showDecision } from '../show-decision.ts';

/** `~` stands for the word. */
const FRAMES = ['~ 2h ACME', '2h ~ ACME', 'ACME 2h ~'];
const CLOCK_FRAMES = ['9:30 ~ 12', '~ 9:30, 12 ~'];
const FRAMES_IN_RUNS = ['~2時間 ACME', 'ACME2時間~', 'ACMEの~を2時間'];

/** The sentences that are made of a table's words. */
export function framesOf(language: string, table: string): readonly string[] {
  if (language === 'ja') return FRAMES_IN_RUNS;
  return table.startsWith('clocks') ? CLOCK_FRAMES : FRAMES;
}

const WHERE = { instant: '2026-03-18T16:05:00.000Z', catalogue: { clients: [], projects: [] } };

/** A line for each frame and outcome; the words of the outcome that most have are not named. */
export function outcomesOf(
  frames: readonly string[],
  words: readonly string[],
  language: string,
): readonly string[] {
  return frames.flatMap((frame) => {
    const byOutcome = Map.groupBy(words, (word) => outcomeOf(frame, word, language));
    const [most, ...others] = [...byOutcome].sort(([, a], [, b]) => b.length - a.length);
    return [
      ...(most ? [`  ${frame} → ${most[0]} ×${most[1].length}`] : []),
      ...others.map(([outcome, some]) => `    ${outcome}: ${some.join(' | ')}`),
    ];
  });
}

function outcomeOf(frame: string, word: string, language: string): string {
  const decision = decide(readText(frame.replaceAll('~', word), contextOf({ ...WHERE, locale: language })));
  const entries = 'entries' in decision ? decision.entries : [];
  const described = entries.map(({ description }) => JSON.stringify(description.replaceAll(word, '~')));
  const command = 'command' in decision ? [decision.command.kind] : [];
  return [...showDecision(decision), ...described, ...command].join(', ');
}
