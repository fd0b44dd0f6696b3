// What is loaded at its first use is kept; a load that failed is tried again at the next.

export type Load<T> = () => Promise<T>;

/** The same thing to all who ask, loaded for the first of them. */
export function loadOnce<T>(load: Load<T>): Load<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
