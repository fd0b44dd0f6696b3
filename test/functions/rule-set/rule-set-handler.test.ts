// CloudFormation asks, SES is set, CloudFormation is answered; over HTTP, with SES and CloudFormation played on loopback.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESClient } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Context } from 'aws-lambda';
import { createHandler } from '../../../functions/rule-set/handler.ts';
import { deployAnswers } from '../../../shared/adapters/deploy/deploy-answers.ts';
import { sesRuleSets } from '../../../shared/adapters/deploy/ses-rule-sets.ts';

/** Whoever has the whole of it can answer in our place. */
const ANSWER_PATH = '/answer?X-Amz-Signature=s3cret';
const context = { functionName: 'rule-set', awsRequestId: 'r-1' } as Context;

/** SES's query API with one active set, and CloudFormation's place for answers. */
async function startWorld() {
  const world = {
    active: undefined as string | undefined,
    /** How many of the next calls fail, and by which code. */
    failing: 0,
    code: 'Throttling',
    calls: [] as string[],
    answers: [] as Record<string, string>[],
    /** Path and content type of each answer. */
    answeredAt: [] as unknown[],
    answerStatus: 200,
    url: '',
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (request.method === 'PUT') {
      world.answers.push(JSON.parse(body));
      world.answeredAt.push([request.url, request.headers['content-type']]);
      response.writeHead(world.answerStatus).end();
      return;
    }
    const asked = new URLSearchParams(body);
    const action = asked.get('Action') ?? '';
    if (world.failing > 0) {
      world.failing -= 1;
      response
        .writeHead(400)
        .end(xml('Error', `<Error><Code>${world.code}</Code><Message>words</Message></Error>`));
      return;
    }
    world.calls.push(action);
    if (action === 'SetActiveReceiptRuleSet') world.active = asked.get('RuleSetName') ?? undefined;
    const metadata = world.active === undefined ? '' : `<Metadata><Name>${world.active}</Name></Metadata>`;
    response
      .writeHead(200, { 'content-type': 'text/xml' })
      .end(xml(action, `<${action}Result>${metadata}</${action}Result>`));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return world;
}

function xml(action: string, inner: string): string {
  return `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${inner}<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`;
}

let world: Awaited<ReturnType<typeof startWorld>>;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

interface Asked {
  readonly ruleSetName?: string;
  readonly responseUrl?: string;
  /** @default where the world listens */
  readonly answersTo?: string | undefined;
}

function ask(
  RequestType: 'Create' | 'Update' | 'Delete',
  takeOver: 'yes' | 'no' = 'no',
  maxAttempts = 3,
  { ruleSetName = 'timepost-dev', responseUrl = `${world.url}${ANSWER_PATH}`, ...rest }: Asked = {},
) {
  const ses = new SESClient({
    endpoint: world.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    maxAttempts,
  });
  const handler = createHandler({
    ours: { ruleSetName: 'timepost-dev', takeOver },
    ruleSets: sesRuleSets(ses),
    answers: deployAnswers('answersTo' in rest ? rest.answersTo : world.url),
  });
  return handler(
    {
      RequestType,
      ResponseURL: responseUrl,
      StackId: 's',
      RequestId: 'q',
      LogicalResourceId: 'Active',
      ResourceProperties: { ServiceToken: 'arn', ruleSetName, takeOver: 'yes' }, // asking for it is not enough
    },
    context,
  );
}

test('whoever may invoke it can ask for no other rule set', async () => {
  await ask('Create', 'yes', 3, { ruleSetName: 'evil' });

  expect(world.calls).toEqual([]);
  expect(world.answers).toEqual([
    expect.objectContaining({ Status: 'FAILED', Reason: expect.stringContaining('its own stage alone') }),
  ]);
});

test.each([
  ['in the clear', 'http://cloudformation-custom-resource-response-euwest1.s3.eu-west-1.amazonaws.com/x'],
  ['to somebody else', 'https://example.com/?host=.amazonaws.com'],
  ['to a name that only ends like it', 'https://evilamazonaws.com/x'],
])('no answer goes %s', async (_where, responseUrl) => {
  await expect(ask('Create', 'no', 3, { responseUrl, answersTo: undefined })).rejects.toThrow(
    'rule-set: ForeignAnswerAddressError',
  );
});

test('no answer follows a redirect', async () => {
  world.answerStatus = 307;

  await expect(ask('Create')).rejects.toThrow('rule-set:');
  expect(world.answers).toHaveLength(1);
});

test('none is active: ours becomes it', async () => {
  await ask('Create');

  expect(world.active).toBe('timepost-dev');
  expect(world.answers).toEqual([
    {
      Status: 'SUCCESS',
      PhysicalResourceId: 'active-receipt-rule-set',
      StackId: 's',
      RequestId: 'q',
      LogicalResourceId: 'Active',
    },
  ]);
});

test("another's is active: nothing is changed, and the sentence names it and the way out", async () => {
  world.active = 'invoices';

  await ask('Create');

  expect(world.active).toBe('invoices');
  expect(world.answers).toEqual([
    expect.objectContaining({
      Status: 'FAILED',
      Reason: expect.stringMatching(/"invoices".*takeOverRuleSet: true/),
    }),
  ]);
});

test("another's is displaced when the stage says so", async () => {
  world.active = 'invoices';

  await ask('Update', 'yes');

  expect(world.active).toBe('timepost-dev');
});

test('asking again changes nothing', async () => {
  world.active = 'timepost-dev';

  await ask('Update');

  expect(world.calls).toEqual(['DescribeActiveReceiptRuleSet']);
  expect(world.answers[0]?.['Status']).toBe('SUCCESS');
});

test('the stack goes: ours is given up, anothers stays', async () => {
  world.active = 'timepost-dev';
  await ask('Delete');
  expect(world.active).toBeUndefined();

  world.active = 'invoices';
  await ask('Delete');
  expect(world.active).toBe('invoices');
});

test('SES asks to be called slower: it is', async () => {
  world.failing = 2;

  await ask('Create');

  expect(world.active).toBe('timepost-dev');
});

test.each([
  ['is still too busy', 'Throttling', 'Throttling'],
  ['denies it', 'AccessDenied', 'AccessDenied'],
  ['knows no such call', 'InvalidAction', 'InvalidAction'],
  ['has no such rule set', 'RuleSetDoesNotExist', 'RuleSetDoesNotExistException'],
])('SES %s: CloudFormation is told so, by the name of the error alone', async (_what, code, name) => {
  Object.assign(world, { failing: 99, code });

  await ask('Create', 'no', 1);

  expect(world.answers).toEqual([
    expect.objectContaining({ Status: 'FAILED', Reason: expect.stringContaining(`(${name})`) }),
  ]);
  expect(world.answers[0]?.['Reason']).not.toContain('words');
});

test('the answer goes where it was asked for, with the empty content type that the signature covers', async () => {
  await ask('Create');

  expect(world.answeredAt).toEqual([[ANSWER_PATH, '']]);
});

test('an answer that is not taken fails the invocation, so that Lambda asks again', async () => {
  world.answerStatus = 403;

  await expect(ask('Create')).rejects.toThrow('rule-set: AnswerNotTakenError');
});

test('the address of the answer is in no log, not even when it refuses', async () => {
  const logged: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
  world.answerStatus = 403;

  await ask('Create').catch(() => undefined);
  jest.restoreAllMocks();

  expect(logged.join('\n')).toContain('AnswerNotTakenError');
  expect(logged.join('\n')).not.toContain('s3cret');
});

test('what is no request of CloudFormation is neither done nor answered', async () => {
  await expect(ask('Import' as 'Create')).rejects.toThrow('rule-set: ZodError');

  expect(world.calls).toEqual([]);
  expect(world.answers).toEqual([]);
});
