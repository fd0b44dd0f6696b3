// A timer that can be brought nearer while it runs, in the shape of Node's own.

type SetTimeout = (callback: () => void, ms: number) => NodeJS.Timeout;
type ClearTimeout = (timer: NodeJS.Timeout) => void;

const running = new Set<LongTimer>();

/** Brings all running timers nearer by so many milliseconds; what is due fires at once, the earliest first. */
export function moveTimers(byMs: number): void {
  for (const timer of [...running].sort((a, b) => a.leftMs() - b.leftMs())) timer.move(byMs);
}

export class LongTimer {
  readonly #fire: () => void;
  readonly #ms: number;
  readonly #set: SetTimeout;
  readonly #clear: ClearTimeout;
  #dueAt = 0;
  #inner: NodeJS.Timeout | undefined;
  #held = true;

  constructor(fire: () => void, ms: number, set: SetTimeout, clear: ClearTimeout) {
    this.#fire = fire;
    this.#ms = ms;
    this.#set = set;
    this.#clear = clear;
    this.#start(ms);
  }

  /** By the clock that nobody can set. */
  leftMs(): number {
    return this.#dueAt - performance.now();
  }

  move(byMs: number): void {
    if (!running.has(this)) return; // one that fired before it has cleared it
    const left = this.leftMs() - byMs;
    if (left > 0) this.#start(left);
    else this.#end();
  }

  refresh(): this {
    this.#start(this.#ms);
    return this;
  }

  ref(): this {
    this.#held = true;
    this.#inner?.ref();
    return this;
  }

  unref(): this {
    this.#held = false;
    this.#inner?.unref();
    return this;
  }

  hasRef(): boolean {
    return this.#held;
  }

  close(): void {
    if (this.#inner !== undefined) this.#clear(this.#inner);
    this.#inner = undefined;
    running.delete(this);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #start(ms: number): void {
    this.close();
    this.#dueAt = performance.now() + ms;
    this.#inner = this.#set(() => this.#end(), ms);
    if (!this.#held) this.#inner.unref();
    running.add(this);
  }

  #end(): void {
    this.close();
    this.#fire();
  }
}
