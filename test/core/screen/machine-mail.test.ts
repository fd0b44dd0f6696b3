// What machines send, in the languages whose programs do, and what people send that looks like it.
import { describe, expect, test } from '@jest/globals';
import { machineSubject } from '../../../shared/core/screen/machine-subjects.ts';
import { screenMail } from '../../../shared/core/screen/screen.ts';
import { arrival } from './mail-bytes.ts';

const screen = (...header: readonly string[]) => {
  const lines = [...header, '', 'I am away until Monday.'];
  return screenMail(new TextEncoder().encode(lines.join('\r\n')), arrival());
};
const MAYA = 'From: Maya <maya@example.com>';

test.each([
  'Automatic reply: your receipt',
  'Auto-Reply: your receipt',
  'Automatische Antwort: Ihr Beleg',
  'Abwesenheitsnotiz',
  'Réponse automatique : votre reçu',
  'Respuesta automática: su recibo',
  'Resposta automática: o seu recibo',
  'Risposta automatica: la ricevuta',
  'Automatisch antwoord: uw bon',
  'Autosvar: kvitto',
  'Automatiskt svar: kvitto',
  'Fraværsmelding: kvittering',
  'Automaattinen vastaus: kuitti',
  'Odpowiedź automatyczna: rachunek',
  'Automatická odpověď: účtenka',
  'Automatikus válasz: nyugta',
  'Otomatik Yanıt: makbuz',
  'Автоответ: чек',
  'Αυτόματη απάντηση: απόδειξη',
  '自動返信：領収書',
  '自动回复: 收据',
  '자동 회신: 영수증',
  'رد تلقائي: إيصال',
  'תשובה אוטומטית: קבלה',
  '[EXTERNAL] Automatic reply: your receipt',
])('%s is no person, whatever else the mail says', (subject) => {
  expect(screen(MAYA, `Subject: ${subject}`)).toMatchObject({
    kind: 'refused',
    reason: 'ignored_automated',
  });
});

describe('what a person may write too decides only beside another sign', () => {
  const ABSENCES = [
    'Out of Office: your receipt',
    'AUTO: Maya is away',
    'Abwesend: Ihr Beleg',
    'Absence du bureau: reçu',
    'Fuera de la oficina',
    'Ausência: recibo',
    'Fuori ufficio: ricevuta',
    'Afwezig: bon',
    'Frånvarande: kvitto',
    '不在：領収書',
  ];
  const BOUNCES = [
    'Undeliverable: your receipt',
    'Unzustellbar: Ihr Beleg',
    'Non remis : votre reçu',
    'No se puede entregar: su recibo',
    'Não entregue: o seu recibo',
    'Non recapitabile: la ricevuta',
    'Onbestelbaar: uw bon',
    'Olevererbart: kvitto',
    '配信不能: 領収書',
    '邮件传输失败！',
    'Returned mail: see transcript for details',
  ];
  const cases = [
    ...ABSENCES.map((subject) => [subject, 'ignored_automated'] as const),
    ...BOUNCES.map((subject) => [subject, 'bounce_recorded'] as const),
  ];

  test.each(cases)('%s', (subject, reason) => {
    const field = `Subject: ${subject}`;

    expect(screen(MAYA, field)).toMatchObject({ kind: 'sender' });
    expect(screen(MAYA, field, 'In-Reply-To: <receipt@example.com>')).toMatchObject({ reason });
    expect(screen(MAYA, field, 'X-Auto-Response-Suppress: All')).toMatchObject({ reason });
    expect(screen('From: <>', field)).toMatchObject({ reason });
  });

  test.each([
    'Re: Automatic reply: your receipt',
    'Fwd: Undeliverable: your receipt',
    'Auto insurance',
    'Automatic reply settings',
    'Absence of tests',
    'Delivery failed twice, 2h to mend it',
  ])('%s is a person, whatever it answers', (subject) => {
    expect(machineSubject(subject)).toBeUndefined();
    expect(screen(MAYA, `Subject: ${subject}`, 'In-Reply-To: <a@example.com>')).toMatchObject({
      kind: 'sender',
    });
  });
});

describe('robots are known by the address that the mail shows', () => {
  test.each([
    'From: Mail Delivery Subsystem <MAILER-DAEMON>',
    'From: MAILER-DAEMON',
    'From: post_master@example.com',
    'From: "no-reply" <noreply+12@example.com>',
    'From: do-not-reply@example.com',
    'From: nicht-antworten@example.com',
    'From: Ne pas repondre <ne-pas-repondre@example.com>',
    'From: autoreply@example.com',
  ])('%s', (from) => {
    expect(screen(from, 'Subject: log')).toMatchObject({ reason: 'ignored_automated' });
  });

  test.each([
    'From: "MAILER-DAEMON@example.com" <maya@example.com>',
    'From: Mail-Delivery Ltd <maya@example.com>',
    'From: noreplyson@example.com',
  ])('%s is a person', (from) => {
    expect(screen(from, 'Subject: log')).toMatchObject({ kind: 'sender' });
  });
});

test.each([
  ['X-Apple-Action: VACATION', 'ignored_automated'],
  ['Subject: Mail delivery failed: returning message to sender', 'bounce_recorded'],
  ['Subject: Delivery Status Notification (Failure)', 'bounce_recorded'],
])('%s', (field, reason) => {
  expect(screen(MAYA, field)).toMatchObject({ reason });
});
