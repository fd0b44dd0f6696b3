// Events as SES publishes them of a letter to Maya, from the parts that a test is about.

export const LETTER = { outboxId: 'o-1', workspaceId: 'w-1', memberId: 'm-1', messageKey: 'a'.repeat(64) };
export const SEEN_AT = '2026-03-11T09:05:00.123Z';

export function mailOf(change: object = {}) {
  return {
    timestamp: '2026-03-11T09:00:05.000Z',
    source: 'Timepost <time@in.timepost.test>',
    sendingAccountId: '111122223333',
    messageId: 'ses-1',
    destination: ['maya@example.com'],
    headersTruncated: false,
    headers: [{ name: 'Subject', value: 'Re: secret words' }],
    commonHeaders: { subject: 'Re: secret words' },
    tags: {
      'ses:configuration-set': ['timepost-prod'],
      ...Object.fromEntries(Object.entries(LETTER).map(([name, value]) => [name, [value]])),
    },
    ...change,
  };
}

export function sendEvent(change: object = {}) {
  return { eventType: 'Send', mail: mailOf(change), send: {} };
}

export function bounceEvent(bounceType: string, bounceSubType: string, change: object = {}) {
  const bounce = {
    bounceType,
    bounceSubType,
    bouncedRecipients: [
      {
        emailAddress: 'maya@forwarded.example',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 maya@forwarded.example unknown',
      },
    ],
    timestamp: SEEN_AT,
    feedbackId: 'f-1',
    reportingMTA: 'dsn; mx.example.com',
  };
  return { eventType: 'Bounce', bounce, mail: mailOf(change) };
}

export function complaintEvent(complaintFeedbackType?: string | null, change: object = {}) {
  const complaint = {
    complainedRecipients: [{ emailAddress: 'maya@example.com' }],
    timestamp: SEEN_AT,
    feedbackId: 'f-2',
    complaintSubType: null,
    ...(complaintFeedbackType === undefined ? {} : { complaintFeedbackType }),
  };
  return { eventType: 'Complaint', complaint, mail: mailOf(change) };
}
