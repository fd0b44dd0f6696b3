// A whole stage as templates, made once for each set of changes: no bundling, no files, no network.
import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { addChecks } from '../../infra/checks.ts';
import { addStacks, type Stacks } from '../../infra/stacks.ts';
import { readStages, type StageInput } from '../../infra/stage.ts';
import type { StackName } from '../../shared/contracts/outputs.ts';

export const STAGE_INPUT: StageInput = {
  account: '123456789012',
  region: 'eu-west-1',
  inboundDomain: 'in.example.com',
  alarmAddress: 'alarms@example.com',
  corsOrigins: ['https://app.example.com'],
  monthlyBudgetUsd: 10,
};

/** What turns the fallback on. */
export const FALLBACK: NonNullable<StageInput['fallback']> = {
  modelId: 'vendor.model-1:0',
  region: 'eu-central-1',
  monthlyBudgetUsd: 20,
  usdPerMillionTokens: { input: 0.25, output: 1.25 },
};

export const STACK_NAMES: readonly StackName[] = ['state', 'mail', 'api', 'watch'];

/** Context as the CLI gives it; bundles are left out. */
const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
export const CONTEXT = { ...context, 'aws:cdk:bundling-stacks': [] };

export interface Synthesised {
  readonly stacks: Stacks;
  readonly templates: Readonly<Record<StackName, Template>>;
}

/** The stage `test`, as any stage outside dev is unless `change` says otherwise. */
export function synthesise(change: Partial<StageInput> = {}, { checked = false } = {}): Synthesised {
  const stage = readStages({ test: { ...STAGE_INPUT, ...change } }).get('test');
  if (stage === undefined) throw new Error('no stage');
  const app = new App({ context: CONTEXT });
  const stacks = addStacks(app, 'test', stage);
  if (checked) addChecks(app);
  const templates = Object.fromEntries(
    STACK_NAMES.map((name) => [name, Template.fromStack(stacks[name])]),
  ) as Record<StackName, Template>;
  return { stacks, templates };
}

export interface Resource {
  readonly stack: StackName;
  readonly id: string;
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties have no type of ours
  readonly Properties: any;
}

/** Every resource of a type, in all stacks. */
export function resourcesOf({ templates }: Synthesised, type: string): readonly Resource[] {
  return STACK_NAMES.flatMap((stack) =>
    Object.entries(templates[stack].findResources(type)).map(
      ([id, { Properties }]): Resource => ({ stack, id, Type: type, Properties }),
    ),
  );
}
