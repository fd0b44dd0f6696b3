// An item as a DynamoDB stream shows it, as a plain object. Binary and sets are left out: what is sealed stays with its adapter.
import type { AttributeValue } from 'aws-lambda';

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };
export type Image = { readonly [name: string]: Plain };
type Attributes = Readonly<Record<string, AttributeValue>>;

export function toImage(attributes: Attributes): Image {
  const plain: Record<string, Plain> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = toPlain(attribute);
    if (value !== undefined) plain[name] = value;
  }
  return plain;
}

/** Types of attributes: DynamoDB API reference, `AttributeValue`. Numbers are text there. */
function toPlain(attribute: AttributeValue): Plain | undefined {
  if (attribute.S !== undefined) return attribute.S;
  if (attribute.N !== undefined) return Number(attribute.N);
  if (attribute.BOOL !== undefined) return attribute.BOOL;
  if (attribute.NULL !== undefined) return null;
  if (attribute.M !== undefined) return toImage(attribute.M);
  if (attribute.L !== undefined) return attribute.L.flatMap((one) => toPlain(one) ?? []);
  return undefined;
}
