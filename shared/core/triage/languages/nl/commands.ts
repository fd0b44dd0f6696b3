// Dutch words by which a text asks something of the tracker instead of telling time.

import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { form } from '../command-words.ts';
import type { CommandForm, CommandWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

export const COMMANDS: CommandWords = {
  /** In front of a command: not looked at. */
  polite: words(
    'graag hallo hoi hey hi dag beste sorry oeps ok oké ja nee en ook , . ! - eigenlijk even gewoon bedankt aub alsjeblieft alstublieft svp gelieve excuses team zo wil je u kun kunt',
  ),
  asking: words(
    'graag kun kunt kan kunnen wil wilt willen zou zouden moet mag gelieve aub alsjeblieft alstublieft svp mogen moeten horen hoort',
  ),
  forms: phraseTable<CommandForm>([
    ...phrasesOf(
      `ongedaan maken|maak ongedaan|maak dat ongedaan|maak het ongedaan|draai dat terug|draai terug|vergeet dat|vergeet het|
        laat maar|vergeet de laatste|negeer dat|negeer de laatste|negeer mijn laatste|negeer mijn vorige|undo|toch niet`,
      form('undo', 'nothing'),
    ),
    ...phrasesOf(
      `correctie|corrigeer|wijziging|rectificatie|het moet zijn|dat moet zijn|moet zijn|dat moest zijn|het waren maar|
        het waren eigenlijk|het was eigenlijk|dat waren er|ik bedoelde|bedoeld was|dat was fout|dat klopt niet|verkeerd project|
        verkeerde klant|verkeerde dag|verkeerde datum|fout project|foute dag|foute klant|maak daar|maak er|maak ervan|maak het|
        zet dat op|zet het op|wijzig de|wijzig het|wijzig mijn|wijzig dat|pas de|pas het|pas mijn|verander de|verander het|verander dat|
        dat was voor|dat hoort bij|dat hoort op|dat was op|die waren voor|typfout|tikfout|ik heb me vergist|heb me vergist|
        ik vergiste me|update de|de registratie klopt niet|het was voor`,
      form('correct', 'nothing'),
    ),
    ...phrasesOf('dat was|dat waren|het was|het waren', form('correct', 'only_a_project')),
    ...phrasesOf('dat was|dat waren|het was|het waren', form('correct', 'an_apology')),
    ...phrasesOf(
      'verplaats|verschuif|boek om|zet over|verhuis|overboeken|boek de|verplaatsen',
      form('move', 'an_entry'),
    ),
    ...phrasesOf('splits|verdeel|opsplitsen', form('split', 'an_entry')),
    ...phrasesOf(
      'annulering|schrappen:|verwijderen:|annuleren:|annuleer:|verwijder:|schrap:|wissen:',
      form('cancel', 'nothing'),
    ),
    ...phrasesOf('annuleer|verwijder|wis|schrap|haal|trek in|delete|verwijderen', form('cancel', 'an_entry')),
    ...phrasesOf(
      `hoeveel uur|hoeveel uren|hoeveel tijd|hoeveel heb ik|hoe lang heb ik|hoelang heb ik|wat heb ik|waar zijn mijn|heb je mijn|
        hebben jullie mijn|zijn mijn|is mijn|welke dagen|wat staat er|wat is er|wat is mijn|wat mis ik|mis ik nog|heb ik|
        klopt mijn|hoeveel`,
      form('query', 'a_question'),
    ),
    ...phrasesOf(
      `stuur|stuur me|stuur mij|kun je me|kun je mij|kunt u me|kunt u mij|kan je me|kan je mij|zou je me|ik wil|ik wil graag|ik heb|
        ik zou|ik had graag|geef me|geef mij|geef|toon|toon me|laat me|laat zien|maak een|exporteer|export|mail me|mail mij|
        bezorg me|graag een|mag ik|kan ik|kunt u|kun je|kan je`,
      form('report', 'a_report'),
    ),
    ...phrasesOf("help|hulp|help me|commando's", form('help', 'to_be_all')),
    ...phrasesOf('status|uren|mijn uren|week|saldo|stand|urenstand', form('query', 'to_be_all')),
    ...phrasesOf(
      `stop mails|geen mails meer|geen e-mails meer|geen mail meer|stop met mailen|uitschrijven|afmelden|stuur geen mails meer|
        stop de mails|geen berichten meer|schrijf me uit`,
      form('stop_mail', 'to_be_all'),
    ),
    ...phrasesOf('stop|pauze|einde', form('stop', 'to_be_all')),
    ...phrasesOf('hervat|verder', form('start', 'to_be_all')),
    ...phrasesOf(
      'goedgekeurd|keur goed|ik keur goed|akkoord|goedkeuren|approved|keur alles goed|alles goedgekeurd|approve',
      form('approve', 'few_words'),
    ),
    ...phrasesOf(
      'afgekeurd|keur af|afgewezen|niet akkoord|afkeuren|ik keur af|niet goedgekeurd|reject',
      form('reject', 'few_words'),
    ),
    ...phrasesOf(
      `week indienen|mijn week indienen|dien mijn week in|dien de week in|uren indienen|mijn uren indienen|dien mijn uren in|urenstaat indienen|
        dien mijn urenstaat in|vorige week indienen|deze week indienen|lever mijn uren in`,
      form('submit', 'nothing'),
    ),
    ...phrasesOf(
      'start|begin|start timer|start de timer|inklokken|klok in|begin met|start met',
      form('start', 'few_words'),
    ),
    ...phrasesOf('stop timer|stop de timer|uitklokken|klok uit|stop met', form('stop', 'few_words')),
    ...phrasesOf(
      'wijzig|corrigeer|verander|verhoog|verlaag|zet|pas|verkort|verleng|maak',
      form('correct', 'to_an_amount'),
    ),
  ]),
  formsBehind: phraseTable<CommandForm>([
    ...phrasesOf(
      'verwijderen|annuleren|wissen|schrappen|weghalen|verwijderd worden|eruit halen|intrekken|eraf halen|terugdraaien',
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf(
      'verplaatsen|overboeken|omboeken|overzetten|verschuiven|overhevelen',
      form('move', 'an_entry'),
    ),
    ...phrasesOf('splitsen|opsplitsen|verdelen', form('split', 'an_entry')),
    ...phrasesOf(
      'wijzigen|aanpassen|corrigeren|veranderen|zetten|verhogen|verlagen|maken',
      form('correct', 'to_an_amount'),
    ),
    ...phrasesOf('wijzigen|aanpassen|corrigeren|veranderen|rechtzetten', form('correct', 'an_entry')),
    ...phrasesOf('ongedaan maken', form('undo', 'nothing')),
    ...phrasesOf(
      'sturen|mailen|bezorgen|doorsturen|exporteren|geven|krijgen|hebben|ontvangen|maken',
      form('report', 'a_report'),
    ),
    ...phrasesOf('horen bij|hoort bij|horen op|hoort op', form('correct', 'an_entry')),
    ...phrasesOf('moeten zijn', form('correct', 'an_entry')),
  ]),
  determiners: words('de het die mijn deze dat'),
  instead: words('niet ipv plaats in maar'),
  comparing: words('ipv plaats in'),
  toAmount: words('naar op tot in van'),
  sorry: words('sorry oeps excuses excuus vergist foutje'),
  shouldBe: phraseTable(
    phrasesOf(
      'moet zijn|moest zijn|had moeten zijn|moeten zijn|hadden moeten zijn|zouden moeten zijn|moet worden|moeten er|hadden er|moesten er|moesten het',
      true as const,
    ),
  ),
  entryWords: words(
    'boeking boekingen registratie registraties regel item inschrijving invoer post het die dat deze laatste vorige uren tijd alles dubbele dubbel entry log maandag dinsdag woensdag donderdag vrijdag gisteren',
  ),
  reportWords: words(
    'rapport rapporten rapportage overzicht urenoverzicht urenstaat urenstaten samenvatting export csv pdf excel xlsx saldo uitdraai timesheet timesheets urenlijst weekoverzicht maandoverzicht urenrapport tijdsregistratie spreadsheet weekrapport maandrapport urenregistratie',
  ),
};
