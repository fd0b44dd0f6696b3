// What a member, their manager and their mail do with a week, by chance.
import fc from 'fast-check';

export type Move =
  | { readonly kind: 'log'; readonly day: string; readonly projectId?: string }
  | {
      readonly kind: 'amend';
      readonly pick: number;
      readonly day?: string;
      readonly projectId?: string | null;
    }
  | { readonly kind: 'void' | 'restore'; readonly pick: number }
  | { readonly kind: 'mail'; readonly days: number }
  | { readonly kind: 'submit' | 'reopen' }
  /** Looks, and decides on what it saw: on a part of it, or on the whole where there is no such part. */
  | { readonly kind: 'approve' | 'request-changes'; readonly part: number };

export const PROJECTS = ['p-1', 'p-2'];

/** The first lies outside of the week. */
const day = fc.constantFrom('2026-03-08', '2026-03-09', '2026-03-10');
const projectId = fc.constantFrom(...PROJECTS);
const pick = fc.nat({ max: 9 });

const work: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('log' as const), day, projectId }, { requiredKeys: ['kind', 'day'] }),
  fc.record(
    { kind: fc.constant('amend' as const), pick, day, projectId: fc.option(projectId) },
    { requiredKeys: ['kind', 'pick'] },
  ),
  fc.record({ kind: fc.constantFrom('void' as const, 'restore' as const), pick }),
);

export const MAILED: fc.Arbitrary<Move> = fc.record({
  kind: fc.constant('mail' as const),
  days: fc.integer({ min: 1, max: 2 }),
});

export const OF_MEMBER = fc.oneof(work, fc.constantFrom<Move>({ kind: 'submit' }, { kind: 'reopen' }));

const decision: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('approve' as const, 'request-changes' as const),
  part: fc.nat({ max: 3 }),
});

/** Who leads nobody, and manages the first project: tries what they may not, too. */
export const OF_PROJECT_MANAGER = fc.oneof(
  decision,
  fc.constantFrom<Move>({ kind: 'submit' }, { kind: 'reopen' }),
);

export const OF_MANAGER = fc.oneof(decision, work, fc.constant<Move>({ kind: 'reopen' }));
