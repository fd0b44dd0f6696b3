// The environment is read once, at cold start: what is wrong in it stops the function there, by name.
import { describe, expect, test } from '@jest/globals';
import type { z } from 'zod';
import { ParkEnv, readEnv, TriageEnv } from '../../shared/contracts/env.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { ENV_SCHEMAS } from '../functions/env-schemas.ts';

const PARK = {
  MAIL_TABLE: 'mail',
  RAW_BUCKET: 'raw-mail',
  INLET_PARKED_QUEUE_URL: 'https://sqs.example/inlet-parked',
  TRIAGE_PARKED_QUEUE_URL: 'https://sqs.example/triage-parked',
  FEEDBACK_PARKED_QUEUE_URL: 'https://sqs.example/feedback-parked',
  EXPORT_PARKED_QUEUE_URL: 'https://sqs.example/export-parked',
};
const TRIAGE = {
  DIRECTORY_TABLE: 'directory',
  DIRECTORY_KEY_ID: 'key-2',
  RAW_BUCKET: 'raw-mail',
  TRIAGE_QUEUE_URL: 'https://sqs.example/triage',
  TRIAGE_PARKED_QUEUE_URL: 'https://sqs.example/triage',
  LEDGER_TABLE: 'ledger',
  MAIL_TABLE: 'mail',
  AUDIT_TABLE: 'audit',
  KEYS_TABLE: 'keys',
  WRAPPING_KEY_ID: 'alias/wrapping',
};

test.each(Object.entries(ENV_SCHEMAS))(
  '%s is told of every wrong variable in one message, and of no value',
  (_name, schema) => {
    const names = Object.keys(schema.shape);
    const marked = Object.fromEntries(names.map((name) => [name, 'marked words']));
    const shape: Readonly<Record<string, z.ZodType>> = schema.shape;

    const message = messageOf(() => readEnv(schema, marked));

    for (const name of names.filter((one) => !shape[one]?.safeParse('marked words').success))
      expect(message.split('; ').filter((part) => part.includes(`${name}: `))).toHaveLength(1);
    expect(message).not.toContain('marked words');
  },
);

function messageOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe("the fallback's settings", () => {
  const settings = {
    modelId: 'vendor.model-1:0',
    region: 'eu-central-1',
    monthlyBudgetUsd: 20,
    usdPerMillionTokens: { input: 0.25, output: 1.25 },
  };
  const read = (change: object = {}) => readEnv(TriageEnv, { ...TRIAGE, ...change }).FALLBACK;

  test('are none where the stage has none', () => {
    expect(read()).toBeUndefined();
  });

  test('are what the stage says', () => {
    expect(read({ FALLBACK: JSON.stringify(settings) })).toEqual(settings);
  });

  test.each([
    ['', /FALLBACK: must be a JSON object/],
    ['on', /FALLBACK: must be a JSON object/],
    ['{}', /FALLBACK\.modelId: /],
    [
      JSON.stringify({ ...settings, modelId: 'us.vendor.model' }),
      /FALLBACK\.modelId: must be the id of a foundation model/,
    ],
    [
      JSON.stringify({ ...settings, monthlyBudgetUsd: -1 }),
      /FALLBACK\.monthlyBudgetUsd: must be more than 0/,
    ],
  ])('stop the function where they cannot be used, by name: %s', (text, message) => {
    expect(() => read({ FALLBACK: text })).toThrow(message);
  });
});

describe.each([
  ['triage', TriageEnv, TRIAGE],
  ['park', ParkEnv, PARK],
] as const)("%s's days", (_name, schema, rest) => {
  const read = (RETENTION_DAYS?: string) => readEnv(schema, { ...rest, RETENTION_DAYS }).RETENTION_DAYS;

  test.each([[undefined], ['{}']])('are the usual ones where the stage says nothing: %s', (text) => {
    expect(read(text)).toEqual(DEFAULT_RETENTION_DAYS);
  });

  test('are the usual ones but for what the stage sets', () => {
    expect(read('{"timeEntry":3650,"messageText":7}')).toEqual({
      ...DEFAULT_RETENTION_DAYS,
      timeEntry: 3650,
      messageText: 7,
    });
  });

  test.each([
    ['{"messageRecord":29}', /RETENTION_DAYS\.messageRecord: must be 30 days or more/],
    ['{"rawMail":29}', /RETENTION_DAYS\.rawMail: must be 30 days or more/],
    ['{"contentMark":1}', /RETENTION_DAYS\.contentMark: must be 30 days or more/],
    ['{"messageText":0}', /RETENTION_DAYS\.messageText: must be 1 days or more/],
    ['{"timeEntry":1.5}', /RETENTION_DAYS\.timeEntry: /],
    ['{"timeEntry":"3650"}', /RETENTION_DAYS\.timeEntry: /],
    ['{"timeEntries":3650}', /RETENTION_DAYS: .*timeEntries/],
    ['3650', /RETENTION_DAYS: /],
    ['forever', /RETENTION_DAYS: must be a JSON object/],
  ])('stop the function where they cannot be used, by name: %s', (text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'EnvironmentError' }));
    expect(() => read(text)).toThrow(message);
  });
});
