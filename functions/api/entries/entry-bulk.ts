// Many entries in one request: each is logged, amended or voided whole for itself, with a result of its own.
import * as z from 'zod';
import type { FieldProblem } from '../../../shared/core/problem.ts';
import { toOnceKey } from '../../../shared/core/record/once-key.ts';
import type { Route } from '../request/declare-route.ts';
import { forWriterOfMany, type WriteRequest } from '../request/declare-writer.ts';
import { type Answer, etagOf, ok, type Refusal, refuse } from '../request/exchange.ts';
import { carryOut, type OnceRequest } from '../request/once.ts';
import { entryId, ProblemView } from '../request/view-fields.ts';
import { EntryChanges, NewEntry, WhyEntry } from './entry-forms.ts';
import { WrittenEntryView } from './entry-view.ts';
import { changeOf, planAmended, planNew, planVoided } from './entry-writes.ts';
import type { EntryServices, PlannedEntry, WrittenView } from './plan-entry.ts';

const MOST_ITEMS = 100;

const seen = {
  entryId,
  version: z.int().min(1).meta({ description: 'The version that was seen.' }),
};

const Item = z.discriminatedUnion(
  'action',
  [
    z.strictObject({ action: z.literal('create'), entry: NewEntry }),
    z.strictObject({ action: z.literal('amend'), ...seen, changes: EntryChanges }),
    z.strictObject({ action: z.literal('void'), ...seen, ...WhyEntry.shape }),
  ],
  { error: 'must be an "action": create, amend or void' },
);
type Item = z.output<typeof Item>;

const Body = z.strictObject({ items: z.array(Item).min(1).max(MOST_ITEMS) }).meta({
  id: 'BulkEntries',
  examples: [{ items: [{ action: 'create', entry: { workDate: '2026-03-10', durationSeconds: 3600 } }] }],
});

const Result = z
  .strictObject({
    status: z.int().meta({ description: 'What the item alone would have been answered with.' }),
    entry: z.exactOptional(WrittenEntryView),
    problem: z.exactOptional(ProblemView),
  })
  .meta({ id: 'BulkResult' });

export const ENTRY_BULK_ROUTES: readonly Route<EntryServices>[] = [
  forWriterOfMany({
    method: 'POST',
    path: '/v1/entries/bulk',
    access: 'contributor',
    keepsToProjects: true,
    summary: 'Log, amend and void many entries: a result for each, in their order',
    description: `At most ${MOST_ITEMS}. Each item is written whole or not at all, whatever becomes of the others; with an Idempotency-Key a repeat goes on where the first attempt ended.`,
    body: Body,
    answer: z.strictObject({ results: z.array(Result).readonly() }).meta({ id: 'BulkResults' }),
    run: async (request, services: EntryServices) => {
      const results = [];
      // One after the other: items of one day would be in each other's way.
      for (const [place, item] of request.json.items.entries())
        results.push(toResult(await carryOutItem(services, request, item, place), place));
      return ok({ results });
    },
  }),
];

function carryOutItem(
  services: EntryServices,
  request: WriteRequest<unknown>,
  item: Item,
  place: number,
): Promise<Answer<WrittenView> | Refusal | undefined> {
  const once = request.once && ofItem(request.once, place);
  return carryOut(services, request.scope, once, () => planItem(services, request, item));
}

/** The whole request tells whether it is the same, not the item: who changes one of them has asked for something else. */
function ofItem(once: OnceRequest, place: number): OnceRequest {
  return { ...once, key: toOnceKey('item', once.key, String(place)) };
}

function planItem(
  services: EntryServices,
  { scope }: WriteRequest<unknown>,
  item: Item,
): Promise<PlannedEntry | Refusal | undefined> {
  if (item.action === 'create') return planNew(services, scope, item.entry);
  const { entryId: id, version } = item;
  const asked = { scope, params: { id }, headers: { 'if-match': etagOf(version) } };
  return changeOf(services, asked, (before) => {
    if (item.action === 'amend') return planAmended(services, scope, before, item.changes);
    return planVoided(services, scope, before, item);
  });
}

function toResult(outcome: Answer<WrittenView> | Refusal | undefined, place: number) {
  const told = outcome ?? refuse('not_found', 'There is no such entry or member of yours.');
  if (told.kind === 'ok') return { status: told.status, entry: told.body };
  const { errors, ...problem } = told.problem;
  const there = errors?.map((error): FieldProblem => ({ ...error, field: `items.${place}.${error.field}` }));
  return { status: problem.status, problem: { ...problem, ...(there && { errors: there }) } };
}
