// Parked letters on the queues' stand-in, brought back letter for letter.
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { moveLetters, type ParkedPlace } from '../../../local/redrive/move-letters.ts';
import { countParked } from '../../../local/redrive/start-move-task.ts';
import { type AwsClients, makeResources } from '../../../local/stand-ins/aws/make-resources.ts';
import { sqsParkedQueue } from '../../../shared/adapters/mail/sqs-parked-queue.ts';
import { mailOf } from '../../adapters/samples.ts';
import { clientsOf } from '../../stand-ins/aws/clients.ts';
import { endAll, newFolder, startChild } from '../../stand-ins/child.ts';

let clients: AwsClients;
let place: ParkedPlace;
beforeAll(async () => {
  const { endpoint } = await startChild('aws', { dataDir: newFolder() });
  clients = clientsOf(endpoint);
  const { queues } = await makeResources(clients);
  place = { name: 'triage', parkedUrl: queues.triageParked.url, url: queues.triage.url };
});
afterAll(endAll);

const [one, other] = [mailOf('one'), mailOf('other')];
beforeEach(async () => {
  const parked = sqsParkedQueue(clients.sqs, place.parkedUrl);
  await parked.park(JSON.stringify(one), { step: 'triage', reason: 'internal_error', errorName: 'ZodError' });
  await parked.park(JSON.stringify(other), { step: 'triage', reason: 'rate_limited' });
});

/** The bodies that wait on the queue, taken off it. */
async function takeBack(): Promise<readonly string[]> {
  const { Messages = [] } = await clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: place.url, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
  );
  return Messages.map(({ Body = '' }) => Body).toSorted();
}

test('a look tells of each letter and takes none; one goes back by its key, then all others', async () => {
  const { sqs } = clients;

  const looked = await moveLetters(sqs, place, { isDry: true });
  expect(
    looked
      .map(({ messageKeys, step, reason, errorName }) => [messageKeys, step, reason, errorName])
      .toSorted(),
  ).toEqual(
    [
      [[one.messageKey], 'triage', 'internal_error', 'ZodError'],
      [[other.messageKey], 'triage', 'rate_limited', undefined],
    ].toSorted(),
  );
  expect(await countParked(sqs, place)).toBe(2);
  expect(await takeBack()).toEqual([]);

  expect(await moveLetters(sqs, place, { id: other.messageKey, isDry: false })).toHaveLength(1);
  expect(await takeBack()).toEqual([JSON.stringify(other)]);
  expect(await countParked(sqs, place)).toBe(1);

  expect(await moveLetters(sqs, place, { id: 'f'.repeat(64), isDry: false })).toEqual([]);
  await sqs.send(new SendMessageCommand({ QueueUrl: place.parkedUrl, MessageBody: 'no mail' }));
  const moved = await moveLetters(sqs, place, { isDry: false });
  expect(moved).toContainEqual({ messageKeys: [], step: 'unknown', reason: 'unknown' });
  expect(await takeBack()).toEqual([JSON.stringify(one), 'no mail'].toSorted());
  expect(await countParked(sqs, place)).toBe(0);
});
