// Replies and forwards as common clients write them, in many languages: what is left is what the writer wrote.
import { describe, expect, test } from '@jest/globals';
import { splitOwnWords } from '../../../shared/core/parse/own-words.ts';

const CARRIER = {
  address: 'maya@example.com',
  name: 'Maya Lindqvist',
  sentAt: { instant: '2026-03-18T10:00:00.000Z', utcOffsetMinutes: 60 },
};
const split = (...lines: readonly string[]) => splitOwnWords(lines.join('\n'), CARRIER);

describe('an answer, as its client quotes', () => {
  test.each<[string, readonly string[]]>([
    [
      'Gmail, English',
      ['On Tue, 17 Mar 2026 at 09:12, Rosa Diaz <rosa@client.example> wrote:', '> 5h Globex'],
    ],
    [
      'Gmail, American',
      ['On Tue, Mar 17, 2026 at 9:12 AM Rosa Diaz <rosa@client.example>', 'wrote:', '', '> 5h Globex'],
    ],
    [
      'one that runs over six lines',
      ['On Tue, 17 Mar 2026', 'at 09:12,', 'Rosa', 'Diaz', '<rosa@client.example>', 'wrote:', '5h Globex'],
    ],
    [
      'Gmail, German',
      ['Am Di., 17. März 2026 um 09:12 Uhr schrieb Rosa Diaz <rosa@client.example>:', '> 5h Globex'],
    ],
    [
      'Gmail, French',
      ['Le mar. 17 mars 2026 à 09:12, Rosa Diaz <rosa@client.example> a écrit :', '> 5h Globex'],
    ],
    [
      'Gmail, Spanish',
      ['El mar, 17 mar 2026 a las 9:12, Rosa Diaz (<rosa@client.example>) escribió:', '> 5h Globex'],
    ],
    [
      'Gmail, Portuguese',
      ['Em ter., 17 de mar. de 2026 às 09:12, Rosa Diaz <rosa@client.example> escreveu:', '> 5h Globex'],
    ],
    ['Gmail, Dutch', ['Op di 17 mrt 2026 om 09:12 schreef Rosa Diaz <rosa@client.example>:', '> 5h Globex']],
    [
      'Gmail, Italian',
      ['Il giorno mar 17 mar 2026 alle ore 09:12 Rosa Diaz <rosa@client.example> ha scritto:', '> 5h Globex'],
    ],
    ['Gmail, Japanese', ['2026年3月17日(火) 9:12 Rosa Diaz <rosa@client.example>:', '> 5h Globex']],
    [
      'Apple Mail, English',
      ['> On 17 Mar 2026, at 09:12, Rosa Diaz <rosa@client.example> wrote:', '>', '> 5h Globex'],
    ],
    [
      'Apple Mail, German',
      ['> Am 17.03.2026 um 09:12 schrieb Rosa Diaz <rosa@client.example>:', '> ', '> 5h Globex'],
    ],
    [
      'Apple Mail, French',
      ['> Le 17 mars 2026 à 09:12, Rosa Diaz <rosa@client.example> a écrit :', '>', '> 5h Globex'],
    ],
    [
      'Apple Mail, Japanese',
      ['> 2026/03/17 9:12、Rosa Diaz <rosa@client.example>のメール:', '>', '> 5h Globex'],
    ],
    ['Thunderbird, English', ['On 17/03/2026 09:12, Rosa Diaz wrote:', '> 5h Globex']],
    ['Thunderbird, German', ['Am 17.03.26 um 09:12 schrieb Rosa Diaz:', '> 5h Globex']],
    ['Thunderbird, Dutch', ['Op 17-03-2026 om 09:12 schreef Rosa Diaz:', '> 5h Globex']],
    ['Thunderbird, Italian', ['Il 17/03/2026 09:12, Rosa Diaz ha scritto:', '> 5h Globex']],
    ['Thunderbird, Portuguese', ['Em 17/03/2026 09:12, Rosa Diaz escreveu:', '> 5h Globex']],
    ['Thunderbird, Spanish', ['El 17/3/26 a las 9:12, Rosa Diaz escribió:', '> 5h Globex']],
    [
      'Yahoo',
      [
        '  On Tuesday, March 17, 2026, 09:12:36 AM GMT+1, Rosa Diaz <rosa@client.example> wrote:',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook for the web',
      [
        '________________________________',
        'From: Rosa Diaz <rosa@client.example>',
        'Sent: Tuesday, March 17, 2026 9:12 AM',
        'To: Maya <maya@example.com>',
        'Subject: Re: Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook, German',
      [
        'Von: Rosa Diaz <rosa@client.example> ',
        'Gesendet: Dienstag, 17. März 2026 09:12',
        'An: Maya <maya@example.com>',
        'Betreff: AW: Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook, French',
      [
        'De : Rosa Diaz <rosa@client.example>',
        'Envoyé : mardi 17 mars 2026 09:12',
        'À : Maya <maya@example.com>',
        'Objet : RE: Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook, Spanish',
      [
        'De: Rosa Diaz <rosa@client.example>',
        'Enviado el: martes, 17 de marzo de 2026 9:12',
        'Para: Maya <maya@example.com>',
        'Asunto: RE: Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook, Portuguese',
      [
        'De: Rosa Diaz <rosa@client.example>',
        'Enviada em: terça-feira, 17 de março de 2026 09:12',
        'Para: Maya <maya@example.com>',
        'Assunto: RES: Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook, Dutch',
      [
        'Van: Rosa Diaz <rosa@client.example>',
        'Verzonden: dinsdag 17 maart 2026 09:12',
        'Aan: Maya <maya@example.com>',
        'Onderwerp: Re: Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook, Italian',
      [
        'Da: Rosa Diaz <rosa@client.example>',
        'Inviato: martedì 17 marzo 2026 09:12',
        'A: Maya <maya@example.com>',
        'Oggetto: R: Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook, Japanese',
      [
        '差出人: Rosa Diaz <rosa@client.example>',
        '送信日時: 2026年3月17日 9:12',
        '宛先: Maya <maya@example.com>',
        '件名: Re: Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook with bold words',
      [
        '*From:* Rosa Diaz <rosa@client.example>',
        '*Sent:* Tuesday, March 17, 2026 9:12 AM',
        '*To:* Maya',
        '*Subject:* Globex',
        '',
        '5h Globex',
      ],
    ],
    [
      'Outlook for Mac',
      [
        'From: Rosa Diaz <rosa@client.example>',
        'Date: Tuesday, 17 March 2026 at 09:12',
        'To: Maya <maya@example.com>',
        'Subject: Globex',
        '5h Globex',
      ],
    ],
    [
      'an address that is broken',
      ['On Tue, Mar 17, 2026 at 9:12 AM Rosa Diaz <', 'rosa@client.example> wrote:', '', '> 5h Globex'],
    ],
    [
      'an address that is broken before its end',
      ['Am 17.03.2026 09:12 schrieb "Rosa Diaz" <rosa@client.example', '>:', '', '> 5h Globex'],
    ],
    [
      'an address between blank lines',
      [
        'On Tue, 17 Mar 2026 at 09:12 Rosa Diaz',
        '',
        '<',
        'mailto:rosa@client.example',
        '> wrote:',
        '',
        '5h Globex',
      ],
    ],
    ['no date', ['Rosa Diaz <rosa@client.example> wrote:', '> 5h Globex']],
    ['a name alone', ['Rosa wrote:', '> 5h Globex']],
    [
      'Zoho',
      ['---- On Tue, 17 Mar 2026 09:12:00 +0100 Rosa Diaz<rosa@client.example> wrote ----', '', '5h Globex'],
    ],
    [
      'a date first, no verb',
      ['2026-03-17 9:12 GMT+01:00 Rosa Diaz <rosa@client.example>:', '', '> 5h Globex'],
    ],
    ['a date first, no colon', ['2026/3/17 Rosa Diaz <rosa@client.example>', '', '| 5h Globex']],
    ['Swedish', ['Den tis 17 mars 2026 kl 09:12 skrev Rosa Diaz <rosa@client.example>:', '> 5h Globex']],
    ['Polish', ['wt., 17 mar 2026 o 09:12 Rosa Diaz <rosa@client.example> napisał(a):', '> 5h Globex']],
    ['Chinese', ['在 2026年3月17日，上午9:12，Rosa Diaz <rosa@client.example> 写道：', '> 5h Globex']],
  ])('%s', (_client, quote) => {
    const words = split('2h ACME', '', ...quote);

    expect(words.own).toBe('2h ACME');
    expect(words.answered).toMatchObject([{ words: '2h ACME' }]);
    expect(words.answered[0]?.quote).toContain('5h Globex');
  });
});

describe('a signature, as people and phones write it', () => {
  test.each<[string, readonly string[]]>([
    ['an iPhone', ['Sent from my iPhone']],
    ['an iPhone, German', ['Von meinem iPhone gesendet']],
    ['an iPhone, French', ['Envoyé de mon iPhone']],
    ['an iPhone, Spanish', ['Enviado desde mi iPhone']],
    ['an iPhone, Portuguese', ['Enviado do meu iPhone']],
    ['an iPhone, Dutch', ['Verstuurd vanaf mijn iPhone']],
    ['an iPhone, Italian', ['Inviato da iPhone']],
    ['an iPhone, Japanese', ['iPhoneから送信']],
    ['Outlook on a phone', ['Get Outlook for iOS<https://aka.example/o0ukef>']],
    ['Outlook on a phone, German', ['Gesendet von Outlook für Android']],
    ['Samsung', ['Sent from my Galaxy']],
    ['Windows', ['Sent from Mail for Windows']],
    ['a card', ['Best regards,', 'Maya Lindqvist', 'Phone +44 20 7946 0000', 'Mon-Fri 9-5']],
    ['a German card', ['Mit freundlichen Grüßen', 'Maya Lindqvist', 'Tel. 030 1234', 'Mo-Fr 9-17 Uhr']],
    ['a French card', ['Bien cordialement,', 'Maya Lindqvist', 'Studio Nord', '24h/24', '01 23 45 67 89']],
    ['a card below a dash', ['—', 'Maya Lindqvist', 'maya@example.com']],
    [
      'a notice',
      [
        'This e-mail and its attachments are confidential and intended only for the named recipient; 24h hotline.',
      ],
    ],
    [
      'a German notice',
      ['Diese E-Mail ist vertraulich und nur für den genannten Empfänger bestimmt. Hotline 24h.'],
    ],
    [
      'a French notice',
      ['Ce message est confidentiel et destiné exclusivement à son destinataire, 24h sur 24.'],
    ],
    ['a signature proper', ['-- ', 'Maya', '24h support']],
    ['a short notice', ['Confidential e-mail for its recipient only. Our hotline: 9h.']],
    ["a tracker's sign", ['ᐧ']],
    ["a phone's line above a name", ['Sent from my iPhone', 'Maya', '--', 'Studio Nord']],
  ])('%s', (_what, signature) => {
    expect(split('2h ACME', '', ...signature).own).toBe('2h ACME');
  });

  test('a bare name stays: it does no harm, and may be words', () => {
    expect(split('2h ACME', '', 'Thanks,', 'Maya').own).toBe('2h ACME\n\nThanks,\nMaya');
  });

  test.each<[string, readonly string[]]>([
    [
      "words below a phone's line",
      ['Sent from my iPhone', '', '2h ACME', '1h Globex 9:00', 'and more', 'and the rest'],
    ],
    ['a line that begins as a phone would', ['Sent the phone bill to Ann from home 1h']],
    ['a phone that was sent', ['The phone was gesendet']],
    ['a rule between words', ['Original message --- not mine']],
    ['a day before an attribution of its own', ['On 10 March 2026 I read the plan']],
    [
      'what ends as an attribution on a seventh line',
      [
        'On Tue, 17 Mar 2026',
        'I',
        'and',
        'my friend',
        'Rosa',
        '<rosa@client.example>',
        'wrote:',
        '5h Globex',
      ],
    ],
    ['a line with an amount', ['Sent from my desk phone list 2h ACME']],
    ['thanks above a card alone', ['Thanks', 'Maya', '+44 20 7946 0000', 'x@y.example', 'z']],
    [
      'a confidential thing that is no notice',
      ['2h reviewing the confidential e-mail policy of ACME, intended for the board'],
    ],
    ['a note too short for a notice', ['Confidential e-mail for its recipient only. The hotline: 9h']],
    ['a list far below a dash', ['—', ...Array.from({ length: 61 }, (_, i) => `${i}h ACME`)]],
    [
      'many phones far above the end',
      ['Sent from my iPhone', ...Array.from({ length: 61 }, (_, i) => `${i}h ACME`)],
    ],
    [
      'long lines below a sign-off',
      ['2h ACME', 'Thanks', `and 1h ${'for the long review of the plan '.repeat(4)}`],
    ],
  ])('%s stays', (_what, lines) => {
    expect(split(...lines).own).toBe(lines.map((line) => line.trimEnd()).join('\n'));
  });
});

describe('a forward, as its client passes on', () => {
  const head = (from: string, date: string, to: string, subject: string) => [
    `${from}: Rosa Diaz <Rosa@client.example>`,
    `${date}`,
    `${to}: Maya <maya@example.com>`,
    `${subject}: Globex plan`,
  ];

  test.each<[string, readonly string[], string]>([
    [
      'Gmail',
      [
        '---------- Forwarded message ---------',
        ...head('From', 'Date: Tue, Mar 17, 2026 at 9:12 AM', 'To', 'Subject'),
        '',
        '5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Gmail, French',
      [
        '---------- Forwarded message ---------',
        ...head('De ', 'Date: mar. 17 mars 2026 à 09:12', 'To', 'Subject'),
        '',
        '5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Apple Mail',
      [
        'Begin forwarded message:',
        '',
        ...head('> From', '> Date: 17 March 2026 at 09:12:44 GMT', '> To', '> Subject'),
        '> ',
        '> 5h Globex',
      ],
      '2026-03-17T09:12',
    ],
    [
      'Apple Mail, German',
      [
        'Anfang der weitergeleiteten Nachricht:',
        '',
        ...head('> Von', '> Datum: 17. März 2026 um 09:12:44 MEZ', '> An', '> Betreff'),
        '> ',
        '> 5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Apple Mail, all of it quoted',
      [
        '> Inizio messaggio inoltrato:',
        '>',
        ...head('> Da', '> Data: 17 marzo 2026 alle ore 09:12:44 CET', '> A', '> Oggetto'),
        '>',
        '> 5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Thunderbird',
      [
        '-------- Forwarded Message --------',
        'Subject: \tGlobex plan',
        'Date: \tTue, 17 Mar 2026 09:12:30 +0200',
        'From: \tRosa Diaz <rosa@client.example>',
        'To: \tmaya@example.com',
        '',
        '',
        '5h Globex',
      ],
      '2026-03-17T07:12',
    ],
    [
      'Thunderbird, Spanish',
      [
        '-------- Mensaje reenviado --------',
        'Asunto: \tGlobex plan',
        'Fecha: \tTue, 17 Mar 2026 09:12:30 +0100',
        'De: \tRosa Diaz <rosa@client.example>',
        'Para: \tmaya@example.com',
        '',
        '5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Yahoo, in one line',
      [
        '   ----- Forwarded Message ----- From: Rosa Diaz <rosa@client.example>To: "maya@example.com" <maya@example.com>Sent: Tuesday, March 17, 2026 at 09:12:36 AM GMT+1Subject: Globex plan',
        ' 5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Yahoo, Dutch, in one line',
      [
        '   ----- Doorgestuurd bericht ----- Van: Rosa Diaz <rosa@client.example>Aan: "maya@example.com" <maya@example.com>Verzonden: dinsdag 17 maart 2026 om 09:12:36 CETOnderwerp: Globex plan',
        ' 5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Outlook',
      [
        '________________________________',
        ...head('From', 'Sent: Tuesday, March 17, 2026 9:12 AM', 'To', 'Subject'),
        '',
        '5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Outlook, Portuguese',
      [
        ...head('De', 'Enviada em: terça-feira, 17 de março de 2026 09:12', 'Para', 'Assunto'),
        '',
        '5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'Outlook, Japanese',
      [...head('差出人', '送信日時: 2026年3月17日 9:12', '宛先', '件名'), '', '5h Globex'],
      '2026-03-17T08:12',
    ],
    [
      'Outlook, Danish',
      [...head('Fra', 'Dato: tirsdag, 17. marts 2026 kl. 09.12', 'Til', 'Emne'), '', '5h Globex'],
      '2026-03-17T08:12',
    ],
    [
      'old Outlook',
      [
        'From: Rosa Diaz [mailto:rosa@client.example]',
        'Sent: 17 March 2026 09:12',
        'To: Maya',
        'Subject: Globex plan',
        '',
        '5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'a program with marks below the head only',
      [
        '---------- Forwarded message ----------',
        ...head('From', 'Date: March 17, 2026 at 9:12 AM', 'To', 'Subject'),
        '',
        '> 5h Globex',
      ],
      '2026-03-17T08:12',
    ],
    [
      'a subject over two lines',
      [
        '---------- Forwarded message ----------',
        'From: Rosa Diaz <rosa@client.example>',
        'Subject: Globex plan',
        'and its parts',
        'Date: March 17, 2026 at 9:12 AM',
        'To: Maya',
        '',
        '5h Globex',
      ],
      '2026-03-17T08:12',
    ],
  ])('%s', (_client, forward, sentAt) => {
    const words = split('FYI', '', ...forward);

    expect(words.own).toBe('FYI');
    expect(words.passedOn).toMatchObject([
      {
        from: { address: 'rosa@client.example', name: 'Rosa Diaz' },
        bySender: false,
        subject: 'Globex plan',
      },
    ]);
    expect(words.passedOn[0]?.text.trim()).toBe('5h Globex');
    expect(words.passedOn[0]?.sentAt?.instant.slice(0, 16)).toBe(sentAt);
  });

  test('an attribution without marks passes on as well', () => {
    expect(
      split('On 17/03/2026 09:12, "Rosa Diaz" <rosa@client.example> wrote:', '', '    5h Globex').passedOn,
    ).toMatchObject([{ from: { address: 'rosa@client.example' }, text: '5h Globex' }]);
  });

  test('a forward in a forward comes behind it', () => {
    const words = split(
      '---------- Forwarded message ---------',
      'From: Rosa <rosa@client.example>',
      'Date: Tue, Mar 17, 2026 at 9:12 AM',
      'Subject: one',
      '',
      'see below',
      '',
      '---------- Forwarded message ---------',
      'From: Ann <ann@client.example>',
      'Date: Mon, Mar 16, 2026 at 9:12 AM',
      'Subject: two',
      '',
      '5h Globex',
    );

    expect(words.passedOn.map(({ from, text }) => `${from.address} ${text}`)).toEqual([
      'rosa@client.example see below',
      'ann@client.example 5h Globex',
    ]);
  });

  test('forwards without end are read to a depth', () => {
    const one = [
      '---------- Forwarded message ---------',
      'From: Rosa <rosa@client.example>',
      'Date: Tue, Mar 17, 2026 at 9:12 AM',
      'Subject: one',
      '',
      'x',
      '',
    ];

    expect(split(...Array.from({ length: 9 }, () => one).flat()).passedOn).toHaveLength(4);
  });

  test.each<[string, readonly string[], boolean]>([
    ['by address', ['From: M. <MAYA@example.com>'], true],
    ['by name alone', ['From: maya lindqvist'], true],
    ['not by name where the address is another', ['From: Maya Lindqvist <maya@evil.example>'], false],
    ['not without a sender', [], false],
  ])("the sender's own mail is known %s", (_how, from, bySender) => {
    const words = split(
      '---- Original Message ----',
      ...from,
      'Sent: 17 March 2026 09:12',
      'Subject: x',
      '',
      '5h Globex',
    );

    expect(words.passedOn).toMatchObject([{ bySender }]);
  });

  test('a divider with nothing to read below it is no mail of anyone', () => {
    expect(split('2h', '-----Original Message-----', '', '5h Globex').passedOn).toEqual([
      { from: {}, bySender: false, subject: '', text: '5h Globex' },
    ]);
  });

  test('nor is one at the very end', () => {
    expect(split('2h', '-----Original Message-----').passedOn).toEqual([
      { from: {}, bySender: false, subject: '', text: '' },
    ]);
  });

  test('words that bear marks below its head are read without them, up to the last that bears none', () => {
    const head = ['---------- Forwarded message ---------', 'From: Ann <ann@example.org>', 'Subject: x', ''];

    expect(split('fyi', ...head, '> 5h Globex', 'bye').passedOn).toMatchObject([{ text: '5h Globex\nbye' }]);
    expect(split('fyi', ...head, 'see', '> 5h Globex').passedOn).toMatchObject([{ text: 'see' }]);
  });

  test("Notes' line is a divider", () => {
    expect(split('2h ACME', '----- Forwarded by Ann/Globex on 17/03/2026 -----', '5h').own).toBe('2h ACME');
  });
});

describe('answers between quotes', () => {
  test('each has the quote right before it', () => {
    const { own, answered } = split(
      'Hi, see inline',
      '',
      'On 17/03/2026 09:12, Rosa <rosa@client.example> wrote:',
      '> How long was the call?',
      '40 min',
      '',
      '> And the review?',
      '2h',
      '',
      '> Thanks',
    );

    expect(own).toBe('Hi, see inline\n\n40 min\n\n2h');
    expect(answered).toMatchObject([
      { quote: 'How long was the call?', words: '40 min', from: { address: 'rosa@client.example' } },
      { quote: 'And the review?', words: '2h', from: {} },
    ]);
  });

  test('a quote that says the same as the words above it is no answer', () => {
    const { answered } = split('2h ACME', '> 2h ACME', 'and 1h more');

    expect(answered).toMatchObject([{ quote: '2h ACME', words: 'and 1h more' }]);
  });

  test('words above a quote and nothing below answer it whole', () => {
    expect(split('2h', '> How long?').answered).toMatchObject([{ quote: 'How long?', words: '2h' }]);
    expect(split('> How long?', '2h').answered).toMatchObject([{ quote: 'How long?', words: '2h' }]);
    expect(split('> How long?').answered).toEqual([]);
    expect(split('2h').answered).toEqual([]);
  });
});

describe('what was taken out may be the words', () => {
  test.each<[string, readonly string[], boolean]>([
    ['a quote alone', ['> 2h ACME'], true],
    ['most below a signature', ['Hi', '-- ', ...Array.from({ length: 9 }, (_, i) => `${i + 1}h ACME`)], true],
    ['a signature as usual', ['2h ACME', '1h Globex', '-- ', 'Maya'], false],
    ['nothing at all', [''], false],
  ])('%s', (_what, lines, isLossy) => {
    expect(split(...lines).isLossy).toBe(isLossy);
  });
});
