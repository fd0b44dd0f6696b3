// What the emulator's CloudFormation refuses, by asking it: of types before anything is made, of a property by a stack of its own.

import type { Cloud } from './cloud.ts';
import type { LeftOutWith } from './left-out.ts';
import { waitFor } from './look.ts';
import { expectThat } from './report.ts';
import { AwsCallError, callQuery, valuesIn } from './signed-request.ts';

const VERSION = '2010-05-15';
const PROBE = 'timepost-conformance-probe';
const PROBE_LIMIT_SECONDS = 30;

/** CloudFormation names every type that it does not know, before it looks at anything else. */
export async function refusedTypes(cloud: Cloud, types: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const Resources = Object.fromEntries([...types].map((Type, at) => [`Type${at}`, { Type }]));
  try {
    await ask(cloud, 'ValidateTemplate', { TemplateBody: JSON.stringify({ Resources }) });
    return new Set();
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error;
    const [, list] = /Unrecognized resource types: \[([^\]]*)\]/.exec(error.answer) ?? [];
    if (list === undefined) throw error;
    return new Set(list.split(',').map((type) => type.trim()));
  }
}

/** Of `TYPE.PROPERTY` with a sample those that are refused. Throws `ExpectationError` when one is refused for another reason. */
export async function refusedKinds(
  cloud: Cloud,
  kinds: Readonly<Record<string, LeftOutWith>>,
): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  for (const [kind, { sample }] of Object.entries(kinds))
    if (await isRefused(cloud, kind, sample)) refused.add(kind);
  return refused;
}

async function isRefused(cloud: Cloud, kind: string, Properties: object): Promise<boolean> {
  const [Type = '', property = ''] = kind.split('.');
  const template = { Resources: { Probe: { Type, Properties } } };
  await ask(cloud, 'CreateStack', { StackName: PROBE, TemplateBody: JSON.stringify(template) });
  try {
    const status = await waitFor(`${kind} is taken or refused`, PROBE_LIMIT_SECONDS, () => endOf(cloud));
    if (status === 'CREATE_COMPLETE') return false;
    const reasons = valuesIn(
      await ask(cloud, 'DescribeStackEvents', { StackName: PROBE }),
      'ResourceStatusReason',
    );
    const words = `${kind} is refused for ${property}, not: ${status}, ${reasons.join('; ')}`;
    expectThat(
      reasons.some((reason) => new RegExp(`\\b${property}\\b`).test(reason)),
      words,
    );
    return true;
  } finally {
    await ask(cloud, 'DeleteStack', { StackName: PROBE });
  }
}

async function endOf(cloud: Cloud): Promise<string | undefined> {
  const xml = await ask(cloud, 'DescribeStacks', { StackName: PROBE });
  return valuesIn(xml, 'StackStatus').find((status) => !status.endsWith('_IN_PROGRESS'));
}

function ask(cloud: Cloud, Action: string, input: Readonly<Record<string, string>>): Promise<string> {
  return callQuery(cloud, 'cloudformation', { Action, Version: VERSION, ...input });
}
