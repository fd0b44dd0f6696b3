// What each function of each kind of stage is given: what its schema takes, and by reference alone where it is a secret.
import { describe, expect, test } from '@jest/globals';
import { STAGES } from '../../infra/stages.ts';
import { ENV_SCHEMAS } from '../functions/env-schemas.ts';
import { STAGE_KINDS } from './stage-kinds.ts';
import { type Resource, resourcesOf, STACK_NAMES, type Synthesised, synthesise } from './synthesised.ts';

/** What CloudFormation may put into a variable, and what the function is given then: a name or an address, which opens nothing. */
const REFERENCES: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::GlobalTable Ref': 'timepost-test-ledger',
  'AWS::DynamoDB::Table Ref': 'timepost-test-ledger',
  'AWS::S3::Bucket Ref': 'timepost-test-raw-mail',
  'AWS::SQS::Queue Ref': 'https://sqs.eu-west-1.amazonaws.com/123456789012/queue',
  'AWS::KMS::Key Arn': 'arn:aws:kms:eu-west-1:123456789012:key/one',
  'AWS::Cognito::UserPool Ref': 'eu-west-1_pool',
  'AWS::Cognito::UserPoolClient Ref': 'client',
  'AWS::SecretsManager::Secret Ref': 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:one',
};

/** Variables that may be said in so many words: each is a setting that could as well be published. */
const SETTINGS: ReadonlySet<string> = new Set([
  'CALL_LIMITS',
  'FALLBACK',
  'INBOUND_ADDRESS',
  'OIDC_AUDIENCE',
  'OIDC_ISSUER',
  'OIDC_JWKS_URL',
  'RETENTION_DAYS',
  'RULE_SET_NAME',
  'TAKE_OVER',
  'NODE_OPTIONS',
  'POWERTOOLS_METRICS_NAMESPACE',
]);

/** What CloudFormation makes of a value. Throws where it refers to what is not in `REFERENCES`. */
function resolve(stage: Synthesised, stack: string, value: unknown): string {
  if (typeof value === 'string') return value;
  const [[kind, of] = []] = Object.entries(value as object);
  if (kind === 'Fn::Join') {
    const [between, parts] = of as readonly [string, readonly unknown[]];
    return parts.map((part) => resolve(stage, stack, part)).join(between);
  }
  if (kind === 'Fn::ImportValue') {
    const { name, given } = exportOf(stage, String(of));
    return resolve(stage, name, given);
  }
  const [id, attribute] = kind === 'Ref' ? [of, 'Ref'] : (of as readonly [string, string]);
  const template = stage.templates[stack as (typeof STACK_NAMES)[number]].toJSON();
  const found = REFERENCES[`${template.Resources[String(id)]?.Type} ${attribute}`];
  if (found === undefined)
    throw new Error(`not a reference that a function may have: ${JSON.stringify(value)}`);
  return found;
}

function exportOf({ templates }: Synthesised, exported: string) {
  for (const name of STACK_NAMES) {
    const outputs = Object.values(templates[name].toJSON().Outputs ?? {}) as readonly {
      Export?: { Name: string };
      Value: unknown;
    }[];
    const output = outputs.find(({ Export }) => Export?.Name === exported);
    if (output !== undefined) return { name, given: output.Value };
  }
  throw new Error(`nobody exports ${exported}`);
}

/** Why a variable of this value is no reference and no setting; nothing where it is one. */
function flawOf(stage: Synthesised, stack: string, [name, value]: readonly [string, unknown]): string {
  if (JSON.stringify(value).includes('{{resolve:'))
    return `${name}: CloudFormation would put the secret itself in`;
  if (typeof value === 'string') return SETTINGS.has(name) ? '' : `${name}: is said in so many words`;
  try {
    resolve(stage, stack, value);
    return '';
  } catch (error) {
    return `${name}: ${(error as Error).message}`;
  }
}

const variablesOf = ({ Properties }: Resource): readonly (readonly [string, unknown])[] =>
  Object.entries(Properties.Environment?.Variables ?? {});

const KINDS = { ...STAGE_KINDS, ...STAGES };

describe.each(Object.entries(KINDS))('in a stage as %s', (_kind, change) => {
  const stage = synthesise(change);
  const functions = resourcesOf(stage, 'AWS::Lambda::Function');

  test('no variable of any function holds a secret: each is a reference, or a setting that is named here', () => {
    expect(functions.length).toBeGreaterThanOrEqual(Object.keys(ENV_SCHEMAS).length);
    const flaws = functions.flatMap((fn) => variablesOf(fn).map((one) => flawOf(stage, fn.stack, one)));
    expect(flaws.filter((flaw) => flaw !== '')).toEqual([]);
  });

  test.each(Object.entries(ENV_SCHEMAS))('%s is given what its schema takes', (name, schema) => {
    const fn = functions.find(({ Properties }) => Properties.FunctionName === `timepost-test-${name}`);
    if (fn === undefined) throw new Error('is not deployed');
    const given = variablesOf(fn).map(([variable, value]) => [variable, resolve(stage, fn.stack, value)]);

    expect(schema.safeParse(Object.fromEntries(given)).error).toBeUndefined();
  });
});

describe('a secret would be found', () => {
  const stage = synthesise(KINDS['firewall']);
  const [secret] = resourcesOf(stage, 'AWS::SecretsManager::Secret');
  const [client] = resourcesOf(stage, 'AWS::Cognito::UserPoolClient');

  test.each([
    ['said in so many words', 'hunter2'],
    [
      'that CloudFormation reads of Secrets Manager',
      { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: secret?.id }, '}}']] },
    ],
    ['that CloudFormation reads of SSM', '{{resolve:ssm-secure:/timepost/key:1}}'],
    ['that a sign-in client was given', { 'Fn::GetAtt': [client?.id, 'ClientSecret'] }],
    ['that is a parameter of the stack', { Ref: 'DatabasePassword' }],
  ])('%s', (_how, value) => {
    expect(flawOf(stage, 'api', ['SOMETHING', value])).toMatch(/^SOMETHING: /);
  });

  test('and its ARN is not taken for one', () => {
    expect(flawOf(stage, 'api', ['EDGE_SECRET_IDS', { Ref: secret?.id }])).toBe('');
  });
});
