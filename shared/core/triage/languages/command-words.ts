// What a language lends to the reader of commands.
import type { CommandKind } from '../../command.ts';
import type { PhraseTable } from '../text/phrase.ts';

/** What must stand beside the words of a command, so that a description of work is none. */
export interface CommandForm {
  readonly command: CommandKind;
  readonly needs:
    | 'nothing'
    | 'an_entry'
    | 'a_report'
    | 'a_question'
    | 'only_a_project'
    | 'to_be_all'
    | 'to_an_amount'
    | 'an_apology'
    | 'few_words';
}

/** What is asked, and what must stand beside it. */
export const form = (command: CommandKind, needs: CommandForm['needs']): CommandForm => ({ command, needs });

export interface CommandWords {
  readonly polite: ReadonlySet<string>;
  readonly forms: PhraseTable<CommandForm>;
  /** Commands whose verb stands last, and the words without which it is no command: `bitte den Eintrag löschen`. */
  readonly formsBehind?: PhraseTable<CommandForm>;
  readonly asking?: ReadonlySet<string>;
  readonly entryWords: ReadonlySet<string>;
  /** In front of an amount that is known already: `cancel the 3h`. */
  readonly determiners: ReadonlySet<string>;
  /** `not 2h`, `instead of 2h`. */
  readonly instead: ReadonlySet<string>;
  /** In front of the amount that is to be: `change it to 3h`. */
  readonly toAmount?: ReadonlySet<string>;
  /** By them a statement shows that it corrects another: `that was 3h, sorry`. */
  readonly sorry?: ReadonlySet<string>;
  /** `should be 3h`. */
  readonly shouldBe: PhraseTable<true>;
  readonly reportWords: ReadonlySet<string>;
  /** Of `instead` those that only compare where a verb tells what was worked: "spent 2h instead of 1h". */
  readonly comparing?: ReadonlySet<string>;
  /** `3時間ではなく2時間`: behind the amount that is replaced. */
  readonly insteadBehind?: ReadonlySet<string>;
}
