// SPF and DMARC records that are there, and keep nobody from writing as the domain. Pure: looks nothing up.

/** What the record says too little by, with the reason, and what would be right. */
export interface Weakness {
  readonly seen: string;
  readonly wanted: string;
}

/** The first `all` decides of every other sender, and without one or a redirect they are neutral (RFC 7208, 4.7 and 5.1). */
export function spfWeakness(record: string): Weakness | undefined {
  const terms = record.trim().toLowerCase().split(/\s+/);
  const all = terms.find((term) => /^[-+~?]?all$/.test(term));
  if (all === undefined && terms.some((term) => term.startsWith('redirect='))) return undefined;
  switch (all) {
    case '-all':
    case '~all':
      return undefined;
    case '+all':
    case 'all':
      return { seen: `${all}, which lets anybody send for the domain`, wanted: '-all' };
    default:
      return { seen: `${all ?? 'without all'}, which says nothing of other senders`, wanted: '-all' };
  }
}

/** A record without a policy is one of `none`, or not used at all (RFC 7489, 6.6.3). */
export function dmarcWeakness(record: string): Weakness | undefined {
  const [, policy] = /;\s*p\s*=\s*([a-z]+)\s*(?:;|$)/i.exec(record) ?? [];
  if (policy !== undefined && /^(?:quarantine|reject)$/i.test(policy)) return undefined;
  return {
    seen: `${policy === undefined ? 'without p' : `p=${policy}`}, by which forged mail is delivered`,
    wanted: 'p=quarantine or p=reject',
  };
}
