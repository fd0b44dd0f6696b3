// Conditions on what a list of the catalogue leaves out, each with its names and values.
import type { PageQuery } from '../dynamo/dynamo-query-page.ts';

type Only = NonNullable<PageQuery['only']>;

/** All of those that are said; none: nothing is left out. */
export function toOnly(conditions: readonly (Only | undefined)[]): { readonly only?: Only } {
  const said = conditions.filter((one) => one !== undefined);
  if (said.length === 0) return {};
  return {
    only: {
      expression: said.map(({ expression }) => `(${expression})`).join(' AND '),
      names: Object.assign({}, ...said.map(({ names }) => names)),
      values: Object.assign({}, ...said.map(({ values }) => values)),
    },
  };
}

/** What was written before there were archives is not archived. */
export function isArchived(archived: boolean | undefined): Only | undefined {
  if (archived === undefined) return undefined;
  const orOld = archived ? '' : ' OR attribute_not_exists(#archived)';
  return {
    expression: `#archived = :archived${orOld}`,
    names: { '#archived': 'archived' },
    values: { ':archived': archived },
  };
}

export function isOf(attribute: string, value: string | undefined): Only | undefined {
  if (value === undefined) return undefined;
  return {
    expression: `#${attribute} = :${attribute}`,
    names: { [`#${attribute}`]: attribute },
    values: { [`:${attribute}`]: value },
  };
}

export function isWithout(attribute: string): Only {
  const names = { [`#${attribute}`]: attribute };
  return { expression: `attribute_not_exists(#${attribute})`, names, values: {} };
}

/** One of these; with none of them nothing is. */
export function isAmong(attribute: string, values: readonly string[] | undefined): Only | undefined {
  if (values === undefined) return undefined;
  const among = values.map((value, i) => [`:among${i}`, value] as const);
  return {
    expression: `#${attribute} IN (${among.map(([name]) => name).join(', ')})`,
    names: { [`#${attribute}`]: attribute },
    values: Object.fromEntries(among),
  };
}

/** Open to everyone, or known to this member. */
export function isKnownTo(memberId: string): Only {
  const names = ['visibility', 'memberIds', 'managerIds'];
  return {
    expression:
      'attribute_not_exists(#visibility) OR #visibility = :everyone OR contains(#memberIds, :me) OR contains(#managerIds, :me)',
    names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    values: { ':everyone': 'everyone', ':me': memberId },
  };
}
