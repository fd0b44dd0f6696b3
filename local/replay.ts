// `npm run replay -- --from DATE [--to DATE] [--data DIR]`: reads the mails that the laptop has kept again with this checkout's
// engine, and shows which entries would change, and by which rules. Nothing is written.
import { parseWorkDate, type WorkDate } from '../shared/core/work-date.ts';
import { readFlags } from './flags.ts';
import { openStores } from './replay/open-stores.ts';
import { type Replayed, replayMails } from './replay/replay-mails.ts';
import { showOne, showSum } from './replay/show-replay.ts';
import type { Days } from './replay/stored-mails.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { tellFaults } from './workspace/aws-fault.ts';

await runCommand(async () => {
  const { stack, own } = readFlags(process.argv.slice(2), {
    from: { type: 'string' },
    to: { type: 'string' },
  });
  const days = toDays(own.from, own.to);
  const stores = await openStores(stack.dataDir);
  try {
    return await tellFaults(() => replay(replayMails(stores.clients, days)));
  } finally {
    await stores.close();
  }
});

async function replay(mails: AsyncGenerator<Replayed>): Promise<number> {
  const all: Replayed[] = [];
  for await (const one of mails) {
    all.push(one);
    for (const line of showOne(one)) process.stdout.write(`${line}\n`);
  }
  process.stdout.write(`${showSum(all)}\n`);
  return all.some(({ kind }) => kind === 'threw') ? 1 : 0;
}

function toDays(from: string | undefined, to: string | undefined): Days {
  if (from === undefined)
    throw new PlainError('Say with --from YYYY-MM-DD from which day on mails are read again.');
  const days = { from: toDay('--from', from), to: toDay('--to', to ?? '9999-12-31') };
  if (days.to < days.from) throw new PlainError(`--to ${days.to} lies before --from ${days.from}.`);
  return days;
}

function toDay(flag: string, said: string): WorkDate {
  const day = parseWorkDate(said);
  if (day === undefined) throw new PlainError(`${flag} takes a day such as 2026-11-02, not "${said}".`);
  return day;
}
