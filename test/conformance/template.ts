// A CloudFormation template as the run changes it: plain data, and the few questions that are asked of it.
export type Properties = Record<string, unknown>;

export interface Resource {
  readonly Type: string;
  Properties?: Properties;
  DependsOn?: string | string[];
  DeletionPolicy?: string;
}

export interface Template {
  readonly Resources: Record<string, Resource>;
  Outputs?: Record<string, unknown>;
}

/** Whether a deployed resource stays when its stack goes. */
export function isRetained({ DeletionPolicy }: Resource): boolean {
  return DeletionPolicy?.startsWith('Retain') ?? false;
}

/** A copy in which each value, from the inside out, is what `change` makes of it. */
export function mapValues(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return change(value.map((item) => mapValues(item, change)));
  if (value === null || typeof value !== 'object') return change(value);
  return change(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapValues(item, change)])),
  );
}

export interface Statement {
  Action: string | string[];
  Resource: unknown;
  Condition?: Readonly<Record<string, object>>;
}

/** The statements of a policy or of a role's own policies, to be changed in place. */
export function statementsOf({ Type, Properties = {} }: Resource): readonly Statement[] {
  if (!Type.startsWith('AWS::IAM::')) return [];
  const inline = (Properties['Policies'] ?? []) as { PolicyDocument: unknown }[];
  const documents = [Properties['PolicyDocument'], ...inline.map(({ PolicyDocument }) => PolicyDocument)];
  return documents.flatMap(
    (document) => (document as { Statement?: Statement[] } | undefined)?.Statement ?? [],
  );
}

export function actionsOf({ Action }: Statement): readonly string[] {
  return typeof Action === 'string' ? [Action] : Action;
}
