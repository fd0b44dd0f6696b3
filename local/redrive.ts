// `npm run redrive -- [--queue inlet|triage|feedback|export] [--id MESSAGE_KEY] [--dry] [--stage NAME]`: brings parked letters back to where they came
// from, once their cause is mended. On a stage all of a queue go by SQS's move task; one, and the laptop's, letter for letter.
import { SQSClient } from '@aws-sdk/client-sqs';
import { WORK_QUEUES } from '../shared/contracts/queues.ts';
import { type Flags, readFlags } from './flags.ts';
import { moveLetters } from './redrive/move-letters.ts';
import { countParked, startMoveTask } from './redrive/start-move-task.ts';
import { localClients } from './run/local-clients.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { type QueuePlace, queuesOfLaptop, queuesOfStage } from './run/queue-places.ts';
import { requireRunFile } from './run/run-file.ts';
import { refuseRegionOfLaptop, settledRegion } from './stage/stage-flags.ts';
import { tellFaults } from './workspace/aws-fault.ts';
import { PLACE_FLAGS } from './workspace/open-place.ts';

const OPTIONS = {
  ...PLACE_FLAGS,
  queue: { type: 'string' },
  id: { type: 'string' },
  dry: { type: 'boolean' },
} as const;
type Options = Flags<typeof OPTIONS>;

const NAMES: ReadonlySet<string> = new Set(WORK_QUEUES);

interface Opened {
  readonly sqs: SQSClient;
  readonly places: readonly QueuePlace[];
}

await runCommand(() => {
  const flags = readFlags(process.argv.slice(2), OPTIONS);
  const { id, queue } = flags.own;
  if (id !== undefined && !/^[0-9a-f]{64}$/.test(id))
    throw new PlainError('--id takes a message key, 64 hex digits, as logs and GET /v1/messages have it.');
  if (queue !== undefined && !NAMES.has(queue))
    throw new PlainError(`--queue takes ${[...NAMES].join(', ')}, not ${queue}.`);
  return tellFaults(() => redrive(flags));
});

async function redrive(flags: Options): Promise<number> {
  const { stage, queue, id, dry: isDry = false } = flags.own;
  const { sqs, places } = await openQueues(flags);
  let count = 0;
  for (const place of places.filter(({ name }) => queue === undefined || name === queue))
    count +=
      stage !== undefined && id === undefined
        ? await moveAll(sqs, place, isDry)
        : await moveSome(sqs, place, { id, isDry });
  if (count > 0) return 0;
  process.stdout.write(id === undefined ? 'Nothing is parked.\n' : 'No parked letter is of this mail.\n');
  return id === undefined ? 0 : 1;
}

async function openQueues({ stack, own: { stage, region } }: Options): Promise<Opened> {
  if (stage === undefined) {
    refuseRegionOfLaptop(region);
    const run = requireRunFile(stack.dataDir);
    return { sqs: localClients(run.endpoints).sqs, places: queuesOfLaptop(run) };
  }
  const { readStageOutputs } = await import('./stage/stage-outputs.ts'); // the laptop needs no CloudFormation
  const { mail } = await readStageOutputs(stage, region);
  return { sqs: new SQSClient({ region: settledRegion(region) }), places: queuesOfStage(mail) };
}

async function moveAll(sqs: SQSClient, place: QueuePlace, isDry: boolean): Promise<number> {
  const count = await countParked(sqs, place);
  if (count === 0) return 0;
  if (isDry) process.stdout.write(`${place.name}-parked: about ${count} would go back to ${place.name}.\n`);
  else {
    const handle = await startMoveTask(sqs, place);
    process.stdout.write(
      `${place.name}-parked: about ${count} go back to ${place.name}, one a second. Cancel: aws sqs cancel-message-move-task --task-handle ${handle}\n`,
    );
  }
  return count;
}

async function moveSome(
  sqs: SQSClient,
  place: QueuePlace,
  wish: { readonly id: string | undefined; readonly isDry: boolean },
): Promise<number> {
  const letters = await moveLetters(sqs, place, wish);
  const verb = wish.isDry ? 'would go back' : 'went back';
  for (const { messageKeys, step, reason, errorName } of letters)
    process.stdout.write(
      `${messageKeys.join(', ') || 'no mail'}: failed at ${step} (${[reason, errorName].filter(Boolean).join(', ')}), ${verb} to ${place.name}.\n`,
    );
  return letters.length;
}
