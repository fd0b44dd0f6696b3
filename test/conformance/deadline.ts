// The longest that a piece of work may take: whoever waits for it is told in time, whatever it hangs on.

/**
 * Whether the work ended within its limit; what it throws until then is thrown on. Work that takes longer goes on unheard: whoever
 * asks must stop it.
 */
export async function endsWithin(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  try {
    return await Promise.race([work.then(() => true), limit]);
  } finally {
    clearTimeout(timer);
  }
}
