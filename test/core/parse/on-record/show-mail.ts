// A mail as the record tells it, a line for each thing that was found in it: its bodies, then what is decided on them.
import type { Decision } from '../../../../shared/core/decision.ts';
import type { MailBody } from '../../../../shared/core/parsed-mail.ts';
import type { Evidence } from '../../../../shared/core/time-entry.ts';

const MOST = 400; // characters of a text that are shown

export function showBody(body: MailBody): readonly string[] {
  if (body.kind === 'refused') return [`refused ${body.reason}`];
  const {
    own,
    left,
    passedOn = [],
    answered = [],
    attachedTables = [],
    events = [],
    isLossy,
    contentDigest,
  } = body;
  return [
    `own ${shown(own)}`,
    ...(left === '' ? [] : [`left ${shown(left)}`]),
    ...(isLossy ? ['lossy'] : []),
    ...passedOn.map((one) => `passed on ${JSON.stringify(one)}`),
    ...answered.map((one) => `answered ${JSON.stringify(one)}`),
    ...attachedTables.map((one) => `table ${shown(one)}`),
    ...events.map((one) => `event ${JSON.stringify(one)}`),
    `digest ${contentDigest.slice(0, 12)}`,
  ];
}

export function showWholeDecision(decision: Decision): readonly string[] {
  const entries = 'entries' in decision ? decision.entries : [];
  const drafts = 'drafts' in decision ? decision.drafts : [];
  const reason = 'reason' in decision ? decision.reason : '';
  const question = 'question' in decision ? decision.question : undefined;
  return [
    [[decision.disposition, reason].join(' ').trim()],
    'command' in decision ? [`command ${JSON.stringify(decision.command)}`] : [],
    question
      ? [`asks ${question.doubt} ${shown(question.words)}`, ...question.evidence.map(showEvidence)]
      : [],
    ...[
      ...entries.map((one) => ['entry', one] as const),
      ...drafts.map((one) => ['draft', one] as const),
    ].map(([kind, { evidence, ...fields }]) => [
      `${kind} ${JSON.stringify(fields)}`,
      ...evidence.map(showEvidence),
    ]),
  ].flat();
}

function showEvidence({ field, source, start, end, text, rule, said, confidence }: Evidence): string {
  return `  ${field}=${source}[${start},${end}) ${shown(text)} ${rule}${said ? '' : ' implied'} ${confidence}`;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, MOST));
}
