// A team's day by chance, from a seed: which partitions its requests name.
import { randomOf } from '../../local/random.ts';
import type { Asked } from '../../test/functions/api/ledger-model/model.ts';
import { type Ask, memberOf, read } from './access-paths.ts';
import { LAST_DAY, MEMBERS } from './made-ledger.ts';

const REQUESTS = 2_000;
const MONTH = '/v1/entries?from=2026-02-11&to=2026-03-11&limit=50';

/** Who writes more asks more: a tenth of the members does half of it. */
export async function work(ask: Ask): Promise<number> {
  const random = randomOf(11, 'workload');
  for (let turn = 0; turn < REQUESTS; turn += 1) {
    const busy = random.below(MEMBERS.length / 10);
    const who = memberOf(random.next() < 0.5 ? busy : random.below(MEMBERS.length));
    const chance = random.next();
    if (chance < 0.45) await read(ask, who, MONTH);
    else if (chance < 0.55) await read(ask, who, '/v1/timer');
    else await change(ask, { who, seconds: 60 + random.below(240), isAmended: chance > 0.85 });
  }
  return REQUESTS;
}

async function change(
  ask: Ask,
  { who, seconds, isAmended }: Pick<Asked, 'who'> & { readonly seconds: number; readonly isAmended: boolean },
): Promise<void> {
  const body = { workDate: LAST_DAY, durationSeconds: seconds, description: 'made by the workload' };
  const { status, body: made } = await ask({ who, method: 'POST', path: '/v1/entries', body });
  if (status === 422 || !isAmended) return; // the day is full
  const headers = { 'if-match': '"1"' };
  const path = `/v1/entries/${made['entryId']}`;
  await ask({ who, method: 'PATCH', path, headers, body: { reason: 'workload', durationSeconds: 30 } });
}
