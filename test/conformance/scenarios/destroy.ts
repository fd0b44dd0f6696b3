// Takes the stage down and counts what is left: what a template retains, and nothing else.
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { ListTopicsCommand } from '@aws-sdk/client-sns';
import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import type { Templates } from '../assembly.ts';
import { expectThat, type Report } from '../report.ts';
import { callAws, callJson, callQuery, valuesIn } from '../signed-request.ts';
import type { DeployedStage } from '../stage.ts';
import { isRetained } from '../template.ts';

interface Deployed {
  readonly type: string;
  readonly physicalId: string;
  readonly retained: boolean;
}

export async function destroyed(
  report: Report,
  stage: DeployedStage,
  templates: Templates,
  destroy: () => Promise<unknown>,
): Promise<void> {
  const deployed = await report.step('what is deployed is counted', () => resourcesOf(stage, templates));
  await report.step('destroyed', destroy);
  await report.step('no stack is left, and only what is retained', async () => {
    const stacks = await liveStacks(stage, templates);
    expectThat(stacks.length === 0, `no stack, not ${stacks.join(', ')}`);
    const there = await physicalIds(stage);
    const left = deployed.filter(({ type, physicalId }) => there.get(type)?.has(physicalId));
    const surplus = left.filter(({ retained }) => !retained).map(nameOf);
    expectThat(surplus.length === 0, `gone, not left: ${surplus.join(', ')}`);
    const lost = deployed.filter((one) => one.retained && there.has(one.type) && !left.includes(one));
    expectThat(lost.length === 0, `retained, not gone: ${lost.map(nameOf).join(', ')}`);
    report.say(`left by intention: ${left.map(nameOf).join(', ') || 'nothing'}`);
  });
}

async function resourcesOf({ cloud }: DeployedStage, templates: Templates): Promise<readonly Deployed[]> {
  const found: Deployed[] = [];
  for (const [StackName, { Resources }] of templates) {
    const xml = await callQuery(cloud, 'cloudformation', {
      Action: 'DescribeStackResources',
      Version: '2010-05-15',
      StackName,
    });
    const [ids, physical] = [valuesIn(xml, 'LogicalResourceId'), valuesIn(xml, 'PhysicalResourceId')];
    for (const [at, id] of ids.entries()) {
      const resource = Resources[id];
      if (resource !== undefined)
        found.push({
          type: resource.Type,
          physicalId: tail(physical[at] ?? ''),
          retained: isRetained(resource),
        });
    }
  }
  expectThat(found.length > 0, 'there is something to destroy');
  return found;
}

async function liveStacks({ cloud }: DeployedStage, templates: Templates): Promise<readonly string[]> {
  const xml = await callQuery(cloud, 'cloudformation', { Action: 'DescribeStacks', Version: '2010-05-15' });
  const names = new Set(valuesIn(xml, 'StackName'));
  return [...templates.keys()].filter((name) => names.has(name));
}

/** By type, for the types that hold data or run. */
async function physicalIds({
  cloud,
  clients,
}: DeployedStage): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { TableNames = [] } = await callJson<{ TableNames?: string[] }>(
    cloud,
    'dynamodb',
    'DynamoDB_20120810.ListTables',
    {},
    '1.0',
  );
  const functions = await callAws(cloud, { service: 'lambda', method: 'GET', path: '/2015-03-31/functions' });
  const { Functions } = JSON.parse(functions) as { Functions: { FunctionName: string }[] };
  const { Buckets = [] } = await clients.s3.send(new ListBucketsCommand());
  const { QueueUrls = [] } = await clients.sqs.send(new ListQueuesCommand());
  const { Topics = [] } = await clients.sns.send(new ListTopicsCommand());
  return new Map([
    ['AWS::DynamoDB::GlobalTable', new Set(TableNames)],
    ['AWS::Lambda::Function', new Set(Functions.map(({ FunctionName }) => FunctionName))],
    ['AWS::S3::Bucket', new Set(Buckets.map(({ Name = '' }) => Name))],
    ['AWS::SQS::Queue', new Set(QueueUrls.map(tail))],
    ['AWS::SNS::Topic', new Set(Topics.map(({ TopicArn = '' }) => tail(TopicArn)))],
  ]);
}

/** A physical id is a name, an address or an ARN: each ends with the name. */
function tail(id: string): string {
  return id.split(/[/:]/).at(-1) ?? id;
}

function nameOf({ type, physicalId }: Deployed): string {
  return `${type} ${physicalId}`;
}
