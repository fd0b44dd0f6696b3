// A deployed stage is found by what its stacks say; what is missing is told by name, with what to do.
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { afterEach, expect, test } from '@jest/globals';
import { PlainError } from '../../../local/run/plain-error.ts';
import { settledRegion } from '../../../local/stage/stage-flags.ts';
import { readStageOutputs } from '../../../local/stage/stage-outputs.ts';
import { startToldAws, TOLD_SETTINGS, type Told, type ToldAws } from './told-aws.ts';
import { STAGE, toldOutputs, toldStacks } from './told-stage.ts';

const outputs = toldOutputs('https://api.try.example');
let aws: ToldAws | undefined;

afterEach(async () => {
  await aws?.close();
});

async function read(stacks: Told, stage = STAGE) {
  aws = await startToldAws({ DescribeStacks: stacks });
  const client = new CloudFormationClient({ ...TOLD_SETTINGS, endpoint: aws.endpoint, maxAttempts: 1 });
  return readStageOutputs(stage, undefined, client);
}

test('the outputs of all four stacks are read', async () => {
  expect(await read(toldStacks({ ...outputs }))).toEqual(outputs);
});

test('every stack that is not there is named at once, with the command that deploys it', async () => {
  const reading = read(toldStacks({ state: outputs.state, mail: outputs.mail }));

  await expect(reading).rejects.toThrow(PlainError);
  await expect(reading).rejects.toThrow(
    /timepost-try-api is not there.*timepost-try-watch is not there.*npm run deploy -- --stage try/s,
  );
});

test('an output that is missing or wrong is named with its stack and its state', async () => {
  const { RuleSetName: _, ...mail } = outputs.mail;

  const reading = read(toldStacks({ ...outputs, mail: { ...mail, InletQueueUrl: 'no address' } }));

  await expect(reading).rejects.toThrow(
    'Stack timepost-try-mail (CREATE_COMPLETE) lacks or has wrong outputs: RuleSetName, InletQueueUrl.',
  );
});

test('what CloudFormation refuses is not taken for a stack that is missing', async () => {
  const denied =
    '<ErrorResponse><Error><Code>AccessDenied</Code><Message>not for you</Message></Error></ErrorResponse>';

  await expect(read({ status: 403, xml: denied })).rejects.toThrow('not for you');
});

test('a name that no stage can have is refused before anything is asked', async () => {
  await expect(read('silent', 'Prod/../x')).rejects.toThrow('--stage takes the name of a stage');
});

test.each([
  ['us-east-1', { AWS_REGION: 'eu-west-1' }, 'us-east-1'],
  [undefined, { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-2' }, 'eu-west-1'],
  [undefined, { AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-2'],
])('the region is the one said (%s), else that of the environment (%j)', (said, env, region) => {
  expect(settledRegion(said, env)).toBe(region);
});

test('without a region, or with what is none, it is said how to say one', () => {
  expect(() => settledRegion(undefined, {})).toThrow(
    /--region NAME or AWS_REGION the stage's region in infra\/stages\.ts/,
  );
  expect(() => settledRegion('europe', {})).toThrow('"europe" is not the name of an AWS region');
});
