// German words by which a text asks something of the tracker instead of telling time.

import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { form } from '../command-words.ts';
import type { CommandForm, CommandWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

export const COMMANDS: CommandWords = {
  /** In front of a command: not looked at. */
  polite: words(
    'bitte hallo hi hey moin servus guten sorry ups ok okay ja nein und auch , . ! - doch mal eigentlich nur so kurz danke entschuldigung oh mist hoppla liebes team',
  ),
  asking: words(
    'bitte kannst könntest können könnten würdest würden magst möchte möchten soll sollte sollten muss müsste müssen kann bitt lass wollte gehören gehört',
  ),
  forms: phraseTable<CommandForm>([
    ...phrasesOf(
      `rückgängig|rueckgängig|mach das rückgängig|mach es rückgängig|mache das rückgängig|letzten eintrag rückgängig|
        das letzte rückgängig|letzte buchung rückgängig|vergiss das|vergiss es|vergiss den letzten|vergiss die letzte|
        doch nicht|ignorier das|ignoriere das|ignorier die letzte|ignoriere die letzte|ignoriere meine letzte|zurücknehmen|
        nimm das zurück|undo|kommando zurück`,
      form('undo', 'nothing'),
    ),
    ...phrasesOf(
      `korrektur|korrigiere|korrigier|korrigieren sie|berichtige|berichtigung|richtig wäre|richtig wären|richtig ist|richtig sind|
        richtig heißt es|gemeint war|gemeint waren|ich meinte|es waren nur|es waren doch|es waren eigentlich|das waren nur|
        das waren doch|das waren eigentlich|das war falsch|der eintrag war falsch|der eintrag ist falsch|falsches projekt|
        falscher kunde|falscher tag|falsches datum|falsch gebucht|falsche zeit|mach daraus|mach draus|
        mach aus|setz das auf|setze das auf|ändere den|ändere die|ändere das|ändere meinen|änder das|änder den|änder die|aendere den|
        passe den eintrag|passe die buchung|ändere montag|das sollte|das gehört|das gehörte zu|das gehört zu|das gehört auf|
        das war für|das war auf|das war nicht für|die waren für|tippfehler|vertippt|habe mich vertippt|hab mich vertippt|
        habe mich vertan|hab mich vertan|ich habe mich vertan|ich hab mich vertan|ich habe mich vertippt|das stimmt nicht|
        aktualisiere den eintrag|aktualisiere die`,
      form('correct', 'nothing'),
    ),
    ...phrasesOf('das war|das waren|es war', form('correct', 'only_a_project')),
    ...phrasesOf('das waren|das war|es waren|es war', form('correct', 'an_apology')),
    ...phrasesOf(
      `buche das um|buch das um|buche um|umbuchen|umbuchung|verschiebe|verschieb|verlege den eintrag|verlege die buchung|
        übertrage die|buche die stunden|setze die buchung|hänge um`,
      form('move', 'an_entry'),
    ),
    ...phrasesOf('umbuchung|umbuchung:', form('move', 'nothing')),
    ...phrasesOf('teile|teil|splitte|aufteilen|verteile', form('split', 'an_entry')),
    ...phrasesOf(
      'storno|stornierung|löschung|löschen:|streichen:|stornieren:|entfernen:|bitte streichen:|bitte löschen:',
      form('cancel', 'nothing'),
    ),
    ...phrasesOf(
      `storniere|stornier|storniert|lösche|lösch|löschen|loesche|löscht|streiche|streich|entferne|entfern|verwirf|nimm|
        stornieren sie|löschen sie|entfernen sie|annulliere`,
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf(
      `wie viele stunden|wieviele stunden|wie viel zeit|wieviel zeit|wie viel habe ich|wieviel habe ich|wie viel hab ich|wie lange habe ich|
        was habe ich|was hab ich|wo sind meine|hast du meine|habt ihr meine|haben sie meine|sind meine|ist mein|ist meine|
        welche tage|was steht|was ist gebucht|was ist erfasst|was fehlt|fehlt noch|fehlen noch|wie hoch|wie ist mein|
        wie steht|wie viele|wieviele|habe ich|hab ich|stimmt mein|wie viel`,
      form('query', 'a_question'),
    ),
    ...phrasesOf(
      `schick|schicke|schick mir|schicke mir|sende|sende mir|sende bitte|kannst du mir|können sie mir|könntest du mir|könnten sie mir|
        ich brauche|ich bräuchte|ich benötige|ich hätte gern|ich hätte gerne|zeig mir|zeige mir|zeig|gib mir|erstelle|erstell|
        exportiere|export|mail mir|ich möchte|ich will|bitte um|brauche|bräuchte|hätte gern|hätte gerne|lass mir|
        kann ich|könnte ich|schicken sie|senden sie|erstellen sie`,
      form('report', 'a_report'),
    ),
    ...phrasesOf('hilfe|hilf mir|help|befehle', form('help', 'to_be_all')),
    ...phrasesOf(
      'status|stunden|meine stunden|woche|saldo|stand|stundenstand|kontostand',
      form('query', 'to_be_all'),
    ),
    ...phrasesOf(
      `keine mails mehr|keine e-mails mehr|keine mails mehr bitte|mails stoppen|abmelden|abbestellen|stoppe mails|
        schick mir keine mails mehr|bitte keine mails mehr|mails pausieren|keine mails mehr schicken|stop mails`,
      form('stop_mail', 'to_be_all'),
    ),
    ...phrasesOf('stopp|stop|pause|ende', form('stop', 'to_be_all')),
    ...phrasesOf('weiter|weiter gehts', form('start', 'to_be_all')),
    ...phrasesOf(
      'genehmigt|freigegeben|genehmige|genehmige ich|gebe ich frei|freigabe|freigabe erteilt|approved|ich genehmige|alles genehmigt|passt so|approve',
      form('approve', 'few_words'),
    ),
    ...phrasesOf(
      'abgelehnt|ablehnen|lehne ab|lehne ich ab|zurückgewiesen|ich lehne ab|nicht genehmigt|reject',
      form('reject', 'few_words'),
    ),
    ...phrasesOf(
      `woche einreichen|meine woche einreichen|stunden einreichen|stundenzettel einreichen|meinen stundenzettel einreichen|
        reiche meine woche ein|reiche die woche ein|reiche meine stunden ein|woche abschließen|woche abgeben|stundenzettel abgeben|
        reiche ein|letzte woche einreichen|diese woche einreichen|meine stunden einreichen`,
      form('submit', 'nothing'),
    ),
    ...phrasesOf(
      'start|starte|starten|beginne|timer starten|timer start|starte timer|starte den timer|fange an|fang an|lege los|einstempeln',
      form('start', 'few_words'),
    ),
    ...phrasesOf(
      'timer stoppen|timer stopp|stoppe timer|stoppe den timer|stoppe|höre auf|hör auf|ausstempeln',
      form('stop', 'few_words'),
    ),
    ...phrasesOf(
      'ändere|änder|korrigiere|korrigier|erhöhe|reduziere|setze|setz|passe|verlängere|kürze|aendere',
      form('correct', 'to_an_amount'),
    ),
  ]),
  formsBehind: phraseTable<CommandForm>([
    ...phrasesOf(
      'löschen|loeschen|stornieren|entfernen|streichen|rausnehmen|herausnehmen|zurücknehmen|austragen|rauslöschen|rausschmeißen|wieder raus|annullieren|wegnehmen|raus',
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf(
      `umbuchen|verschieben|übertragen|rüberschieben|umhängen|auf globex buchen|verlegen|umziehen|rüberbuchen`,
      form('move', 'an_entry'),
    ),
    ...phrasesOf('aufteilen|splitten|teilen|verteilen', form('split', 'an_entry')),
    ...phrasesOf(
      'ändern|korrigieren|abändern|anpassen|berichtigen|setzen|erhöhen|reduzieren|kürzen|verlängern|aendern',
      form('correct', 'to_an_amount'),
    ),
    ...phrasesOf(
      'ändern|korrigieren|abändern|anpassen|berichtigen|richtigstellen',
      form('correct', 'an_entry'),
    ),
    ...phrasesOf('rückgängig machen|rueckgängig machen', form('undo', 'nothing')),
    ...phrasesOf(
      'schicken|senden|zukommen lassen|zusenden|zuschicken|exportieren|erstellen|mailen|haben|bekommen',
      form('report', 'a_report'),
    ),
    ...phrasesOf('gehören zu|gehört zu|gehören auf|gehört auf', form('correct', 'an_entry')),
    ...phrasesOf('sein sollen|heißen sollen|gewesen sein', form('correct', 'an_entry')),
  ]),
  determiners: words('die den der das meine meinen diese diesen'),
  instead: words('nicht statt anstatt anstelle sondern'),
  comparing: words('statt anstatt anstelle'),
  toAmount: words('auf zu in'),
  sorry: words('sorry ups entschuldigung mist verzeihung vertan vertippt irrtum'),
  shouldBe: phraseTable(
    phrasesOf(
      'sondern|sollten es|sollte es|hätten es|müssten es|es sollten|es hätten|es müssten|hätte es|richtig sind|richtig wären|muss heißen|soll heißen|müsste heißen',
      true as const,
    ),
  ),
  entryWords: words(
    'eintrag eintrags eintrages buchung buchungen einträge eintragung eintragungen zeile es das den die diesen dieses letzten letzte letztes stunden zeit doppelt doppelten montagseintrag log alles vorherigen vorige',
  ),
  reportWords: words(
    'bericht berichte report reports übersicht auswertung stundenzettel zusammenfassung export csv pdf excel xlsx saldo aufstellung nachweis stundennachweis zeitnachweis tätigkeitsnachweis stundenübersicht stundenaufstellung stundenliste zeiterfassung tabelle wochenbericht monatsbericht auszug stundenkonto leistungsnachweis zeitauswertung wochenübersicht monatsübersicht',
  ),
};
