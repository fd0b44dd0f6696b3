// Each work queue with those behind it, as the laptop or a stage has them.
import type { MailOutputs } from '../../shared/contracts/outputs.ts';
import { type QueueName, WORK_QUEUES } from '../../shared/contracts/queues.ts';
import type { RunFile } from './run-file.ts';

export interface QueuePlace {
  readonly name: QueueName;
  readonly url: string;
  readonly deadLettersUrl: string;
  readonly parkedUrl: string;
}

export function queuesOfLaptop({ resources: { queues } }: RunFile): readonly QueuePlace[] {
  return WORK_QUEUES.map((name) => ({
    name,
    url: queues[name].url,
    deadLettersUrl: queues[`${name}DeadLetters`].url,
    parkedUrl: queues[`${name}Parked`].url,
  }));
}

export function queuesOfStage(mail: MailOutputs): readonly QueuePlace[] {
  return WORK_QUEUES.map((name) => {
    const output = capitalised(name);
    return {
      name,
      url: mail[`${output}QueueUrl`],
      deadLettersUrl: mail[`${output}DeadLettersUrl`],
      parkedUrl: mail[`${output}ParkedUrl`],
    };
  });
}

function capitalised<Name extends string>(name: Name): Capitalize<Name> {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}` as Capitalize<Name>;
}
