// English words by which a text asks something of the tracker instead of telling time.

import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { form } from '../command-words.ts';
import type { CommandForm, CommandWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

export const COMMANDS: CommandWords = {
  /** In front of a command: not looked at. */
  polite: words(
    'please pls hi hello hey sorry oops ok okay yes no and also , . ! - actually just so kindly thanks',
  ),
  forms: phraseTable<CommandForm>([
    ...phrasesOf(
      `undo|revert that|revert it|revert the last|take that back|take it back|scratch that|
        forget that|forget it|never mind that|ignore the last|ignore my last|disregard that|
        disregard my last|disregard the last`,
      form('undo', 'nothing'),
    ),
    ...phrasesOf(
      `make it|make that|make those|make them|change it|change that|change the|change my|
        change monday|change tuesday|change wednesday|change thursday|change friday|
        change yesterday|change today|correct it|correct that|correct the|correct my|correction|
        i meant|actually it was|it was actually|that was actually|that should|it should be|
        it should have been|this should be|should be|should read|should have been|should've been|
        should say|update the entry|update my entry|update the last|update it|update that|
        replace the|replace it|amend|adjust the entry|adjust it|set it to|set that to|it was for|
        that was for|that was on|this was for|that belongs to|it belongs to|those were for|
        wrong project|wrong client|wrong day|wrong date|not acme but|mark it|mark that|
        mark it as|mark that as|the entry was wrong|that was wrong|that is wrong|that's wrong`,
      form('correct', 'nothing'),
    ),
    ...phrasesOf(
      `move it|move that|move them|move those|move the entry|move to|move yesterday's|
        move monday's|move tuesday's|move my|move the|reassign|rebook|re-book|book it on|
        put it on|put that on|move wednesday's|move thursday's|move friday's|move today's|
        transfer|switch it to`,
      form('move', 'nothing'),
    ),
    ...phrasesOf('that was|this was', form('correct', 'only_a_project')),
    ...phrasesOf('split', form('split', 'nothing')),
    ...phrasesOf('can you split|could you split|would you split', form('split', 'an_entry')),
    ...phrasesOf('can you move|could you move|would you move', form('move', 'an_entry')),
    ...phrasesOf(
      'can you change|could you change|would you change|can you correct|could you correct|can you fix|could you fix',
      form('correct', 'to_an_amount'),
    ),
    ...phrasesOf(
      `cancel|delete|remove|withdraw|strike|void|scrap|drop|erase|can you delete|could you delete|
        can you remove|could you remove|can you cancel|could you cancel|would you delete|
        would you remove|i want to delete|i need to delete`,
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf(
      `how many hours|how much time|how much have i|how much did i|how long did i|how long have i|
        what did i log|what have i logged|what's logged|what is logged|what do i have|what did i do|
        what's my total|what is my total|did you get|did you log|have you logged|is my|are my hours|
        do i have any|which days|where are my`,
      form('query', 'a_question'),
    ),
    ...phrasesOf('hours acme|hours for last|hours for this', form('query', 'nothing')),
    ...phrasesOf(
      `send me|send over|can you send|could you send|would you send|can i have|could i have|
        can i get|could i get|may i have|i need|i'd like|i would like|give me|show me|export|generate|
        prepare|email me|mail me|list|let me have|let me see|let me know|can you show|could you show|
        can you export|can you give|could you give|can you tell|could you tell|tell me|get me|i want|
        resend`,
      form('report', 'a_report'),
    ),
    ...phrasesOf('help|help me|commands', form('help', 'to_be_all')),
    ...phrasesOf('status|week|hours|balance', form('query', 'to_be_all')),
    ...phrasesOf(
      'stop mail|stop mails|stop mailing me|unsubscribe|stop sending mails|no more mails|pause mails',
      form('stop_mail', 'to_be_all'),
    ),
    ...phrasesOf('stop|pause', form('stop', 'to_be_all')),
    ...phrasesOf('resume', form('start', 'to_be_all')),
    ...phrasesOf('approve|approved|approve all|i approve', form('approve', 'few_words')),
    ...phrasesOf('reject|rejected|reject:|i reject', form('reject', 'few_words')),
    ...phrasesOf(
      `submit week|submit my week|submit the week|submit my timesheet|submit timesheet|
        submit last week|submit my hours`,
      form('submit', 'nothing'),
    ),
    ...phrasesOf(
      'start|start timer|start the timer|begin|clock in|clocking in|starting work|starting work on',
      form('start', 'few_words'),
    ),
    ...phrasesOf(
      'stop timer|stop the timer|stop working on|clock out|clocking out',
      form('stop', 'few_words'),
    ),
    ...phrasesOf(
      'change|correct|update|amend|fix|adjust|increase|reduce|set|bump',
      form('correct', 'to_an_amount'),
    ),
    ...phrasesOf('that was|it was|this was', form('correct', 'an_apology')),
  ]),
  determiners: words('the my those that'),
  instead: words('not instead rather'),
  comparing: words('instead rather'),
  toAmount: words('to as'),
  sorry: words('sorry oops apologies mistake'),
  shouldBe: phraseTable(
    phrasesOf(
      "should be|should have|should have been|should've been|ought to have been|should read|should say",
      true as const,
    ),
  ),
  entryWords: words(
    "entry entries it that this those last booking bookings hours time monday's tuesday's wednesday's thursday's friday's yesterday's today's log logged record everything them previous duplicate one",
  ),
  reportWords: words(
    'report reports hours timesheet timesheets csv summary entries overview total totals statement export pdf spreadsheet breakdown balance excel xlsx logged',
  ),
};
