// What a check has seen, not yet judged: amounts against limits, states, what was not answered, what does not apply here.

export type Unit = 'ms' | 's' | 'days' | 'messages' | 'alarms' | '%';

/** Over it (or under it, where it is a `least`) is worse. What has no `fail` never breaks anything by itself. */
export interface Limit {
  readonly bound: 'most' | 'least';
  readonly warn?: number;
  readonly fail?: number;
}

interface Amount {
  readonly kind: 'amount';
  readonly of: string;
  readonly amount: number;
  readonly unit: Unit;
  readonly limit: Limit;
}

interface State {
  readonly kind: 'state';
  readonly of: string;
  readonly seen: string;
  readonly wanted: string;
  readonly isRight: boolean;
  /** How bad it is when it is not right. */
  readonly otherwise: 'warn' | 'fail';
}

interface Unasked {
  readonly kind: 'unasked';
  readonly of: string;
  readonly why: string;
}

interface NotApplicable {
  readonly kind: 'not applicable';
  readonly of: string;
  readonly why: string;
}

/** `of` names it within its check. No reading holds an address of a person, a word of a mail, or a credential. */
export type Reading = Amount | State | Unasked | NotApplicable;

export function amount(of: string, value: number, unit: Unit, limit: Limit): Reading {
  return { kind: 'amount', of, amount: value, unit, limit };
}

/** A state of which one form is right. */
export function state(of: string, seen: string, wanted: string, otherwise: 'warn' | 'fail'): Reading {
  return { kind: 'state', of, seen, wanted, isRight: seen === wanted, otherwise };
}

export function notApplicable(of: string, why: string): Reading {
  return { kind: 'not applicable', of, why };
}
