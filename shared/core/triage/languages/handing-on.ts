// With which words people hand a mail on without telling time themselves: "please log the below", "FYI". A text that holds
// nothing but such words asks to log what follows it. By language; a new one is a new entry.
import type { FewWords } from '../text/few-words.ts';
import { words } from './word-list.ts';

export interface HandingOn extends FewWords {
  /** Those of `asks` that only say that something follows: `FYI`. */
  readonly informs: ReadonlySet<string>;
}

export const HANDING_ON: Readonly<Record<string, HandingOn>> = {
  en: {
    informs: words('fyi fwd forward forwarding forwarded'),
    asks: words(
      'log record book add track enter register file capture put count fyi fwd forward forwarding forwarded below following follows attached see submit',
    ),
    around: words(
      "please pls plz kindly can could would you this that these those it them the a an as is are was for from of to on in into and with at my me i i'm our time times hour hours work email mail message note notes entry entries thread conversation underneath under above here down too also just hi thanks thank thx cheers timesheet tracker system info information your records sent wrote text one all again sorry forgot forgotten late earlier last week's yesterday's mine ours regards best kind warm many sincerely yours respectfully sir madam appreciated much very needful",
    ),
    greetings: words('hi hello hey dear morning afternoon evening good greetings hiya team folks'),
  },
  de: {
    informs: words('fyi info kenntnis weiterleitung weitergeleitet'),
    asks: words(
      'erfassen erfasse erfasst eintragen trag trage einträgt buchen buche verbuchen verbuche loggen logge aufnehmen nimm festhalten notieren notiere fyi info kenntnis untenstehendes untenstehende untenstehenden unten folgendes folgende folgenden weiterleitung weitergeleitet siehe anbei angehängte angehängten ablegen',
    ),
    around: words(
      'bitte das dies diese dieses diesen es die der den dem mir mich ich mal auch noch ein auf für zur z k kenntnisnahme und mit von aus als meine meinen meiner mein zeit zeiten stunden stunde arbeit mail e-mail nachricht notiz notizen eintrag einträge danke dank vielen kannst du könntest können sie könnten folgt im anhang wie hier vergessen sorry hatte habe nachricht text liste',
    ),
    greetings: words('hallo hi moin guten servus liebe lieber liebes'),
  },
  fr: {
    informs: words('fyi info pi transféré transfère transfert'),
    asks: words(
      'enregistrer enregistre enregistrez noter note notez saisir saisis saisissez ajouter ajoute ajoutez comptabiliser compter pointer logger fyi info pi suit dessous ci-dessous suivant suivante suivants suivantes transféré transfère transfert voir voici joint jointe joints',
    ),
    around: words(
      "merci de d' bien vouloir svp stp s'il s' il te vous plaît plait le la les l' ce cet cette ces ceci cela ça ci message mail courriel e-mail texte pour moi mon ma mes temps heures heure travail et à au aux du des que qui en un une peux peut pouvez tu je j'ai oublié est sont information votre ton note notes pièce pièces",
    ),
    greetings: words('bonjour bonsoir salut cher chère coucou'),
  },
  es: {
    informs: words('fyi info información reenvío reenvio reenviado'),
    asks: words(
      'registra registrar registrad registre registren anota anotar anote apunta apuntar apunte añade añadir añada imputa imputar impute carga cargar guarda guardar fyi info información abajo siguiente siguientes sigue reenvío reenvio reenviado adjunto adjunta adjuntos',
    ),
    around: words(
      'por favor puedes puede podrías podría lo la los las el esto este esta estos estas eso de del que en para mi mis me tu su y a al con mensaje correo mail nota notas texto tiempo horas hora trabajo gracias más debajo aquí como es son un una olvidé había si',
    ),
    greetings: words('hola buenos buenas estimado estimada querido querida'),
  },
  pt: {
    informs: words('fyi info informação conhecimento encaminho encaminhando encaminhado reencaminho'),
    asks: words(
      'registra registrar registre registar registe registem regista anota anotar anote lança lançar lance adiciona adicionar adicione aponta apontar insere inserir fyi info informação conhecimento abaixo seguinte seguintes segue encaminho encaminhando encaminhado reencaminho anexo anexa anexos',
    ),
    around: words(
      'registro por favor pf pode podes poderia podia o a os as isto isso este esta estes estas esse essa de do da dos das que em no na para meu minha meus minhas me seu sua e com mensagem e-mail email mail nota notas texto tempo horas hora trabalho obrigado obrigada aqui como é são um uma em baixo esqueci se',
    ),
    greetings: words('olá ola oi bom boa caro cara'),
  },
  nl: {
    informs: words('fyi info informatie doorgestuurd doorsturen'),
    asks: words(
      'boek boeken loggen log registreer registreren noteer noteren invoeren schrijf schrijven toevoegen voeg verwerk verwerken vastleggen fyi info informatie onderstaande onderstaand hieronder volgende volgt doorgestuurd doorsturen zie bijgaand bijgevoegd bijlage',
    ),
    around: words(
      'graag alsjeblieft alstublieft aub svp wil wilt kun kunt kan je jij u dit dat deze die het de een mij me mijn voor ter van uit in op en met bij aan toe als uren uur tijd werk mail e-mail bericht notitie tekst bedankt dank dankjewel even nog ook hier was vergeten ik',
    ),
    greetings: words('hallo hoi hi dag beste goedemorgen goedemiddag goedenavond'),
  },
  it: {
    informs: words('fyi info informazione conoscenza inoltro inoltrato inoltrata'),
    asks: words(
      'registra registrare registrate registri annota annotare annoti segna segnare segni inserisci inserire inserisca aggiungi aggiungere aggiunga carica caricare fyi info informazione conoscenza sotto seguente seguenti segue seguito inoltro inoltrato inoltrata allegato allegata allegati',
    ),
    around: words(
      "per favore cortesia puoi può potresti potrebbe il lo la i gli le l' questo questa questi queste ciò di del della dei delle che in nel a al e con mio mia miei mie mi tuo tua messaggio mail e-mail email nota note testo tempo ore ora lavoro grazie qui di da vi come è sono un una quanto dimenticato ho avevo",
    ),
    greetings: words('ciao salve buongiorno buonasera gentile caro cara'),
  },
  ja: {
    informs: words('fyi'),
    asks: words('fyi'),
    around: words('fwd'),
    greetings: words('こんにちは お疲れ様です お世話になっております'),
    pieces: {
      asks: ['以下', '下記', '転送', '記録', '登録', '入力', '追加', '参考', '添付', '次の'],
      around: [
        'よろしくお願いいたします',
        'よろしくお願いします',
        'お願いいたします',
        'お願いします',
        'してください',
        'して下さい',
        'ください',
        '下さい',
        'します',
        'いたします',
        'メール',
        'メッセージ',
        '内容',
        '作業時間',
        '時間',
        '作業',
        '分',
        'までに',
        'まで',
        'ご',
        'の',
        'を',
        'に',
        'は',
        'が',
        'と',
        'で',
        'も',
        'お疲れ様です',
        'お世話になっております',
        'こんにちは',
      ],
    },
  },
};

/** "That day", where the day stands in what is answered. */
export const THAT_DAY: readonly string[] = [
  'that day',
  'on that day',
  'that date',
  'the same day',
  'an dem tag',
  'an diesem tag',
  'an jenem tag',
  'am selben tag',
  'ce jour-là',
  'ce jour là',
  'ce même jour',
  'ce jour',
  'ese día',
  'aquel día',
  'ese mismo día',
  'ese dia',
  'nesse dia',
  'naquele dia',
  'nesse mesmo dia',
  'die dag',
  'op die dag',
  'diezelfde dag',
  'quel giorno',
  'lo stesso giorno',
  'in quel giorno',
  'その日',
  '当日',
];
