// What the copied assembly says otherwise than the one that is deployed, each with its reason. An edit that finds nothing to
// change fails the run. Nothing here may widen a grant that the emulator can check.
import {
  actionsOf,
  mapValues,
  type Properties,
  type Statement,
  statementsOf,
  type Template,
} from './template.ts';

export interface Edit {
  readonly name: string;
  readonly reason: string;
  /** Changes the template in place; true when it did. */
  apply(template: Template): boolean;
}

/** Condition keys of our policies that no request to the emulator carries: under them it would allow nothing. */
const UNSEEN_CONDITIONS: ReadonlySet<string> = new Set(['ses:FromAddress', 'kms:EncryptionContext:purpose']);

const RULE_SET_FUNCTION = 'ActiveRuleSet';

/** Deliveries of a mail before it is a dead letter: twelve take ten hours. */
const DELIVERIES = 2;

/** What CloudFormation tells of a domain's identity, for DNS alone. */
const UNTOLD_ATTRIBUTE = /^DkimDNSToken(?:Name|Value)\d$/;

export function emulatorEdits(endpoint: string): readonly Edit[] {
  return [
    {
      name: 'sending from any identity',
      reason: 'The emulator checks SendEmail on no resource, so that a grant on one never matches.',
      apply: (template) => changeStatements(template, allowAnyIdentity),
    },
    {
      name: 'conditions that the emulator does not know',
      reason: 'Its requests carry neither sender nor encryption context; the actions and resources stay.',
      apply: (template) => changeStatements(template, dropUnseenConditions),
    },
    {
      name: "keys of the user pool from the emulator's own address",
      reason: 'The address that they have on AWS leads nowhere from here. Issuer and audience stay.',
      apply: (template) =>
        changeResources(template, 'AWS::Lambda::Function', (properties) =>
          fetchKeysFrom(endpoint, properties),
        ),
    },
    {
      name: 'answers of the rule set to the emulator',
      reason: 'The function answers AWS alone, and here the one who asks has this address.',
      apply: (template) =>
        changeResources(
          template,
          'AWS::Lambda::Function',
          (properties, id) =>
            id.startsWith(RULE_SET_FUNCTION) && answerTo(answerOriginOf(endpoint), properties),
        ),
    },
    {
      name: `inlet gives a mail up after ${DELIVERIES} deliveries`,
      reason: 'The twelve of the stage take ten hours, because each waits longer than the one before.',
      apply: (template) => changeResources(template, 'AWS::SQS::Queue', giveUpSooner),
    },
    {
      name: 'DNS tokens of the identity',
      reason: 'The emulator makes none. They are shown to whoever keeps the DNS and used nowhere.',
      apply: dropTokens,
    },
  ];
}

/** Names of the edits that found something. */
export function applyEdits(templates: Iterable<Template>, edits: readonly Edit[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const template of templates) for (const { name, apply } of edits) if (apply(template)) found.add(name);
  return found;
}

/** Changes the properties of each resource of a type; true when one was changed. */
export function changeResources(
  { Resources }: Template,
  type: string,
  change: (properties: Properties, id: string) => boolean,
): boolean {
  return Object.entries(Resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id, { Properties = {} }]) => change(Properties, id))
    .some(Boolean);
}

function changeStatements({ Resources }: Template, change: (statement: Statement) => boolean): boolean {
  return Object.values(Resources).flatMap(statementsOf).map(change).some(Boolean);
}

function allowAnyIdentity(statement: Statement): boolean {
  if (!actionsOf(statement).includes('ses:SendEmail')) return false;
  statement.Resource = '*';
  return true;
}

function dropUnseenConditions(statement: Statement): boolean {
  const keys = Object.values(statement.Condition ?? {}).flatMap(Object.keys);
  if (keys.length === 0 || !keys.every((key) => UNSEEN_CONDITIONS.has(key))) return false;
  delete statement.Condition;
  return true;
}

function fetchKeysFrom(endpoint: string, { Environment }: Properties): boolean {
  const { Variables = {} } = (Environment ?? {}) as { Variables?: Record<string, unknown> };
  if (!('OIDC_JWKS_URL' in Variables)) return false;
  Variables['OIDC_JWKS_URL'] = mapValues(Variables['OIDC_JWKS_URL'], (value) =>
    typeof value === 'string' ? value.replace(/^https:\/\/cognito-idp\.[^/]+/, endpoint) : value,
  );
  return true;
}

/** The emulator calls itself localhost wherever it is bound, in what it tells functions too. */
function answerOriginOf(endpoint: string): string {
  const url = new URL(endpoint);
  url.hostname = 'localhost';
  return url.origin;
}

function answerTo(origin: string, { Environment }: Properties): boolean {
  const { Variables } = (Environment ?? {}) as { Variables?: Record<string, unknown> };
  if (Variables === undefined) return false;
  Variables['ANSWER_ORIGIN'] = origin;
  return true;
}

function giveUpSooner({ RedrivePolicy }: Properties, id: string): boolean {
  if (!id.startsWith('InletQueue')) return false;
  (RedrivePolicy as { maxReceiveCount: number }).maxReceiveCount = DELIVERIES;
  return true;
}

function dropTokens(template: Template): boolean {
  let found = false;
  template.Outputs = mapValues(template.Outputs ?? {}, (value) => {
    const { 'Fn::GetAtt': attribute } = (value ?? {}) as { 'Fn::GetAtt'?: readonly string[] };
    if (!UNTOLD_ATTRIBUTE.test(attribute?.[1] ?? '')) return value;
    found = true;
    return 'not-told-by-the-emulator';
  }) as Record<string, unknown>;
  return found;
}
