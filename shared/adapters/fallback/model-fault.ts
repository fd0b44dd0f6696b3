// What a model may cost, and the one error that tells of its faults: whether to try again, and what it cost all the same.

export interface TokenUsage {
  readonly input: number;
  readonly output: number;
}

export interface ModelFault {
  /** Another try may go better. */
  readonly passing: boolean;
  /** What is billed although nothing came of it; absent where nobody knows. */
  readonly usage?: TokenUsage;
}

/** The model gave no answer that can be used. */
export class ModelFaultError extends Error {
  override readonly name = 'ModelFaultError';
  readonly fault: ModelFault;

  constructor(message: string, fault: ModelFault, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
