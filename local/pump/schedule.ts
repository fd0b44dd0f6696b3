// EventBridge Scheduler for the laptop: one event after each interval, none while the last is still worked on.
import { randomUUID } from 'node:crypto';
import { REGION } from '../layout.ts';
import { pause } from './backoff.ts';

/** As a schedule without an input of its own sends it (EventBridge Scheduler user guide, "Managing targets"). */
export function toScheduledEvent(name: string, at: Date): object {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: '000000000000',
    time: at.toISOString().replace(/\.\d{3}Z$/, 'Z'),
    region: REGION,
    resources: [`arn:aws:scheduler:${REGION}:000000000000:schedule/default/${name}`],
    detail: {},
  };
}

/** Runs until `signal` aborts. A failed event is not sent again: the next comes soon. */
export async function runSchedule(
  name: string,
  everyMs: number,
  invoke: (event: unknown) => Promise<{ readonly kind: string }>,
  note: (what: string) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await pause(everyMs, signal);
    if (signal.aborted) return;
    const end = await invoke(toScheduledEvent(name, new Date()));
    if (end.kind !== 'result') note(`schedule ${name}: ${end.kind}`);
  }
}
