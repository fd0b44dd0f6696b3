// Timesheet periods as the ledger stores them: states and sums in plain attributes, the reasons of people sealed.
import { expiresAt } from '../../core/record/retention.ts';
import { type PeriodStep, spanId, type TimesheetPeriod } from '../../core/timesheet/period.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import { factsOf, type Item, type ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

interface PeriodText {
  /** One for each step; null where it has none. */
  readonly reasons: readonly (string | null)[];
}

type StoredPeriod = Omit<TimesheetPeriod, 'steps'> & {
  readonly steps: readonly Omit<PeriodStep, 'reason'>[];
  readonly text: Uint8Array;
  readonly expiresAt: number;
};

/** @param from from when on it is kept */
export async function toPeriodItem(
  period: TimesheetPeriod,
  { sealer, retention }: ItemParts,
  from: Date,
): Promise<Item> {
  const { steps, ...facts } = period;
  const text: PeriodText = { reasons: steps.map(({ reason }) => reason ?? null) };
  return {
    ...keyOf.period(period, period),
    itemType: 'period',
    ...facts,
    steps: steps.map(({ reason: _reason, ...step }) => step),
    text: await sealJson(sealer, text, inPeriod(period)),
    expiresAt: expiresAt('timeEntry', from, retention),
  };
}

export async function fromPeriodItem(item: Item, sealer: Sealer): Promise<TimesheetPeriod> {
  const { expiresAt: _at, text, steps, ...facts } = factsOf<StoredPeriod>(item);
  const { reasons } = await openJson<PeriodText>(sealer, text, inPeriod(facts));
  const told = steps.map((step, i) => ({ ...step, ...(reasons[i] && { reason: reasons[i] }) }));
  return { ...facts, steps: told };
}

function inPeriod(period: Omit<TimesheetPeriod, 'steps'>): SealContext {
  const { workspaceId, memberId } = period;
  return { workspaceId, memberId, purpose: `period/${spanId(period)}` };
}
