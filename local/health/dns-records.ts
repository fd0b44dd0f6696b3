// The records of `DnsRecords`, what each is for, and whether what DNS says is as good. Pure: looks nothing up.
import { dmarcWeakness, spfWeakness, type Weakness } from './mail-policies.ts';

export interface WantedRecord {
  readonly name: string;
  readonly type: 'MX' | 'TXT' | 'CNAME';
  /** Without the quotes of a TXT value. */
  readonly value: string;
  readonly purpose: 'MX' | 'SPF' | 'DMARC' | 'DKIM' | 'TXT';
  /** Only without the MX of the inbound domain does no mail come. */
  readonly otherwise: 'warn' | 'fail';
}

/** `records`: lines of `NAME TYPE VALUE`. Throws for a line of another form. */
export function toWanted(records: string, inboundDomain: string): readonly WantedRecord[] {
  return records
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toRecord(line, inboundDomain));
}

function toRecord(line: string, inboundDomain: string): WantedRecord {
  const [, name, type, said] = /^(\S+) (MX|TXT|CNAME) (.+)$/.exec(line.trim()) ?? [];
  if (name === undefined || said === undefined || !isType(type)) throw new DnsRecordsUnreadableError();
  const value = said.replace(/^"(.*)"$/, '$1');
  const otherwise = type === 'MX' && name === inboundDomain ? 'fail' : 'warn';
  return { name, type, value, purpose: toPurpose(type, value), otherwise };
}

export class DnsRecordsUnreadableError extends Error {
  override readonly name = 'DnsRecordsUnreadableError';
}

function isType(text: string | undefined): text is WantedRecord['type'] {
  return text === 'MX' || text === 'TXT' || text === 'CNAME';
}

function toPurpose(type: WantedRecord['type'], value: string): WantedRecord['purpose'] {
  if (type !== 'TXT') return type === 'MX' ? 'MX' : 'DKIM';
  if (isSpf(value)) return 'SPF';
  return isDmarc(value) ? 'DMARC' : 'TXT';
}

/**
 * MX and CNAME: exactly this one, for another beside it takes mail away. SPF: one record that lets the same senders send, with
 * others or not. DMARC: one record, of any policy. Other texts may stand beside.
 */
export function isSatisfied({ value, purpose }: WantedRecord, seen: readonly string[]): boolean {
  if (purpose === 'TXT') return seen.includes(value);
  if (purpose === 'MX' || purpose === 'DKIM')
    return seen.length > 0 && seen.every((one) => isSame(one, value));
  const only = policyIn(purpose, seen);
  if (only === undefined) return false;
  if (purpose === 'DMARC') return true;
  const terms = only.toLowerCase().split(/\s+/);
  return value
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => term.startsWith('include:'))
    .every((include) => terms.includes(include));
}

/** Of the one record that is there, of the stage's own or of another form. */
export function weaknessOf({ purpose }: WantedRecord, seen: readonly string[]): Weakness | undefined {
  if (purpose !== 'SPF' && purpose !== 'DMARC') return undefined;
  const only = policyIn(purpose, seen);
  if (only === undefined) return undefined;
  return purpose === 'SPF' ? spfWeakness(only) : dmarcWeakness(only);
}

/** Two are none (RFC 7208, 4.5; RFC 7489, 6.6.3). */
function policyIn(purpose: 'SPF' | 'DMARC', seen: readonly string[]): string | undefined {
  const ours = seen.filter(purpose === 'SPF' ? isSpf : isDmarc);
  return ours.length === 1 ? ours[0] : undefined;
}

/** Names are told apart by neither case nor a dot at their end (RFC 1035, 2.3.3). */
function isSame(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
}

function isSpf(text: string): boolean {
  return /^v=spf1(?:\s|$)/i.test(text);
}

function isDmarc(text: string): boolean {
  return /^v=dmarc1\s*(?:;|$)/i.test(text);
}
