// Moves of members as requests: what is sent, what has to be answered, and what the model is afterwards.
import { carryOutEntry, type EntryChange, expectedStatus, pickEntry } from './changes.ts';
import { type Asked, countEvents, hasRoom, type Model, type Told, type Who } from './model.ts';

export interface Move {
  readonly asked: Asked;
  /** Of the answer; of a bulk, of each item in its order, told when those before it are carried out. */
  readonly settle: (told: Told) => readonly Settled[];
}

export interface Settled {
  readonly expected: number;
  readonly got: number;
}

/** One answer, and what happens where it is as expected and good. */
function alone(asked: Asked, expected: number, carryOut: (body: Told['body']) => void): Move {
  return {
    asked,
    settle: ({ status, body }) => {
      if (status === expected && status < 300) carryOut(body);
      return [{ expected, got: status }];
    },
  };
}

const REASON = { reason: 'as the model wants it' };

export function changeEntry(model: Model, who: Who, change: EntryChange): Move | undefined {
  if (change.kind === 'create') {
    const { workDate, seconds } = change;
    const asked = {
      who,
      method: 'POST',
      path: '/v1/entries',
      body: { workDate, durationSeconds: seconds },
    } as const;
    return alone(asked, expectedStatus(model, who, change), ({ entryId }) =>
      carryOutEntry(model, who, change, { entryId: String(entryId) }),
    );
  }
  const picked = pickEntry(model, change);
  if (picked === undefined) return undefined;
  const headers = { 'if-match': `"${picked.seen}"` };
  const path = `/v1/entries/${picked.entryId}`;
  const asked: Asked =
    change.kind === 'amend'
      ? { who, method: 'PATCH', path, headers, body: { ...REASON, ...amendment(change) } }
      : { who, method: 'POST', path: `${path}/${change.kind}`, headers, body: REASON };
  return alone(asked, expectedStatus(model, who, change, picked), () =>
    carryOutEntry(model, who, change, picked),
  );
}

function amendment({ workDate, seconds }: Extract<EntryChange, { kind: 'amend' }>) {
  return {
    ...(workDate !== undefined && { workDate }),
    ...(seconds !== undefined && { durationSeconds: seconds }),
  };
}

/** Entries are restored one by one: a bulk has no such action. */
export function changeMany(model: Model, who: Who, changes: readonly EntryChange[]): Move | undefined {
  const items = changes
    .filter(({ kind }) => kind !== 'restore')
    .map((change) => ({ change, picked: change.kind === 'create' ? undefined : pickEntry(model, change) }))
    .filter(({ change, picked }) => change.kind === 'create' || picked !== undefined);
  if (items.length === 0) return undefined;
  const asked = {
    who,
    method: 'POST',
    path: '/v1/entries/bulk',
    body: { items: items.map(toItem) },
  } as const;
  return {
    asked,
    settle: ({ status, body }) => {
      const { results = [] } = body as {
        results?: readonly { status: number; entry?: { entryId: string } }[];
      };
      const each = items.map(({ change, picked }, place) => {
        const entry = picked && model.entries.get(picked.entryId);
        const now = picked && entry && { ...picked, entry };
        const expected = expectedStatus(model, who, change, now);
        const got = results[place]?.status ?? 0;
        const entryId = picked?.entryId ?? results[place]?.entry?.entryId ?? '';
        if (got === expected && got < 300) carryOutEntry(model, who, change, { entryId, entry });
        return { expected, got };
      });
      return [{ expected: 200, got: status }, ...each];
    },
  };
}

function toItem({ change, picked }: { change: EntryChange; picked: ReturnType<typeof pickEntry> }) {
  if (change.kind === 'create') {
    const { workDate, seconds } = change;
    return { action: 'create', entry: { workDate, durationSeconds: seconds } };
  }
  const seen = { entryId: picked?.entryId, version: picked?.seen };
  return change.kind === 'amend'
    ? { action: 'amend', ...seen, changes: { ...REASON, ...amendment(change) } }
    : { action: 'void', ...seen, ...REASON };
}

const FORGOTTEN_MS = 12 * 3_600_000;

export function moveTimer(model: Model, who: Who, kind: 'start' | 'stop' | 'discard'): Move {
  const began = model.timers.get(who);
  if (kind === 'start') {
    const asked = { who, method: 'POST', path: '/v1/timer', body: {} } as const;
    return alone(asked, began === undefined ? 201 : 409, () => {
      model.timers.set(who, model.now);
      countEvents(model, who, 1);
    });
  }
  if (kind === 'discard')
    return alone({ who, method: 'DELETE', path: '/v1/timer' }, began === undefined ? 409 : 200, () => {
      model.timers.delete(who);
      countEvents(model, who, 1);
    });
  return stopTimer(model, who, began);
}

/** At 0 o'clock in London in March it is 0 o'clock in UTC. */
function stopTimer(model: Model, who: Who, began: Date | undefined): Move {
  const seconds = (model.now.getTime() - (began ?? model.now).getTime()) / 1000;
  const workDate = (began ?? model.now).toISOString().slice(0, 10);
  const asked = { who, method: 'POST', path: '/v1/timer/stop', body: {} } as const;
  return alone(asked, expectedStop(), ({ entryId }) => {
    model.timers.delete(who);
    countEvents(model, who, 1);
    carryOutEntry(model, who, { kind: 'create', workDate, seconds }, { entryId: String(entryId) });
  });

  function expectedStop(): number {
    if (began === undefined || seconds * 1000 > FORGOTTEN_MS) return 409;
    return seconds > 0 && hasRoom(model, who, workDate, seconds) ? 201 : 422;
  }
}

export interface Decision {
  readonly pick: number;
  readonly kind: 'accept' | 'amend' | 'decline';
  readonly entries: readonly { readonly workDate: string; readonly seconds: number }[];
}

/** All that a decision logs is logged with it, or nothing; one event tells of all of it. */
export function decide(model: Model, who: Who, { pick, kind, entries }: Decision): Move | undefined {
  const [id, proposal] = [...model.proposals][pick % Math.max(1, model.proposals.size)] ?? [];
  if (id === undefined || proposal === undefined) return undefined;
  const wanted = kind === 'decline' ? [] : kind === 'accept' ? [proposal] : entries;
  const body =
    kind === 'amend'
      ? { entries: entries.map(({ workDate, seconds }) => ({ workDate, durationSeconds: seconds })) }
      : {};
  const path = `/v1/proposals/${id}/${kind === 'decline' ? 'decline' : 'accept'}`;
  return alone({ who, method: 'POST', path, body }, statusOf(), (answer) => {
    countEvents(model, who, 1);
    model.proposals.set(id, { ...proposal, isOpen: false });
    const made = (answer['entries'] ?? []) as readonly { entryId: string }[];
    for (const [place, { entryId }] of made.entries()) {
      const { workDate = '', seconds = 0 } = wanted[place] ?? {};
      const facts = { workDate, durationSeconds: seconds };
      model.entries.set(entryId, { owner: who, version: 1, status: 'logged', ...facts });
    }
  });

  function statusOf(): number {
    if (proposal?.owner !== who) return 404;
    if (!proposal.isOpen) return 409;
    if (wanted.some(({ workDate, seconds }) => !hasRoom(model, who, workDate, seconds))) return 422;
    const days = Map.groupBy(wanted, ({ workDate }) => workDate);
    const sums = [...days].map(
      ([workDate, there]) => [workDate, there.reduce((sum, { seconds }) => sum + seconds, 0)] as const,
    );
    return sums.every(([workDate, seconds]) => hasRoom(model, who, workDate, seconds)) ? 200 : 409;
  }
}
