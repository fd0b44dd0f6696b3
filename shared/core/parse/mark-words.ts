// Words with which mail clients, in many languages, say that what follows is another's, or sign for themselves. Words only:
// what must stand beside them is in quote-marks.ts. `|` parts the phrases.

const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );

/** Lines of their own above what was answered or passed on. */
export const DIVIDERS = phrases(`
  original message|original appointment|forwarded message|begin forwarded message|reply message|fwd.msg|
  ursprüngliche nachricht|ursprüngliche mail|originalnachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|
  message d’origine|message original|message d'origine|message transféré|message transmis|début du message réexpédié|début du message transféré|
  mensaje original|mensaje reenviado|inicio del mensaje reenviado|
  mensagem original|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reenviada|início da mensagem reencaminhada|
  messaggio originale|messaggio inoltrato|inizio messaggio inoltrato|
  oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|begin doorgestuurd bericht|
  元のメッセージ|転送されたメッセージ|転送メッセージ|メッセージを転送|original message from|
  ursprungligt meddelande|vidarebefordrat meddelande|vidarebefordrat mejl|
  oprindelig meddelelse|videresendt meddelelse|videresendt besked|start på videresendt besked|
  opprinnelig melding|videresendt melding|videresendt e-post|
  alkuperäinen viesti|välitetty viesti|välitetty viesti alkaa|edelleenlähetetty viesti|
  původní zpráva|přeposlaná zpráva|začátek přeposílané zprávy|
  pôvodná správa|preposlaná správa|začiatok preposlanej správy|
  oryginalna wiadomość|wiadomość oryginalna|przekazana wiadomość|wiadomość przesłana dalej|treść przekazanej wiadomości|początek przekazywanej wiadomości|
  izvorna poruka|proslijeđena poruka|započni proslijeđenu poruku|
  eredeti üzenet|továbbított üzenet|továbbított levél kezdete|
  mesaj original|mesaj redirecționat|mesaj redirecţionat|începe mesajul redirecționat|
  orijinal mesaj|iletilen ileti|iletilmiş mesaj|ileti başlangıcı|
  исходное сообщение|перенаправленное сообщение|пересылаемое сообщение|начало переадресованного сообщения|
  переслане повідомлення|перенаправлене повідомлення|початок листа, що пересилається|
  edastatud kiri|原始邮件|转发的邮件|轉寄郵件|원본 메시지|전달된 메시지
`);

/** Verbs of `On Tuesday Ann wrote:`, as they stand in it. */
export const WROTE = phrases(`
  wrote|writes|schrieb|geschrieben|écrit|escribió|escribio|escreveu|scritto|schreef|geschreven|skrev|skrifaði|kirjoitti|
  napsal|napsala|napsal(a)|napísal|napísala|napísal(a)|napisał|napisała|napisał(a)|napisao|napisala|írta|scris|yazdı|kirjutas|
  написал|написала|написал(а)|пишет|пише|написав|написала(в)|έγραψε
`);
/** The same where no white space parts words. */
export const WROTE_WITHIN = /写道|寫道|のメール|書きました|書いた|作成|작성/;

/** With these an attribution begins before its date. */
export const OPENERS = phrases(
  'on|am|le|el|em|il|op|den|il giorno|el día|a|at|dne|dňa|dnia|d.|la|dana|w dniu|в|στις|在|于',
);

/** Days with which it may begin as well, by their first letters. */
export const WEEKDAYS =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|gio|maa|din|woe|don|vri|zat|zon|пон|вто|сре|чет|пят|суб|вос)\p{L}{0,10}[.,]/iu;

/** How `Sent from my iPhone` begins; a device or a program must follow. */
export const SENT = phrases(`
  sent from|sent via|sent with|sent using|sent by|from my|get outlook|
  gesendet von|gesendet mit|gesendet über|gesendet aus|von meinem|von meiner|diese nachricht wurde|holen sie|
  envoyé de|envoyé depuis|envoyé à|envoyé avec|envoyé via|envoyée depuis|télécharger outlook|
  enviado desde|enviado con|enviado por|enviado do|enviado da|enviado de|enviado pelo|enviado a|obtener outlook|obter o|
  inviato da|inviato dal|inviato dalla|inviato con|ottieni outlook|
  verzonden vanaf|verzonden via|verzonden met|verstuurd vanaf|outlook downloaden|
  skickat från|sendt fra|lähetetty puhelimesta|wysłane z|odesláno z|отправлено с|надіслано з|trimis de
`);
export const DEVICE =
  /iphone|ipad|ipod|android|mobil|móvil|cell|phone|telefo|téléphone|tablet|mail|outlook|blackberry|galaxy|samsung|htc|huawei|pixel|xiaomi|windows|airmail|sparrow|handy|smartphone|portable|device|mailbox|app\b|ti-85|alcatel|nokia|client/iu;
/** Such a line where no white space parts words. */
export const SENT_WITHIN = /から送信|傳送$|发自我的|보냄$/;

/** Lines of their own with which people end. */
export const SIGN_OFFS = phrases(`
  best|best regards|best wishes|kind regards|kindest regards|warm regards|warmly|many thanks|regards|cheers|thanks|thanks again|thanks a lot|thanks so much|thanks in advance|thanks and regards|thank you|
  sincerely|yours|yours sincerely|yours truly|all the best|br|
  mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|mit lieben grüßen|freundliche grüße|viele grüße|liebe grüße|beste grüße|schöne grüße|gruß|grüße|mfg|vg|lg|danke|
  cordialement|bien cordialement|bien à vous|bonne journée|belle journée|bonne soirée|merci|merci d’avance|à bientôt|salutations|
  saludos|un saludo|saludos cordiales|un abrazo|atentamente|gracias|muchas gracias|
  atenciosamente|abraço|abraços|um abraço|cumprimentos|obrigado|obrigada|com os melhores cumprimentos|
  cordiali saluti|distinti saluti|saluti|un saluto|grazie|a presto|
  met vriendelijke groet|met vriendelijke groeten|groet|groeten|groetjes|vriendelijke groet|mvg|bedankt|
  よろしくお願いします|よろしくお願いいたします|以上
`);

/** What a notice of confidentiality speaks of, one of each in one line: the mail, secrecy, and who it is for. */
export const NOTICE_WORDS: readonly RegExp[] = [
  /e-?mail|message|nachricht|courriel|mensaje|correo|mensagem|messaggio|bericht|メール/i,
  /confiden|vertraulich|riservat|vertrouwelijk|機密|privileged/i,
  /intended|recipient|addressee|bestimmt|empfänger|adressat|destinat|geadresseerde|bestemd|宛先|受信者/i,
];
