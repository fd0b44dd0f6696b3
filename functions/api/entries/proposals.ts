// What one's own mails proposed and did not log: it is accepted as it is or amended, or declined. Nobody decides for another.
import * as z from 'zod';
import { decidedAs, isOpenAt } from '../../../shared/core/ledger/decide-proposal.ts';
import type { Proposal } from '../../../shared/core/proposal.ts';
import { entryFacts } from '../../../shared/core/record/entry-facts.ts';
import { derivedId } from '../../../shared/core/record/ids.ts';
import { toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { toEntry } from '../../../shared/core/record/to-entry.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import type { ProposalBook } from '../../../shared/ports/ledger.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY, type WriteRequest } from '../request/declare-writer.ts';
import { type MemberRequest, ok, type Refusal, refuse } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { entryId, instant } from '../request/view-fields.ts';
import { DraftView, QuestionView, toDraftView } from './draft-view.ts';
import { lockOverride, NewEntry } from './entry-forms.ts';
import { WrittenEntryView } from './entry-view.ts';
import { planFor } from './entry-writes.ts';
import { overrideOf } from './pass-lock.ts';
import { type EntryServices, type PlannedEntry, planWrite, timeOf, writingFor } from './plan-entry.ts';

export interface ProposalServices extends EntryServices {
  readonly proposals: ProposalBook;
}

/** Of each: the entry and its day, beside the proposal, the mark of the key and an event; a transaction holds 100 items. */
const MOST_ENTRIES = 40;

const STATUSES = ['open', 'accepted', 'amended', 'declined', 'expired'] as const;

const ProposalView = z
  .strictObject({
    proposalId: entryId,
    status: z.enum(STATUSES),
    messageKey: z.string(),
    drafts: z.array(DraftView).readonly(),
    question: z.exactOptional(QuestionView),
    createdAt: instant,
    openUntil: instant,
    decidedAt: z.exactOptional(instant),
    entryIds: z.exactOptional(z.array(z.string()).readonly()).meta({ description: 'What was logged.' }),
  })
  .meta({ id: 'Proposal', description: 'What a mail may mean, and did not log.' });

const Accepted = z
  .strictObject({
    entries: z.exactOptional(z.array(NewEntry).min(1).max(MOST_ENTRIES)).meta({
      description:
        'What is logged instead of the drafts: the proposal is amended. Absent: the drafts as they are.',
    }),
    lockOverride,
  })
  .meta({ id: 'AcceptProposal', examples: [{}] });

const AcceptedView = z
  .strictObject({ proposal: ProposalView, entries: z.array(WrittenEntryView).readonly() })
  .meta({ id: 'AcceptedProposal' });

const ONE = { params: { id: entryId }, absent: 'There is no such proposal of yours.' } as const;

export const PROPOSAL_ROUTES: readonly Route<ProposalServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/proposals',
    access: 'member',
    summary: 'What your mails proposed: what is open, or what is over',
    query: z.strictObject({
      status: z.enum(['open', 'over']).default('open'),
      ...pageFields({ usual: 20, largest: 50 }),
    }),
    answer: pageView(ProposalView, 'ProposalPage'),
    run: async ({ scope, query }, { proposals, clock }: ProposalServices) => {
      const { status, ...page } = query;
      const now = clock();
      const listed = proposals.list(scope, { ...page, isOpen: status === 'open', now });
      return answerPage(listed, (one) => toView(one, now), 'this query');
    },
  }),
  forMember({
    ...ONE,
    method: 'GET',
    path: '/v1/proposals/{id}',
    access: 'member',
    summary: 'One proposal of yours',
    answer: ProposalView,
    run: async ({ scope, params: { id = '' } }, { proposals, clock }: ProposalServices) => {
      const found = await proposals.find(scope, id);
      return found && ok(toView(found, clock()));
    },
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/proposals/{id}/accept',
    access: 'contributor',
    permits: ['write_own'],
    summary: 'Log what was proposed, as it is or amended',
    description: 'All of it is logged, or nothing.',
    body: Accepted,
    answer: AcceptedView,
    problems: ['not_acceptable_time', 'period_locked'],
    plan: planAccepted,
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/proposals/{id}/decline',
    access: 'contributor',
    permits: ['write_own'],
    summary: 'Log nothing of it',
    body: NO_BODY,
    answer: ProposalView,
    plan: async (request, services: ProposalServices) => {
      const proposal = await openProposal(request, services);
      if (proposal === undefined || 'problem' in proposal) return proposal;
      const { change, after } = planEnd(request, services, proposal, 'declined', []);
      return { kind: 'planned', change, answer: ok(toView(after, services.clock())) };
    },
  }),
];

async function planAccepted(
  request: WriteRequest<z.output<typeof Accepted>>,
  services: ProposalServices,
): Promise<Planned<z.output<typeof AcceptedView>> | Refusal | undefined> {
  const proposal = await openProposal(request, services);
  if (proposal === undefined || 'problem' in proposal) return proposal;
  const planned = await planEntries(request, services, proposal);
  if ('problem' in planned) return planned;
  const writes = planned.flatMap(({ change }) => change.writes);
  const entries = writes.flatMap((write) => (write.kind === 'entry' ? [write.after] : []));
  const status = request.json.entries === undefined ? 'accepted' : 'amended';
  const { change, after } = planEnd(request, services, proposal, status, entries);
  return {
    kind: 'planned',
    change: { ...change, writes: [...change.writes, ...writes] },
    answer: ok({
      proposal: toView(after, services.clock()),
      entries: planned.map(({ answer }) => answer.body),
    }),
  };
}

/** The proposal, where it can still be decided. */
async function openProposal(
  { scope, params: { id = '' } }: MemberRequest,
  { proposals, clock }: ProposalServices,
): Promise<Proposal | Refusal | undefined> {
  const found = await proposals.find(scope, id);
  if (found === undefined || isOpenAt(found, clock())) return found;
  return refuse('conflict', `The proposal is ${statusAt(found, clock())}.`);
}

async function planEntries(
  { scope, member, json }: WriteRequest<z.output<typeof Accepted>>,
  services: ProposalServices,
  proposal: Proposal,
): Promise<readonly PlannedEntry[] | Refusal> {
  const wanted = json.entries ?? proposal.drafts;
  if (wanted.length === 0)
    return refuse('conflict', 'There is nothing to log as it is: say what in "entries".');
  if (wanted.length > MOST_ENTRIES)
    return refuse('conflict', `More than ${MOST_ENTRIES} entries are logged by /v1/entries/bulk.`);
  const writing = await writingFor(services, scope, scope.memberId);
  if (writing === undefined) return refuse('conflict', 'Your time cannot be changed now.');
  const { policy } = writing;
  const planned: PlannedEntry[] = [];
  for (const [place, one] of wanted.entries()) {
    const plan =
      'minutes' in one
        ? await planDraft(toEntryOf(proposal, place, { member, now: services.clock() }))
        : await planFor(services, scope, writing, {
            ...(json.lockOverride && { lockOverride: json.lockOverride }),
            ...one,
          });
    if ('problem' in plan) return plan;
    planned.push(plan);
  }
  return planned;

  function planDraft(after: TimeEntry): Promise<PlannedEntry | Refusal> | Refusal {
    const { workDate, timeZone, durationSeconds } = after;
    const time = timeOf({ workDate, timeZone, durationSeconds }, policy, services.clock());
    return 'problem' in time ? time : planWrite(services, scope, policy, { after, ...overrideOf(json) });
  }
}

/** An entry of the mail that proposed it, with an id of the proposal's. */
function toEntryOf(
  { drafts, proposalId, messageKey }: Proposal,
  place: number,
  { member, now }: { readonly member: MemberRequest['member']; readonly now: Date },
): TimeEntry {
  const draft = drafts[place];
  if (draft === undefined) throw new RangeError('a proposal has no such draft');
  const entry = toEntry(draft, place, { member, messageKey, now });
  const source = { channel: 'mail', messageKey, proposalId } as const;
  return { ...entry, entryId: derivedId(proposalId, 'entry', place), source };
}

/** One event tells of the end and of all that was logged with it. */
function planEnd(
  { scope }: MemberRequest,
  { clock, retention }: ProposalServices,
  proposal: Proposal,
  status: 'accepted' | 'amended' | 'declined',
  entries: readonly TimeEntry[],
) {
  const now = clock();
  const after = decidedAs(proposal, status, { memberId: scope.memberId, now, entries });
  const done = {
    action: `proposal.${status}`,
    object: { kind: 'proposal', id: proposal.proposalId },
    facts: [status, ...entries.flatMap(entryFacts)],
    once: status,
  } as const;
  const events = [toChangeEvent(scope, done, now, retention)];
  return { after, change: { writes: [{ kind: 'proposal', after } as const], events } };
}

function statusAt(proposal: Proposal, now: Date): (typeof STATUSES)[number] {
  return proposal.status === 'open' && !isOpenAt(proposal, now) ? 'expired' : proposal.status;
}

function toView(proposal: Proposal, now: Date) {
  const { proposalId, messageKey, drafts, question, createdAt, expiresAt, decided } = proposal;
  return {
    proposalId,
    status: statusAt(proposal, now),
    messageKey,
    drafts: drafts.map(toDraftView),
    ...(question && { question }),
    createdAt,
    openUntil: new Date(expiresAt * 1000).toISOString(),
    ...(decided && { decidedAt: decided.at, entryIds: decided.entryIds }),
  };
}
