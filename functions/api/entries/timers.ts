// One's own timer: started, looked at, stopped into an entry, or given up.
import * as z from 'zod';
import { firstVersion } from '../../../shared/core/ledger/entry-versions.ts';
import {
  elapsedSeconds,
  FORGOTTEN_AFTER_SECONDS,
  isForgotten,
  type Timer,
} from '../../../shared/core/ledger/timer.ts';
import { toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Timers } from '../../../shared/ports/ledger.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY, type WriteRequest } from '../request/declare-writer.ts';
import { ok, type Refusal, refuse } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { instant, projectFields, toProjectFields } from '../request/view-fields.ts';
import { NewTimer, StopTimer } from './entry-forms.ts';
import { WrittenEntryView } from './entry-view.ts';
import { overrideOf } from './pass-lock.ts';
import { type EntryServices, planWrite, timeOf, wordsFor } from './plan-entry.ts';

export interface TimerServices extends EntryServices {
  readonly timers: Timers;
}

const TimerView = z
  .strictObject({
    timerId: z.string(),
    startedAt: instant,
    elapsedSeconds: z.int(),
    isForgotten: z.boolean().meta({
      description: `It runs for more than ${FORGOTTEN_AFTER_SECONDS} seconds: who stops it has to say when the work ended.`,
    }),
    timeZone: z.string(),
    ...projectFields,
    taskId: z.exactOptional(z.string()),
    description: z.string(),
    tags: z.array(z.string()).readonly(),
    billable: z.exactOptional(z.boolean()),
  })
  .meta({ id: 'Timer' });

const TimerState = z.strictObject({ timer: z.nullable(TimerView) }).meta({ id: 'TimerState' });

const NONE_RUNS = 'No timer of yours runs.';

export const TIMER_ROUTES: readonly Route<TimerServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/timer',
    access: 'member',
    summary: 'Your timer; null where none runs',
    answer: TimerState,
    run: async ({ scope }, { timers, clock }: TimerServices) => {
      const timer = await timers.of(scope);
      return ok({ timer: timer === undefined ? null : toView(timer, clock()) });
    },
  }),
  forWriter({
    method: 'POST',
    path: '/v1/timer',
    access: 'contributor',
    permits: ['write_own'],
    summary: 'Start your timer; one runs at most',
    status: 201,
    body: NewTimer,
    answer: TimerState,
    plan: planStart,
  }),
  forWriter({
    method: 'POST',
    path: '/v1/timer/stop',
    access: 'contributor',
    permits: ['write_own'],
    summary: 'Stop your timer: its time is logged',
    body: StopTimer,
    answer: WrittenEntryView,
    status: 201,
    problems: ['not_acceptable_time', 'period_locked'],
    plan: planStop,
  }),
  forWriter({
    method: 'DELETE',
    path: '/v1/timer',
    access: 'contributor',
    permits: ['write_own'],
    summary: 'Give your timer up: nothing is logged',
    body: NO_BODY,
    answer: TimerState,
    plan: async ({ scope }, services: TimerServices) => {
      const timer = await services.timers.of(scope);
      if (timer === undefined) return refuse('conflict', NONE_RUNS);
      const events = [timerEvent(services, scope, 'timer.discarded', timer)];
      return {
        kind: 'planned',
        change: { writes: [{ kind: 'timer', ended: timer }], events },
        answer: NO_TIMER,
      };
    },
  }),
];

const NO_TIMER = ok({ timer: null });

async function planStart(
  { scope, member, json }: WriteRequest<z.output<typeof NewTimer>>,
  services: TimerServices,
): Promise<Planned<z.output<typeof TimerState>> | Refusal> {
  const { timers, clock, newId } = services;
  const now = clock();
  if ((await timers.of(scope)) !== undefined)
    return refuse('conflict', 'Your timer runs already: stop it or give it up first.');
  const { startedAt = now, timeZone = member.timeZone, ...said } = json;
  if (startedAt > now)
    return refuse('invalid_request', 'The body is not valid.', [
      { field: 'startedAt', detail: 'must not lie in the future' },
    ]);
  const words = await wordsFor(services, scope, said);
  if ('problem' in words) return words;
  const timer: Timer = {
    workspaceId: scope.workspaceId,
    memberId: scope.memberId,
    timerId: newId(),
    startedAt: startedAt.toISOString(),
    timeZone,
    ...words,
  };
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'timer', started: timer }],
      events: [timerEvent(services, scope, 'timer.started', timer)],
    },
    answer: ok({ timer: toView(timer, now) }, 201),
  };
}

async function planStop(
  { scope, json }: WriteRequest<z.output<typeof StopTimer>>,
  services: TimerServices,
): Promise<Planned<z.output<typeof WrittenEntryView>> | Refusal> {
  const now = services.clock();
  const timer = await services.timers.of(scope);
  if (timer === undefined) return refuse('conflict', NONE_RUNS);
  if (isForgotten(timer, now) && json.endedAt === undefined)
    return refuse('conflict', 'This timer was forgotten: say when the work ended, or give it up.', [
      { field: 'endedAt', detail: `is required after ${FORGOTTEN_AFTER_SECONDS} seconds` },
    ]);
  const { timerId, startedAt, timeZone, ...words } = timer;
  const started = new Date(startedAt);
  const endedAt = json.endedAt ?? new Date(started.getTime() + elapsedSeconds(timer, now) * 1000);
  const policy = await services.policies.ofEntries(scope);
  const time = timeOf(
    { timeZone, startedAt: started, endedAt, breakSeconds: json.breakSeconds },
    policy,
    now,
  );
  if ('problem' in time) return time;
  const after = firstVersion({ ...scope, entryId: timerId }, { ...words, ...time }, now);
  const planned = await planWrite(services, scope, policy, { after, ...overrideOf(json) });
  if ('problem' in planned) return planned;
  const { writes, events } = planned.change;
  return {
    ...planned,
    change: {
      writes: [{ kind: 'timer', ended: timer }, ...writes],
      events: [timerEvent(services, scope, 'timer.stopped', timer), ...events],
    },
  };
}

function timerEvent(
  { clock, retention }: TimerServices,
  scope: WorkspaceScope,
  action: 'timer.started' | 'timer.stopped' | 'timer.discarded',
  { timerId, startedAt }: Timer,
) {
  const done = { action, object: { kind: 'timer', id: timerId }, facts: [startedAt], once: action } as const;
  return toChangeEvent(scope, done, clock(), retention);
}

function toView(timer: Timer, now: Date) {
  const { workspaceId: _workspace, memberId: _member, project, ...facts } = timer;
  return {
    ...facts,
    ...toProjectFields(project),
    elapsedSeconds: elapsedSeconds(timer, now),
    isForgotten: isForgotten(timer, now),
  };
}
