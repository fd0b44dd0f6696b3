// What mail clients call the fields that they put above a mail which they answer or pass on: words, by language.
// `|` parts the words of one field. A new language is a new line; more words do no harm, since a field never stands alone.

export type HeaderField = 'from' | 'date' | 'to' | 'subject' | 'other';

type Words = Readonly<Record<HeaderField, string>>;

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    from: 'from',
    date: 'date|sent',
    to: 'to',
    subject: 'subject',
    other: 'cc|bcc|reply-to|reply to|importance|attachments',
  },
  de: {
    from: 'von',
    date: 'datum|gesendet|gesendet am',
    to: 'an',
    subject: 'betreff',
    other: 'kopie|kopie (cc)|cc|antwort an|wichtigkeit|anlagen',
  },
  fr: {
    from: 'de|expéditeur',
    date: 'date|envoyé|envoyé le|date d’envoi',
    to: 'à|pour|destinataire',
    subject: 'objet|sujet',
    other: 'copie à|cc|répondre à|importance',
  },
  es: {
    from: 'de|remitente',
    date: 'fecha|enviado|enviado el|enviado a',
    to: 'para|a',
    subject: 'asunto',
    other: 'cc|responder a|importancia',
  },
  pt: {
    from: 'de|remetente',
    date: 'data|enviado|enviada|enviada em|enviado em|data de envio',
    to: 'para',
    subject: 'assunto',
    other: 'cc|responder a|responder para',
  },
  nl: {
    from: 'van|afzender',
    date: 'datum|verzonden',
    to: 'aan',
    subject: 'onderwerp',
    other: 'cc|kopie|antwoord aan',
  },
  it: {
    from: 'da|mittente',
    date: 'data|inviato|data invio',
    to: 'a|per',
    subject: 'oggetto',
    other: 'cc|risposta|rispondi a',
  },
  ja: {
    from: '差出人|送信元|送信者|from',
    date: '送信日時|日付|日時|送信日|送信済み',
    to: '宛先|送信先',
    subject: '件名|題名',
    other: 'cc|ｃｃ',
  },
  sv: { from: 'från', date: 'datum|skickat', to: 'till', subject: 'ämne', other: 'kopia' },
  da: { from: 'fra', date: 'dato|sendt', to: 'til', subject: 'emne', other: 'kopi|cc' },
  no: { from: 'fra', date: 'dato|sendt', to: 'til', subject: 'emne', other: 'kopi' },
  fi: {
    from: 'lähettäjä',
    date: 'päivämäärä|päiväys|lähetetty',
    to: 'vastaanottaja',
    subject: 'aihe',
    other: 'kopio',
  },
  et: { from: 'saatja', date: 'kuupäev|saadetud', to: 'saaja|adressaat', subject: 'teema', other: 'koopia' },
  cs: { from: 'od', date: 'datum|odesláno', to: 'komu', subject: 'předmět', other: 'kopie' },
  sk: { from: 'od', date: 'dátum|odoslané|poslané', to: 'pre|komu', subject: 'predmet', other: 'kópia' },
  pl: {
    from: 'od|nadawca',
    date: 'data|wysłano|wysłane',
    to: 'do|adresat',
    subject: 'temat',
    other: 'dw|kopia',
  },
  hr: { from: 'šalje|od', date: 'datum|poslano', to: 'prima|za', subject: 'predmet|naslov', other: 'kopija' },
  hu: {
    from: 'feladó',
    date: 'dátum|elküldve',
    to: 'címzett',
    subject: 'tárgy',
    other: 'másolat|másolatot kap',
  },
  ro: {
    from: 'de la|expeditorul|expeditor',
    date: 'dată|data|trimis',
    to: 'către|destinatarul',
    subject: 'subiect|subiectul',
    other: 'copie',
  },
  tr: {
    from: 'kimden|gönderen',
    date: 'tarih|gönderildi|gönderilme',
    to: 'kime',
    subject: 'konu',
    other: 'bilgi',
  },
  ru: {
    from: 'от|отправитель|от кого',
    date: 'дата|отправлено',
    to: 'кому',
    subject: 'тема',
    other: 'копия',
  },
  uk: {
    from: 'від|від кого',
    date: 'дата|відправлено|надіслано',
    to: 'кому',
    subject: 'тема',
    other: 'копія',
  },
  el: { from: 'από', date: 'ημερομηνία|στάλθηκε', to: 'προς', subject: 'θέμα', other: 'κοιν.' },
  zh: {
    from: '发件人|寄件者',
    date: '发送时间|日期|发送日期|寄件日期',
    to: '收件人|收件者',
    subject: '主题|主旨',
    other: '抄送|副本',
  },
  ko: {
    from: '보낸 사람|보낸사람',
    date: '보낸 날짜|날짜',
    to: '받는 사람|받는사람',
    subject: '제목',
    other: '참조',
  },
};

/** What a word may mean: `data` is a date in one language only, `a` is two fields in two. */
const FIELDS: ReadonlyMap<string, HeaderField> = new Map(
  Object.values(LANGUAGES).flatMap((words) =>
    Object.entries(words).flatMap(([field, list]) =>
      list.split('|').map((word) => [word, field as HeaderField] as const),
    ),
  ),
);

const LONGEST_NAME = 30;

export interface FieldLine {
  readonly field: HeaderField;
  readonly value: string;
}

/** `*From:* Ann`, `De : Ann`, `送信元：Ann`. `undefined` for every other line. */
export function fieldOf(line: string): FieldLine | undefined {
  const colon = line.slice(0, LONGEST_NAME + 6).search(/[:：]/);
  if (colon === -1) return undefined;
  const name = line.slice(0, colon).replace(/[*_]/g, '').trim().toLowerCase().replaceAll("'", '’');
  const field = FIELDS.get(name);
  return (
    field && {
      field,
      value: line
        .slice(colon + 1)
        .replace(/^[\s*_]{1,20}/, '')
        .trim(),
    }
  );
}

/** Every word with its colon, longest first, for heads that stand in one line. */
export const FIELD_WORDS: readonly string[] = [...FIELDS.keys()].toSorted((a, b) => b.length - a.length);
