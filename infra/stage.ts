// The form of a stage: what may differ between two deployments, and what each value must be.
import * as z from 'zod';

/** Where SES receives mail (Amazon SES developer guide, "Amazon SES endpoints and quotas", Email Receiving). */
const RECEIVING_REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
] as const;

const domain = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/, 'must be a domain name in lower case');

/** An exact origin: scheme and host, no path (Fetch standard, "Origin header"). */
const origin = z
  .string()
  .refine(
    (text) => text === '*' || isOrigin(text),
    'must be an exact https origin, such as https://app.example.com',
  );

const Stage = z
  .strictObject({
    account: z.string().regex(/^\d{12}$/, 'must be an AWS account number of 12 digits'),
    region: z.enum(RECEIVING_REGIONS, {
      error: `must be a region where SES receives mail: ${RECEIVING_REGIONS.join(', ')}`,
    }),
    /** Mail to this domain is taken; its MX record points at SES. */
    inboundDomain: domain,
    /** Who is told of alarms, once they have confirmed it. */
    alarmAddress: z.email('must be an e-mail address'),
    /** Which pages may call the API. */
    corsOrigins: z.array(origin).default([]),
    /** US dollars a month above which the alarm address is warned. */
    monthlyBudgetUsd: z.number().positive('must be more than 0'),
    /** For trying things out: resources go with their stack, and any page may call the API where it says so. */
    isDev: z.boolean().default(false),
    /** Activates our receipt rule set although another is active. */
    takeOverRuleSet: z.boolean().default(false),
    /** Most units a second of one table, so that a flood costs no more than this. */
    tableMaxUnits: z.int().min(1).max(40_000).default(1_000),
  })
  .refine(({ isDev, corsOrigins }) => isDev || !corsOrigins.includes('*'), {
    path: ['corsOrigins'],
    error: '"*" is allowed in a dev stage only',
  });

export type Stage = z.infer<typeof Stage>;
/** As it is written, with what has a default left out. */
export type StageInput = z.input<typeof Stage>;

/** Names every wrong value of every stage in one message. */
export class StagesInvalidError extends Error {
  override readonly name = 'StagesInvalidError';
}

/** Throws `StagesInvalidError`. */
export function readStages(stages: Readonly<Record<string, unknown>>): ReadonlyMap<string, Stage> {
  const read = Object.entries(stages).map(([name, value]) => [name, Stage.safeParse(value)] as const);
  const wrong = read.flatMap(([name, { error }]) =>
    (error?.issues ?? []).map(({ path, message }) => `${[name, ...path].join('.')}: ${message}`),
  );
  if (wrong.length > 0) throw new StagesInvalidError(`stages.ts cannot be used:\n${wrong.join('\n')}`);
  return new Map(read.flatMap(([name, { data }]) => (data ? [[name, data]] : [])));
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.origin === text && !text.includes('*');
}
