// Reads one short text: what a member might have typed at the moment that the line gives.
import { decide } from '../../shared/core/triage/decide.ts';
import { readText } from '../../shared/core/triage/read-text.ts';
import { referenceOf } from '../../shared/core/triage/reference.ts';
import type { TextCase } from './case.ts';
import { type Prediction, toDayPrediction, toPrediction } from './prediction.ts';

const WORKDAY_MINUTES = 480;
const NO_CATALOGUE = { clients: [], projects: [] };

export function readTextCase({ id, text, reference, timeZone, locale }: TextCase): Prediction {
  const sentAt = { instant: reference, utcOffsetMinutes: offsetOf(reference) };
  const arrival = { receivedAt: reference };
  const { now } = referenceOf({ header: { sentAt }, arrival }, timeZone);
  const reading = readText(text, {
    now,
    timeZone,
    locale,
    workdayMinutes: WORKDAY_MINUTES,
    catalogue: NO_CATALOGUE,
    source: 'body',
  });
  const decision = decide(reading);
  return decision.disposition === 'ignored'
    ? toDayPrediction(id, decision, reading.days)
    : toPrediction(id, decision);
}

/** Minutes east of UTC of an ISO time; `Z` and none are 0. */
function offsetOf(reference: string): number {
  if (reference.endsWith('Z')) return 0;
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(reference) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
