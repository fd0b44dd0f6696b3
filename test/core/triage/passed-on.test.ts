// Mails that pass on or answer others, as members send them: whose time counts, and by which day.
import { describe, expect, test } from '@jest/globals';
import { MAYA } from '../../../local/demo/lone-member.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { REPLY_MARKER } from '../../../shared/core/reply-marker.ts';
import { toPreviewMail } from '../../../shared/core/triage/preview-mail.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import { CATALOGUE } from './reading.ts';

interface Sent {
  readonly subject?: string;
  readonly inReplyTo?: string;
  readonly recipient?: string;
}

/** Sent on Wednesday, 18 March 2026, at ten. */
async function decide(
  lines: readonly string[],
  { subject = '', inReplyTo, recipient }: Sent = {},
): Promise<Decision> {
  const raw = [
    'From: Maya Lindqvist <maya@example.com>',
    'Date: Wed, 18 Mar 2026 10:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines,
  ];
  const body = await openBodies(new TextEncoder().encode(raw.join('\r\n')));
  const preview = toPreviewMail({
    text: '',
    subject,
    sentAt: new Date('2026-03-18T10:00:00Z'),
    member: MAYA,
  });
  const mail: ParsedMail = {
    ...preview,
    header: { ...preview.header, ...(inReplyTo && { inReplyTo }) },
    arrival: { ...preview.arrival, recipient: recipient ?? 'time@in.tracker.test' },
    body,
  };
  return triage(mail, { member: MAYA, catalogue: CATALOGUE });
}

async function outcome(lines: readonly string[], sent?: Sent): Promise<readonly string[]> {
  const decision = await decide(lines, sent);
  const entries = 'entries' in decision ? decision.entries : [];
  const doubt = 'question' in decision && decision.question ? [decision.question.doubt] : [];
  return [
    decision.disposition,
    ...entries.map(({ workDate, minutes, project }) =>
      [workDate, minutes, project?.name].filter(Boolean).join(' '),
    ),
    ...doubt,
  ];
}

const MINE = [
  '---------- Forwarded message ---------',
  'From: Maya Lindqvist <maya@example.com>',
  'Date: Mon, 16 Mar 2026 at 17:31',
  'Subject: notes',
  'To: maya@example.com',
  '',
];
const THEIRS = [
  '---------- Forwarded message ---------',
  'From: Rosa Diaz <rosa@client.example>',
  'Date: Mon, 16 Mar 2026 at 17:31',
  'Subject: workshop',
  'To: maya@example.com',
  '',
];

describe('words that only hand on', () => {
  test.each([
    '',
    'Log this please.',
    'Please log the below',
    'FYI',
    '...',
    'fyi, see below',
    'Hi,\n\ncould you please add the following to my timesheet?\n\nThanks\nMaya',
    'Hello Timepost,\nplease record the hours below. Thanks!',
    'Bitte untenstehendes erfassen. Danke!',
    'Hallo,\nbitte das Folgende eintragen\n\nViele Grüße\nMaya',
    'zur Info',
    'Merci d’enregistrer le message ci-dessous',
    'Bonjour,\npouvez-vous noter ceci s’il vous plaît ? Voir ci-dessous',
    'Por favor, registra lo siguiente. Gracias',
    'Hola,\n¿puedes apuntar esto? Ver abajo',
    'Por favor registrar o e-mail abaixo. Obrigada',
    'Segue abaixo para registro, obrigado',
    'Graag onderstaande boeken, bedankt',
    'Zie hieronder aub',
    'Per favore registra quanto segue. Grazie',
    'Vedi sotto, da registrare',
    '以下を記録してください。',
    '下記の内容を登録お願いします',
    '転送します。よろしくお願いします。',
  ])('"%s": the mail below is logged by its own day', async (own) => {
    expect(await outcome([...own.split('\n'), '', ...MINE, '3h Lakeshore review today'])).toEqual([
      'logged',
      expect.stringMatching(/^2026-03-16 180/),
    ]);
  });

  test.each([
    'Great news from the client!',
    'We should talk about this tomorrow',
    'Bitte anrufen',
    'Please ask Rosa about the below',
    '明日話しましょう',
    `Please log ${'the below and '.repeat(40)} this`,
  ])('"%s" says more: nothing below it is logged', async (own) => {
    const [disposition, ...entries] = await outcome([own, '', ...MINE, '3h Lakeshore review today']);

    expect(disposition).not.toBe('logged');
    expect(entries.filter((one) => /^\d/.test(one))).toEqual([]);
  });

  test('a project beside them is the project', async () => {
    expect(await outcome(['please log to BRK-7', '', ...MINE, '3h review today'])).toEqual([
      'logged',
      '2026-03-16 180 Brookfield intranet',
    ]);
  });

  test('the subject lends its project and, as the mail below wrote it, its day', async () => {
    expect(await outcome([...MINE, '3h review'], { subject: 'Fwd: BRK-7' })).toEqual([
      'logged',
      '2026-03-16 180 Brookfield intranet',
    ]);
    expect(await outcome([...MINE, '3h review'], { subject: 'Fwd: yesterday' })).toEqual([
      'logged',
      '2026-03-15 180',
    ]);
  });
});

describe('own words that tell time', () => {
  test('win, and the forward counts for nothing', async () => {
    expect(await outcome(['2h Lakeshore review today', '', ...MINE, '3h'])).toEqual([
      'logged',
      '2026-03-18 120 Lakeshore',
    ]);
  });

  test('even a command is no handing on', async () => {
    expect((await outcome(['undo', '', ...MINE, '3h review']))[0]).toBe('command');
  });
});

describe("another's mail", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'told to the member',
      '',
      ['Thanks Maya. The Lakeshore call ran from 10 to 11:30 this morning.'],
      ['logged', '2026-03-16 90'],
    ],
    ['of the other, without a word', '', ['I spent 3h on the plan today.'], ['needs_review', 'whose_words']],
    [
      'of the other, to be logged',
      'please log',
      ['I spent 3h on the plan today.'],
      ['needs_review', 'whose_words'],
    ],
    ['of the other, for information', 'FYI', ['I spent 3h on the plan today.'], ['ignored']],
    ['without time', 'please log the below', ['See you soon'], ['ignored']],
  ])('%s', async (_what, own, told, expected) => {
    const [disposition, entry] = await outcome([own, '', ...THEIRS, ...told]);

    expect(disposition).toBe(expected[0]);
    if (expected[1] !== undefined) expect(entry).toContain(expected[1]);
  });

  test('the member’s own part of a thread that is passed on counts', async () => {
    expect(
      await outcome(['please log', '', ...THEIRS, 'See you soon', '', ...MINE, '3h review today']),
    ).toEqual(['logged', '2026-03-16 180']);
  });
});

describe('what cannot be dated is proposed', () => {
  test.each<[string, string]>([
    ['no date', 'Subject: x'],
    ['a date that nobody can tell', 'Date: 01/02/2026 10:00'],
    ['a date after the mail', 'Date: Mon, 23 Mar 2026 at 10:00'],
  ])('%s', async (_what, line) => {
    const head = [
      '---- Forwarded message ----',
      'From: Maya Lindqvist <maya@example.com>',
      line,
      'To: maya@example.com',
      '',
    ];

    expect(await outcome([...head, '3h review today'])).toEqual(['needs_review', 'day_vague']);
  });
});

describe('attached mails', () => {
  const attach = (...lines: readonly string[]) => {
    const raw = [
      'From: maya@example.com',
      'Date: Wed, 18 Mar 2026 10:00:00 +0000',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Log this please.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      ...lines,
      '--b--',
    ];
    return new TextEncoder().encode(raw.join('\r\n'));
  };

  test('are passed on', async () => {
    const body = await openBodies(
      attach(
        'From: =?utf-8?Q?M=C3=A4ya?= <maya@example.com>',
        'Date: Mon, 16 Mar 2026 17:31:00 +0000',
        'Subject: notes',
        '',
        '3h review today',
      ),
    );

    expect(body).toMatchObject({
      own: 'Log this please.',
      passedOn: [
        {
          from: { address: 'maya@example.com', name: 'Mäya' },
          bySender: true,
          subject: 'notes',
          text: '3h review today',
          sentAt: { instant: '2026-03-16T17:31:00.000Z' },
        },
      ],
    });
  });

  test('are left closed where they cannot be read', async () => {
    const large = await openBodies(attach('', 'x'.repeat(1024 * 1024)));
    const broken = await openBodies(attach(`Subject: ${'x'.repeat(70_000)}`, '', '3h'));

    expect(large).not.toHaveProperty('passedOn');
    expect(broken).not.toHaveProperty('passedOn');
  });
});

describe("an answer to the tracker's question", () => {
  const ASKED = { inReplyTo: '<clarify-771@in.tracker.test>', subject: 'Re: your time' };
  const AT = 'On Tue, 17 Mar 2026 at 09:00, Tracker <time@in.tracker.test> wrote:';

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'day and project',
      ['40 min', '', AT, '> How long was the call with BRK-7 on Monday?'],
      ['logged', '2026-03-16 40 Brookfield intranet'],
    ],
    [
      'a day by the question’s own date',
      ['40 min BRK-7', '', AT, '> How long did you work yesterday?'],
      ['logged', '2026-03-16 40 Brookfield intranet'],
    ],
    [
      'a day that stands alone in it',
      ['8h BRK-7 that day, sorry.', '', AT, '> You have no entries for Thu 12 Mar 2026.'],
      ['logged', '2026-03-12 480 Brookfield intranet'],
    ],
    [
      'no attribution',
      ['> How long was the call on Mon 16 Mar 2026?', '40 min', '> Reply and we log it.'],
      ['logged', '2026-03-16 40'],
    ],
    [
      'no attribution, a day that moves',
      ['> How long was the call yesterday?', '40 min BRK-7'],
      ['needs_review', 'day_vague'],
    ],
    [
      'several days',
      ['8h BRK-7', '', AT, '> You have no entries for Thu 12 Mar 2026 and Fri 13 Mar 2026.'],
      ['needs_review', 'day_vague'],
    ],
    [
      'several days, one said',
      ['8h BRK-7 on Friday', '', AT, '> You have no entries for Thu 12 Mar 2026 and Fri 13 Mar 2026.'],
      ['logged', '2026-03-13 480 Brookfield intranet'],
    ],
    [
      'a project without a day',
      ['40 min', '', AT, '> How long was the call with BRK-7?'],
      ['needs_review', 'day_vague'],
    ],
    [
      'a receipt is no question',
      ['1h BRK-7 review', '', AT, '> Logged: 2h Lakeshore on Thu 12 Mar 2026'],
      ['logged', '2026-03-18 60 Brookfield intranet'],
    ],
    [
      'between the quotes',
      [
        AT,
        '> How long was BRK-7 on Thu 12 Mar 2026?',
        '40 min',
        '',
        '> How long was BRK-7 on Fri 13 Mar 2026?',
        '2h',
      ],
      ['logged', '2026-03-12 40 Brookfield intranet', '2026-03-13 120 Brookfield intranet'],
    ],
    [
      'between the quotes, more than a day in all',
      [AT, '> How long was BRK-7 on Thu 12 Mar 2026?', '13h', '> And on Thu 12 Mar 2026?', '12h'],
      ['needs_review', 'amount_impossible'],
    ],
  ])('%s', async (_what, lines, expected) => {
    expect(await outcome(lines, ASKED)).toEqual(expected);
  });

  test('what stands between other quotes is read as ever', async () => {
    const other = 'On Tue, 17 Mar 2026 at 09:00, Rosa <rosa@client.example> wrote:';
    const lines = [
      AT,
      '> How long was BRK-7 on Thu 12 Mar 2026?',
      '40 min',
      '',
      other,
      '> And on Friday?',
      '2h Lakeshore today',
    ];

    expect(await outcome(lines, ASKED)).toEqual([
      'logged',
      '2026-03-12 40 Brookfield intranet',
      '2026-03-18 120 Lakeshore',
    ]);
  });

  test.each<[string, readonly string[], string]>([
    [
      'a contradiction',
      ['1h BRK-7, 2h Lakeshore', 'Total: 7h', '', '> And Fri 13 Mar 2026?', '2h'],
      'needs_review',
    ],
    ['a command', ['undo', '', '> And Fri 13 Mar 2026?', '2h'], 'command'],
    ['more than a day', ['20h BRK-7', '', '> And Fri 13 Mar 2026?', 'undo'], 'command'],
  ])('%s in one of several answers counts for all', async (_what, answers, disposition) => {
    const [given] = await outcome([AT, '> How long was BRK-7 on Thu 12 Mar 2026?', ...answers], ASKED);

    expect(given).toBe(disposition);
  });

  test('letters that change their length do not move the day', async () => {
    const [disposition] = await outcome(['8h BRK-7 İzmir that day', '', AT, '> Thu 12 Mar 2026?'], ASKED);

    expect(disposition).toBe('needs_review');
  });

  test('below our own marker', async () => {
    expect(await outcome(['40 min', '', REPLY_MARKER, 'How long was the call on Mon 16 Mar 2026?'])).toEqual([
      'logged',
      '2026-03-16 40',
    ]);
  });

  test.each<[string, Sent]>([
    ['not by another', { inReplyTo: '<x@client.example>' }],
    ['not by one who cannot be told', { inReplyTo: '<x@client.example>', recipient: '' }],
  ])('a quote lends its day %s', async (_what, sent) => {
    const [disposition] = await outcome(['> The call on Mon 16 Mar 2026?', '40 min'], sent);

    expect(disposition).toBe('needs_review');
  });

  test('evidence says that the day stands in the quote', async () => {
    const decision = await decide(['40 min', '', AT, '> How long was the call with BRK-7 on Monday?'], ASKED);
    const [entry] = 'entries' in decision ? decision.entries : [];

    expect(entry?.evidence.map(({ field, source, text }) => [field, source, text])).toEqual(
      expect.arrayContaining([
        ['duration', 'body', '40 min'],
        ['workDate', 'quote', 'on Monday'],
      ]),
    );
  });
});

describe('words that may be the sender’s are asked about', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a quote alone', ['> 3h review today'], ['needs_review', 'whose_words']],
    [
      'most of a mail below a signature',
      ['Hi', '-- ', ...Array.from({ length: 9 }, (_, i) => `1h Lakeshore part ${i}`)],
      ['needs_review', 'whose_words'],
    ],
    ['a quote without time', ['> see you'], ['ignored']],
  ])('%s', async (_what, lines, expected) => {
    expect(await outcome(lines)).toEqual(expected);
  });
});
