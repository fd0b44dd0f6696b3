// The control port's memory as a value, and how it changes. No clock, no file, no HTTP.
import {
  type MailVerdicts,
  type SesFault,
  toMailVerdicts,
  type VerdictChoice,
  type VerdictRule,
} from './settings.ts';

export interface Ticket {
  readonly verdicts: VerdictChoice;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface ControlState {
  readonly rule?: VerdictRule;
  readonly tickets: Readonly<Record<string, Ticket>>;
  readonly ses?: SesFault;
}

export const EMPTY_STATE: ControlState = { tickets: {} };
export const TICKET_LIFE_MS = 3_600_000;

export function withTicket(
  state: ControlState,
  ticket: string,
  verdicts: VerdictChoice,
  now: number,
): ControlState {
  const alive = Object.entries(state.tickets).filter(([, { expiresAt }]) => expiresAt > now);
  const tickets = { ...Object.fromEntries(alive), [ticket]: { verdicts, expiresAt: now + TICKET_LIFE_MS } };
  return { ...state, tickets };
}

/**
 * The verdicts of the mail at hand, and the state after it. A ticket serves every try of its sender, so that a 451 does not
 * lose it. `undefined`: no such ticket; passing such a mail as proven would be the wrong guess.
 */
export function takeVerdicts(
  state: ControlState,
  ticket: string | undefined,
  now: number,
): { readonly state: ControlState; readonly verdicts: MailVerdicts } | undefined {
  if (ticket !== undefined) {
    const known = Object.hasOwn(state.tickets, ticket) ? state.tickets[ticket] : undefined;
    return known && known.expiresAt > now ? { state, verdicts: toMailVerdicts(known.verdicts) } : undefined;
  }
  const { rule, ...rest } = state;
  if (rule === undefined) return { state, verdicts: toMailVerdicts() };
  const { count: _, ...choice } = rule;
  const left = countDown(rule);
  return { state: left ? { ...rest, rule: left } : rest, verdicts: toMailVerdicts(choice) };
}

/** The fault of the call at hand, if any, and the state after it. */
export function takeFault(state: ControlState): { readonly state: ControlState; readonly ses?: SesFault } {
  const { ses, ...rest } = state;
  if (ses === undefined) return { state };
  const left = countDown(ses);
  return { state: left ? { ...rest, ses: left } : rest, ses };
}

function countDown<T extends { readonly count?: number }>(rule: T): T | undefined {
  if (rule.count === undefined) return rule;
  return rule.count > 1 ? { ...rule, count: rule.count - 1 } : undefined;
}
