// Ends every process of the stack at once, as a machine that loses its power does, while mails are on their way.
import { setTimeout as sleep } from 'node:timers/promises';
import type { CellRun } from './run-cell.ts';

const TIMES = 3;
const READY_MS = 60_000;

export async function restartEverything(run: CellRun): Promise<void> {
  const part = Math.ceil(run.notices.length / TIMES);
  for (let time = 0; time < TIMES; time += 1) {
    await run.send(run.notices.slice(time * part, (time + 1) * part));
    await sleep(100 + run.random.below(1_500));
    for (const pid of run.bench.pids()) process.kill(pid, 'SIGKILL');
    await untilUp(run);
  }
}

/** Their supervisor starts them again; the queues answer last of what the bench itself needs. */
async function untilUp({ stack, bench }: CellRun): Promise<void> {
  const end = performance.now() + READY_MS;
  for (;;) {
    await sleep(200);
    const isUp = ['pump', 'aws', 'dynamo', 'kms', 'ses-out'].every((name) => bench.pids(name).length > 0);
    const answers =
      isUp &&
      (await fetch(`${stack.run.endpoints['aws']}/health`).then(
        () => true,
        () => false,
      ));
    if (answers) return;
    if (performance.now() > end) throw new Error('the stack did not come up again');
  }
}
