// A refusal as KMS gives it: its name goes to the SDK, which throws the error of that name.

export class KmsError extends Error {
  override readonly name = 'KmsError';
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}
