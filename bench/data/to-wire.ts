// An item in the wire's own form, for the values that our items hold.

type Wire = Readonly<Record<string, unknown>>;

export function toWire(item: Readonly<Record<string, unknown>>): Readonly<Record<string, Wire>> {
  const there = Object.entries(item).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there.map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: unknown): Wire {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return { L: value.map(toValue) };
  return { M: toWire(value as Record<string, unknown>) };
}
