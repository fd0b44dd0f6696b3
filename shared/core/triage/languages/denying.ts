// With which words people deny the amount of a receipt that they answer: "No, it was 2h", "wrong, 2h". Beside the amount the text
// holds nothing but such words. By language; a new one is a new entry.
import type { FewWords } from '../text/few-words.ts';
import { words } from './word-list.ts';

export interface Denying extends FewWords {
  /** Those of `asks` that deny only where no day and no project is named: "just 2h ACME today" is new time. */
  readonly weak: ReadonlySet<string>;
}

const denying = (
  strong: string,
  weak: string,
  { around, greetings }: { readonly around: string; readonly greetings: string },
): Denying => ({
  asks: words(`${strong} ${weak}`),
  weak: words(weak),
  around: words(around),
  greetings: words(greetings),
});

export const DENYING: readonly Denying[] = [
  denying(
    "no nope nah not wrong incorrect mistake error typo wasn't isn't didn't misread",
    'only just actually rather should said wrote meant typed put',
    {
      around:
        "it it's that that's this these those they was were is are be been have has had i i'm a an the of on for to and as in hour hours min mins about around roughly maybe sorry oops apologies please pls thanks thank you hi hello entry time last total there hmm well but so quite right correct it'd by my me instead log logged you your did do one best regards cheers",
      greetings: 'hi hello hey dear morning afternoon evening good',
    },
  ),
  denying(
    'nein ne nee nö nicht falsch verkehrt irrtum fehler kein tippfehler vertippt',
    'nur bloß bloss eigentlich tatsächlich gemeint meinte meine sondern sollte sollten gesagt geschrieben schrieb',
    {
      around:
        'das es dies waren war wars sind ist wären wäre sein doch leider so aber sorry entschuldigung bitte danke vielen dank ich hatte habe hab für auf der die den dem am im von zu um richtig korrekt ganz schon stimmt ein eine stunden stunde eintrag zeit mein hier ja und da viele grüße gruß mfg lg',
      greetings: 'hallo hi moin guten servus liebe lieber liebes',
    },
  ),
  denying(
    'non faux fausse erreur incorrect pas inexact',
    'plutôt seulement juste fait dire dit écrit voulais aurait aurais devrait',
    {
      around:
        "c' c'était c'est ce cela ça étaient était n' j' d' l' s' qu' il elle est sont a ai avais eu en un une le la les des bien exact bon que ne de du sur pour agissait agit mais merci désolé désolée pardon stp svp plaît te vous heures heure durée dû été mis je cordialement bonne journée",
      greetings: 'bonjour bonsoir salut cher chère coucou',
    },
  ),
  denying(
    'no mal incorrecto incorrecta equivocado equivocada equivoqué error errata falso',
    'sólo solo solamente realmente realidad dije escribí quise quería debería deberían',
    {
      around:
        'eran era fueron fue es son está estaba ser sido haber eso esto esta este ese lo los las el la que en de del al me he un una decir puse correcto correcta así hola sino gracias perdón perdona perdone disculpa disculpad por favor horas hora tiempo total y pero saludos',
      greetings: 'hola buenos buenas estimado estimada',
    },
  ),
  denying(
    'não nao errado errada incorreto incorreta engano erro enganei',
    'só apenas somente realmente disse escrevi quis queria deveria deveriam',
    {
      around:
        'foram eram era foi é são está estava ser sido isso isto este esta esse essa o a os as que em no na de do da me um uma dizer pus certo certa correto verdade realidade mas sim obrigado obrigada desculpa desculpe desculpem por favor horas hora tempo total e',
      greetings: 'olá ola oi bom boa caro cara',
    },
  ),
  denying(
    'nee neen niet fout foutief verkeerd onjuist vergissing vergist tikfout geen',
    'slechts maar eigenlijk alleen bedoelde bedoeld zei schreef moest had',
    {
      around:
        'dat het was waren is zijn er dit deze die klopt juist goed correct ik heb hebben gezegd geschreven moet moeten bedankt dank je jullie sorry excuses aub graag de een van voor op in om uur uren tijd totaal en zo groet groeten mvg',
      greetings: 'hallo hoi hi dag beste goedemorgen goedemiddag goedenavond',
    },
  ),
  denying(
    'no non sbagliato sbagliata errore errato errata scorretto refuso',
    'solo soltanto solamente realtà detto scritto intendevo volevo dovrebbero dovrebbe',
    {
      around:
        "erano era sono è è stato stata state stati c' l' d' essere quello quella questo questa quelle ciò lo la le il i che di da in ho mi un una un' dire giusto corretto esatto così ma bensì grazie scusa scusate scusi per favore cortesia ore ora tempo totale e saluti",
      greetings: 'ciao salve buongiorno buonasera gentile caro cara',
    },
  ),
  {
    asks: new Set(),
    weak: words('だけ のみ 実際'),
    around: new Set(),
    greetings: words('こんにちは お疲れ様です お世話になっております'),
    pieces: {
      asks: [
        'いいえ',
        'いえ',
        '違います',
        '違いました',
        '違う',
        'ちがいます',
        'ちがう',
        '間違いです',
        '間違いました',
        '間違っています',
        '間違い',
        '誤りです',
        'そうではなく',
        'じゃなくて',
        'ではなく',
        'だけ',
        'のみ',
        '実際',
      ],
      around: [
        'すみません',
        '申し訳ありません',
        'ありがとうございます',
        'お世話になっております',
        'お疲れ様です',
        'よろしくお願いします',
        'でしたよ',
        'でした',
        'ですが',
        'です',
        'だった',
        'それ',
        'これ',
        'が',
        'は',
        'の',
        'を',
        'に',
        'と',
        'で',
        'よ',
        'ね',
      ],
    },
  },
];
