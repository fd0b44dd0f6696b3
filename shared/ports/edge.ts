// What the API asks of the world before it answers: who asks, by which way, and whether what it needs is there. Types only.

export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export interface TokenVerifier {
  /** Throws `TokenInvalidError` with a reason that is safe to show. */
  verify(token: string): Promise<Identity>;
}

/** Whether a request came through the edge, in a stage that has a firewall there. */
export interface EdgeProof {
  /** `shown` is what the request carries as its proof. Throws `EdgeProofUnavailableError` when it cannot be judged. */
  accepts(shown: string | undefined): Promise<boolean>;
}

/** What readiness asks: each answers within a second or throws. */
export interface Dependency {
  readonly name: string;
  check(): Promise<void>;
}
