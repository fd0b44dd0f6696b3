// Whether our receipt rule set becomes the active one. An account has one: mail of whoever owns the other would stop.

export interface Wish {
  readonly kind: 'activate' | 'give_up';
  /** Our rule set. */
  readonly ours: string;
  /** Whether another active set may be displaced. */
  readonly takeOver: boolean;
}

export type Activation =
  | { readonly kind: 'activate' }
  | { readonly kind: 'deactivate' }
  | { readonly kind: 'leave' }
  /** `active` is somebody else's. */
  | { readonly kind: 'refuse'; readonly active: string };

/** `active`: the name of the active set, when there is one. */
export function decideActivation({ kind, ours, takeOver }: Wish, active: string | undefined): Activation {
  if (kind === 'give_up') return active === ours ? { kind: 'deactivate' } : { kind: 'leave' };
  if (active === ours) return { kind: 'leave' };
  return active === undefined || takeOver ? { kind: 'activate' } : { kind: 'refuse', active };
}
