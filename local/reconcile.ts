// `npm run reconcile -- [--mend] [--stage NAME] [--region REGION]`: whether every day's total is what its entries come to. Names the days that
// differ, and ends with 1 where there are any. Writes nothing without --mend.
import { readFlags } from './flags.ts';
import { type ComparedDay, compareDays } from './reconcile/compare-days.ts';
import { mendDay } from './reconcile/mend-day.ts';
import { runCommand } from './run/plain-error.ts';
import { tellFaults } from './workspace/aws-fault.ts';
import { openPlace, PLACE_FLAGS } from './workspace/open-place.ts';
import type { Place } from './workspace/place.ts';

const OPTIONS = { ...PLACE_FLAGS, mend: { type: 'boolean' } } as const;

await runCommand(() => {
  const { stack, own } = readFlags(process.argv.slice(2), OPTIONS);
  return tellFaults(async () => reconcile(await openPlace(own, stack), own.mend === true));
});

async function reconcile({ doc, tables }: Place, isMending: boolean): Promise<number> {
  const { entries, days, differing } = await compareDays(doc, tables.ledger);
  let left = 0;
  for (const day of differing) {
    const isMended = isMending && (await mendDay(doc, tables.ledger, day));
    if (!isMended) left += 1;
    process.stdout.write(`${toLine(day)}${isMended ? ' Mended.' : ''}\n`);
  }
  process.stdout.write(`${entries} entries on ${days} days: ${toEnd(differing.length, left)}\n`);
  return left === 0 ? 0 : 1;
}

function toLine({
  workspaceId,
  memberId,
  workDate,
  entries,
  entrySeconds,
  totalSeconds,
}: ComparedDay): string {
  const many = entries === 1 ? 'its one entry comes' : `its ${entries} entries come`;
  return `${workspaceId} ${memberId} ${workDate}: the total is ${totalSeconds} s, ${many} to ${entrySeconds} s.`;
}

function toEnd(differing: number, left: number): string {
  if (differing === 0) return 'every total is what its entries come to.';
  return left === 0 ? `${differing} differed, mended now.` : `not so on ${left} of them.`;
}
