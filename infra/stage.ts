// The form of a stage: what may differ between two deployments, and what each value must be.
import * as z from 'zod';
import { CallLimits } from '../shared/contracts/call-limits.ts';
import { FallbackSettings } from '../shared/contracts/fallback.ts';
import { STAGE_NAME } from '../shared/contracts/outputs.ts';
import { RetentionDays } from '../shared/contracts/retention.ts';

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

/** Where CloudFront reads firewalls and certificates, wherever the stage lies. */
export const EDGE_REGION = 'us-east-1';

const domain = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/, 'must be a domain name in lower case');

/** An exact origin: scheme and host, no path (Fetch standard, "Origin header"). */
const origin = z.string().refine(isOrigin, 'must be an exact https origin, such as https://app.example.com');

/** What CloudWatch Logs offers (API reference, PutRetentionPolicy), from a day to ten years. */
const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

export const FUNCTION_NAMES = [
  'parse',
  'triage',
  'park',
  'reply',
  'feedback',
  'sweep',
  'export',
  'api',
] as const;

/** Whose tokens the API takes, where that is not the stage's own user pool (OpenID Connect Discovery 1.0). */
const Issuer = z.strictObject({
  issuer: z.url({ protocol: /^https$/, error: 'must be an https address' }),
  audience: z.string().min(1, 'must name what tokens are made for'),
  jwksUrl: z.url({ protocol: /^https$/, error: 'must be an https address' }),
});

const ApiDomain = z.strictObject({
  name: domain,
  /** Of a certificate for this name in the stage's own region; in us-east-1 where there is a firewall (CloudFront). */
  certificateArn: z.string().regex(/^arn:aws[\w-]*:acm:/, 'must be the ARN of a certificate'),
});

const StageName = z
  .string()
  .regex(STAGE_NAME, 'a stage is named by at most 16 lower-case letters, digits and hyphens');

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
    /** Which web pages may call the API; an empty list says that none may. */
    corsOrigins: z.array(
      origin,
      'must list the exact origins of the web pages that may call the API, [] for none',
    ),
    /** US dollars a month above which the alarm address is warned. */
    monthlyBudgetUsd: z.number().positive('must be more than 0'),
    /** For trying things out: resources go with their stack. */
    isDev: z.boolean().default(false),
    /** Activates our receipt rule set although another is active. */
    takeOverRuleSet: z.boolean().default(false),
    /** Most units a second of one table, so that a flood costs no more than this. */
    tableMaxUnits: z.int().min(1).max(40_000).default(1_000),
    /** Days that each class of thing is kept; what is left out is as shared/core/record/retention.ts says. */
    retentionDays: RetentionDays.prefault({}),
    logRetentionDays: z
      .int()
      .refine((days) => LOG_DAYS.includes(days), `must be one of ${LOG_DAYS.join(', ')}`)
      .default(30),
    /** Instances kept for one function alone. None where it is left out: a new account has 10 to give away in all. */
    reservedConcurrency: z.partialRecord(z.enum(FUNCTION_NAMES), z.int().min(1).max(1000)).default({}),
    /** Most batches that parse and triage each work on at a time. */
    mostBatchesAtOnce: z.int().min(2, 'must be 2 or more: SQS sources take no less').max(1000).default(10),
    /** @default a user pool of the stage's own */
    issuer: z.exactOptional(Issuer),
    /** @default the address that API Gateway gives */
    apiDomain: z.exactOptional(ApiDomain),
    /** Puts a web firewall on a CloudFront distribution before the API. It has its price by month. */
    firewall: z.boolean().default(false),
    /**
     * Asks a model about prose that the reader is unsure of, and proposes what it answers (docs/decisions/0015).
     *
     * @default no word of a mail goes to a model
     */
    fallback: z.exactOptional(FallbackSettings),
    /** Counted up by one to change the secret by which the API knows the firewall (docs/decisions/0012). */
    edgeProofRound: z.int().min(1).default(1),
    /** How often the API may be asked by one caller, and by all of a workspace; what is left out is as shared/core/record/call-limits.ts says. */
    callLimits: CallLimits.prefault({}),
  })
  .refine(({ apiDomain, ...stage }) => isUsable(apiDomain?.certificateArn ?? '', stage), {
    path: ['apiDomain', 'certificateArn'],
    error: ({ input }) => certificateError(CertificatePlace.parse(input)),
    when: ({ value }) => CertificatePlace.safeParse(value).success,
  });

// What a rule over several fields needs: it is held also where another field is wrong, so that every error is told at once.
const CertificatePlace = z.object({
  apiDomain: ApiDomain,
  firewall: z.boolean(),
  region: z.string(),
  account: z.string(),
});
type CertificatePlace = z.infer<typeof CertificatePlace>;

function isUsable(certificateArn: string, stage: Omit<CertificatePlace, 'apiDomain'>): boolean {
  const [, , , region, account] = certificateArn.split(':');
  return region === certificateRegion(stage) && account === stage.account;
}

function certificateRegion({ firewall, region }: Omit<CertificatePlace, 'apiDomain'>): string {
  return firewall ? EDGE_REGION : region;
}

function certificateError(stage: CertificatePlace): string {
  const why = stage.firewall ? 'with a firewall CloudFront shows it' : 'the API shows it';
  return `must be the ARN of a certificate of this account in ${certificateRegion(stage)}: ${why}`;
}

export type Stage = z.infer<typeof Stage>;
export type FunctionName = (typeof FUNCTION_NAMES)[number];
/** As it is written, with what has a default left out. */
export type StageInput = z.input<typeof Stage>;

/** Names every wrong value of every stage in one message. */
export class StagesInvalidError extends Error {
  override readonly name = 'StagesInvalidError';
}

/** Throws `StagesInvalidError`. */
export function readStages(stages: Readonly<Record<string, unknown>>): ReadonlyMap<string, Stage> {
  const parsed = Object.entries(stages).map(([name, value]) => [name, Stage.safeParse(value)] as const);
  const wrong = parsed.flatMap(([name, { error }]) => [
    ...(StageName.safeParse(name).error?.issues ?? []).map(({ message }) => `${name}: ${message}`),
    ...(error?.issues ?? []).map(({ path, message }) => `${[name, ...path].join('.')}: ${message}`),
  ]);
  wrong.push(...collisions(parsed.flatMap(([name, { data }]) => (data ? [[name, data] as const] : []))));
  if (wrong.length > 0) throw new StagesInvalidError(`stages.ts cannot be used:\n${wrong.join('\n')}`);
  return new Map(parsed.flatMap(([name, { data }]) => (data ? [[name, data]] : [])));
}

/** What no two stages may share: SES follows one rule set in an account and region, and a domain has one MX. */
function collisions(stages: readonly (readonly [string, Stage])[]): readonly string[] {
  return stages.flatMap(([name, stage], i) =>
    stages
      .slice(0, i)
      .flatMap(([other, { account, region, inboundDomain }]) => [
        ...(stage.inboundDomain === inboundDomain ? [`${name}.inboundDomain: is that of ${other} too`] : []),
        ...(stage.account === account && stage.region === region
          ? [
              `${name}.region: ${other} receives mail in this account and region, where SES has one active rule set`,
            ]
          : []),
      ]),
  );
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.origin === text && !text.includes('*');
}
