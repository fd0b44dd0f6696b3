// What is to be worked, as the ledger stores it. Hours, names of holidays and why somebody is away are sealed: they tell of people.
import type { MemberScope } from '../../core/member.ts';
import type { Absence, HolidayCalendar, WorkSchedule } from '../../core/timesheet/work-schedule.ts';
import type { WorkDate } from '../../core/work-date.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

type Stored<T, Text extends keyof T> = Omit<T, Text> & { readonly text: Uint8Array };

export async function toScheduleItem({ weeks, ...facts }: WorkSchedule, sealer: Sealer): Promise<Item> {
  const text = await sealJson(sealer, { weeks }, inSchedule(facts));
  return { ...keyOf.schedule(facts), itemType: 'schedule', ...facts, text };
}

export async function fromScheduleItem(item: Item, sealer: Sealer): Promise<WorkSchedule> {
  const { workspaceId, memberId, version, text } = item as unknown as Stored<WorkSchedule, 'weeks'>;
  const facts = { workspaceId, memberId, version };
  return { ...facts, ...(await openJson<Pick<WorkSchedule, 'weeks'>>(sealer, text, inSchedule(facts))) };
}

export async function toHolidaysItem({ holidays, ...facts }: HolidayCalendar, sealer: Sealer): Promise<Item> {
  const { workspaceId, region } = facts;
  const text = await sealJson(sealer, { holidays }, inHolidays(facts));
  return { ...keyOf.holidays(workspaceId, region), itemType: 'holidays', ...facts, text };
}

export async function fromHolidaysItem(item: Item, sealer: Sealer): Promise<HolidayCalendar> {
  const { workspaceId, region, version, text } = item as unknown as Stored<HolidayCalendar, 'holidays'>;
  const facts = { workspaceId, region, version };
  return {
    ...facts,
    ...(await openJson<Pick<HolidayCalendar, 'holidays'>>(sealer, text, inHolidays(facts))),
  };
}

export async function toAbsenceItem({ kind, ...facts }: Absence, sealer: Sealer): Promise<Item> {
  const text = await sealJson(sealer, { kind }, inAbsence(facts));
  return { ...keyOf.absence(facts, facts.date), itemType: 'absence', ...facts, text };
}

export async function fromAbsenceItem(item: Item, sealer: Sealer): Promise<Absence> {
  const { workspaceId, memberId, date, part, version, text } = item as unknown as Stored<Absence, 'kind'>;
  const facts = { workspaceId, memberId, date, part, version };
  return { ...facts, ...(await openJson<Pick<Absence, 'kind'>>(sealer, text, inAbsence(facts))) };
}

function inSchedule({ workspaceId, memberId }: MemberScope): SealContext {
  return { workspaceId, memberId, purpose: `schedule/${memberId}` };
}

/** Under the workspace's own key. */
function inHolidays({ workspaceId, region }: Pick<HolidayCalendar, 'workspaceId' | 'region'>): SealContext {
  return { workspaceId, purpose: `holidays/${region}` };
}

function inAbsence({ workspaceId, memberId, date }: MemberScope & { readonly date: WorkDate }): SealContext {
  return { workspaceId, memberId, purpose: `absence/${date}` };
}
