// The records that the mail stack says DNS needs, against what the world sees. Each line of them is a check.
import { Resolver } from 'node:dns/promises';
import { codeOf } from '../../run/error-code.ts';
import { type Check, inDocs } from '../check.ts';
import { isSatisfied, toWanted, type WantedRecord, weaknessOf } from '../dns-records.ts';
import { ANSWER_MS } from '../limits.ts';
import { type Reading, state } from '../reading.ts';

/** Values as a zone file shows them: `10 host` for MX, without quotes for TXT. Throws where nobody could say. */
export type Lookup = (
  record: Pick<WantedRecord, 'name' | 'type'>,
  signal: AbortSignal,
) => Promise<readonly string[]>;

/** `records`: the output `DnsRecords`. */
export function dnsChecks(records: string, inboundDomain: string, lookUp: Lookup): readonly Check[] {
  return toWanted(records, inboundDomain).map((record) => ({
    group: 'dns',
    name: `${record.type} ${record.name}`,
    slowMs: ANSWER_MS.other,
    todo: inDocs('dns', 'DNS of the inbound domain'),
    run: async (signal: AbortSignal) => toReadings(record, await lookUp(record, signal)),
  }));
}

function toReadings(record: WantedRecord, seen: readonly string[]): readonly Reading[] {
  const there: Reading = {
    kind: 'state',
    of: record.purpose,
    seen: seen.length === 0 ? 'absent' : seen.join(' and '),
    wanted: record.value,
    isRight: isSatisfied(record, seen),
    otherwise: record.otherwise,
  };
  const weakness = weaknessOf(record, seen);
  if (weakness === undefined) return [there];
  return [there, state(`${record.purpose} policy`, weakness.seen, weakness.wanted, 'warn')];
}

/** `servers`: instead of the system's, as `address:port`. */
export function dnsLookup(servers?: readonly string[]): Lookup {
  return async ({ name, type }, signal) => {
    const resolver = new Resolver({ timeout: ANSWER_MS.timeout / 2, tries: 2 });
    if (servers !== undefined) resolver.setServers(servers);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    try {
      return await ask(resolver, name, type);
    } catch (error) {
      if (['ENOTFOUND', 'ENODATA'].includes(codeOf(error) ?? '')) return []; // that is an answer
      throw error;
    }
  };
}

async function ask(resolver: Resolver, name: string, type: WantedRecord['type']): Promise<readonly string[]> {
  switch (type) {
    case 'MX':
      return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
    case 'CNAME':
      return resolver.resolveCname(name);
    case 'TXT':
      return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
  }
}
