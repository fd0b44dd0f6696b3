// Which characters of the sources under shared/core have run, as V8 counts blocks for this thread.
import { type Profiler, Session } from 'node:inspector';

const OF_INTEREST = '/shared/core/';

/** For each script a byte for each character: 1 where it ran. */
export type Ran = Map<string, Uint8Array>;

export interface Coverage {
  /** Since it was last asked. */
  readonly ranSince: () => Ran;
  readonly stop: () => void;
}

export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const ranSince = () => {
    const ran: Ran = new Map();
    // Of a session with its own thread the answer comes before `post` returns.
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      for (const script of result) if (script.url.includes(OF_INTEREST)) ran.set(script.url, painted(script));
    });
    return ran;
  };
  return { ranSince, stop: () => session.disconnect() };
}

/** Outer blocks come before those within them. */
function painted({ functions }: Profiler.ScriptCoverage): Uint8Array {
  const ranges = functions.flatMap((one) => one.ranges);
  const paint = new Uint8Array(Math.max(0, ...ranges.map(({ endOffset }) => endOffset)));
  for (const { startOffset, endOffset, count } of ranges)
    paint.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return paint;
}

/** Adds what ran to what is seen; tells how many characters are new. */
export function addSeen(seen: Ran, ran: Ran): number {
  let news = 0;
  for (const [url, paint] of ran) news += addScript(seen, url, paint);
  return news;
}

function addScript(seen: Ran, url: string, paint: Uint8Array): number {
  const before = seen.get(url) ?? new Uint8Array();
  const both = new Uint8Array(Math.max(before.length, paint.length));
  both.set(before);
  let news = 0;
  for (const [at, ran] of paint.entries()) {
    if (ran === 0 || both[at] === 1) continue;
    both[at] = 1;
    news += 1;
  }
  if (news > 0) seen.set(url, both);
  return news;
}
