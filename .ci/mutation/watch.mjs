// What the switches ask while the reader runs: whether their mutant lives. While a test is watched they note which mutants it comes
// to, and which of them would make another value. That is asked millions of times: numbers in arrays are quicker than sets.

const NOBODY = 0;
const DIFFERS = {
  '*': () => true,
  t: (value) => Boolean(value),
  f: (value) => !value,
  n: (value) => value !== undefined && value !== null,
  u: (value) => value !== undefined,
};
const OPERATORS = {
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

/** What the switches tell of each mutant. `alive`: the one that lives; -1 for none. */
function toWatch(count, alive) {
  let mark = NOBODY;
  const lastSeen = new Int32Array(count);
  const lastMet = new Int32Array(count);
  const watch = {
    alive,
    /** How many tests come to each mutant, and the numbers of those that meet it. */
    comings: new Int32Array(count),
    meetings: Array.from({ length: count }, () => []),
    /** By the first mutant of a file: the numbers of the tests that come to any function of it. */
    passings: new Map(),
    start: (number) => {
      mark = number + 2; // -1 while all is loaded
    },
    stop: () => {
      mark = NOBODY;
    },
    /** The mutants met up to now, which are forgotten. */
    takeMet: () => {
      const taken = watch.meetings.flatMap((some, id) => (some.length > 0 ? [id] : []));
      for (const some of watch.meetings) some.length = 0;
      lastMet.fill(NOBODY);
      lastSeen.fill(NOBODY);
      watch.comings.fill(0);
      watch.passings.clear();
      return taken;
    },
    /** A test comes to a mutant. */
    see: (id) => {
      if (mark === NOBODY || lastSeen[id] === mark) return;
      lastSeen[id] = mark;
      watch.comings[id] += 1;
    },
    /** A test meets it: there it would make another value. */
    meet: (id) => {
      if (mark === NOBODY || lastMet[id] === mark) return;
      lastMet[id] = mark;
      watch.meetings[id].push(mark - 2);
    },
    pass: (first) => {
      if (mark === NOBODY) return;
      if (!watch.passings.has(first)) watch.passings.set(first, new Set());
      watch.passings.get(first).add(mark - 2);
    },
    isOn: () => mark !== NOBODY,
  };
  return watch;
}

/** Sets what the switches call. */
export function watchMutants(count, aliveAtFirst) {
  const watch = toWatch(count, aliveAtFirst);
  const { see, meet, isOn } = watch;
  globalThis.__f = watch.pass;
  globalThis.__a = (id) => {
    see(id);
    return id === watch.alive;
  };
  globalThis.__m = (id) => {
    see(id);
    meet(id);
    return id === watch.alive;
  };
  /** Where no mutant would give another value than this one, a test runs as it does without them. */
  globalThis.__s = (first, whens, value) => {
    if (isOn()) for (let i = 0; i < whens.length; i += 1) if (DIFFERS[whens[i]](value)) meet(first + i);
    return value;
  };
  globalThis.__o = (id, operator, other, a, b) => {
    see(id);
    if (id === watch.alive) return OPERATORS[other](a, b);
    const value = OPERATORS[operator](a, b);
    if (isOn() && !Object.is(value, OPERATORS[other](a, b))) meet(id);
    return value;
  };
  return watch;
}
