// The bench's end of the lines to all local processes: sets their clock, decides on their calls by the plan of the cell, and knows
// what they are about. It listens on 127.0.0.1 only.
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { CallFacts, FromBench, ToBench } from '../../local/preload/bench-messages.ts';
import { onLine } from '../../local/preload/lines.ts';
import { type AnswerLedger, answerLedger } from './answer-ledger.ts';
import { type Plan, planOf } from './plan.ts';

interface Line {
  readonly socket: Socket;
  name: string;
  program: string;
  pid: number;
  working: number;
  applied: number;
}

const QUIET: Plan = { ...planOf([], 0), asks: { call: false, attempt: false } };

export class BenchServer {
  /** Letters that were taken and not yet marked as sent. */
  readonly answers: AnswerLedger = answerLedger();
  readonly #server: Server;
  readonly #lines = new Set<Line>();
  readonly #waiting = new Set<() => void>();
  #offsetMs = 0;
  #deaths = 0;
  #stateId = 0;
  #skewed: Readonly<Record<string, number>> = {};
  #plan = QUIET;
  #calls = new Map<string, Map<string, number>>();

  static async start(): Promise<BenchServer> {
    const bench = new BenchServer();
    await new Promise<void>((resolve, reject) => {
      bench.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return bench;
  }

  private constructor() {
    this.#server = createServer({ noDelay: true }, (socket) => this.#open(socket));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Milliseconds since 1970 by the moved clock. */
  now(): number {
    return Date.now() + this.#offsetMs;
  }

  /** Resolves when every living process has it. Time never goes back. */
  moveTo(now: number): Promise<void> {
    this.#offsetMs = Math.max(this.#offsetMs, Math.round(now - Date.now()));
    return this.#tellAll();
  }

  /** Some functions' clocks go wrong by so many milliseconds, by their names. */
  skew(by: Readonly<Record<string, number>>): Promise<void> {
    this.#skewed = by;
    return this.#tellAll();
  }

  use(plan: Plan): Promise<void> {
    this.#plan = plan;
    return this.#tellAll();
  }

  /** Asks about nothing: for measurements. */
  rest(): Promise<void> {
    return this.use(QUIET);
  }

  /** How many events are worked on, and how many processes load. */
  working(): number {
    return [...this.#lines].reduce((sum, { working }) => sum + working, 0);
  }

  /** How many processes have ended since it was started. */
  deaths(): number {
    return this.#deaths;
  }

  pids(name?: string): readonly number[] {
    return [...this.#lines].flatMap((line) => (name === undefined || line.name === name ? [line.pid] : []));
  }

  /** How often each function made each call since this was last asked. */
  takeCalls(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    const calls = this.#calls;
    this.#calls = new Map();
    return calls;
  }

  close(): void {
    this.#server.close();
    for (const { socket } of this.#lines) socket.destroy();
  }

  #open(socket: Socket): void {
    const line: Line = { socket, name: '', program: '', pid: 0, working: 0, applied: 0 };
    this.#lines.add(line);
    onLine(socket, (text) => this.#hear(line, JSON.parse(text) as ToBench));
    socket.on('error', () => undefined); // its close follows
    socket.on('close', () => {
      this.#lines.delete(line);
      this.#deaths += 1;
      this.answers.died(line.pid);
      this.#wake();
    });
  }

  #hear(line: Line, said: ToBench): void {
    if (said.kind === 'ask') this.#answer(line, said);
    else if (said.kind === 'done') this.answers.done(line.pid, said);
    else if (said.kind === 'applied') {
      line.applied = said.stateId;
      this.#wake();
    } else if (said.kind === 'hello') {
      Object.assign(line, { name: said.name, program: said.program, pid: said.pid });
      this.#sayState(line);
    } else line.working += said.kind === 'began' ? 1 : -1;
  }

  #answer(line: Line, asked: Extract<ToBench, { kind: 'ask' }>): void {
    if (asked.step === 'call') this.#count(line, asked);
    const fate = this.#plan.decide(line.name, asked.step, asked);
    this.answers.asked(line.pid, asked, fate);
    say(line, { kind: 'fate', askId: asked.askId, fate });
  }

  #count({ name }: Line, { call }: CallFacts): void {
    const own = this.#calls.get(name) ?? new Map<string, number>();
    own.set(call, (own.get(call) ?? 0) + 1);
    this.#calls.set(name, own);
  }

  #sayState(line: Line): void {
    const offsetMs = this.#offsetMs + (this.#skewed[line.name] ?? 0);
    say(line, { kind: 'state', stateId: this.#stateId, offsetMs, ask: this.#plan.asks });
  }

  /**
   * Nobody may be given work by somebody whose clock is ahead of its own: the deadlines that it sets would be past at its own move.
   * So functions go first, then the pump, which hands them their work, and last the queues, which hand the pump its own.
   */
  async #tellAll(): Promise<void> {
    this.#stateId += 1;
    await this.#tell(({ program }) => program === 'function-host');
    await this.#tell(({ program }) => program === 'pump');
    await this.#tell(() => true);
  }

  async #tell(which: (line: Line) => boolean): Promise<void> {
    const behind = () =>
      [...this.#lines].filter((line) => line.pid !== 0 && which(line) && line.applied < this.#stateId);
    for (const line of behind()) this.#sayState(line);
    while (behind().length > 0) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

function say({ socket }: Line, message: FromBench): void {
  socket.write(`${JSON.stringify(message)}\n`);
}
