// One KMS action: parsed JSON in, JSON out. Throws `KmsError`, or zod's error for input of another form.

export type Operations = Readonly<Record<string, (input: unknown) => Readonly<Record<string, unknown>>>>;
