// One process of `bench/hostile.ts`: reads the mails that it is told and prints what they cost, one line of JSON for each.
// A first small mail loads and warms what every mail needs: what is above that is the mail's own.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { MemberProfile } from '../shared/core/member.ts';
import { openBodies } from '../shared/core/parse/open-bodies.ts';
import { receiveMail } from '../shared/core/parse/receive-mail.ts';
import { triage } from '../shared/core/triage/triage.ts';

const KB = 1024;
const VERDICTS = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;
const NOW = '2026-11-24T10:00:00.000Z';
const WARM_UPS = 20;
/** Whose every mail is taken for: a stranger's would never be opened. */
const MEMBER: MemberProfile = {
  workspaceId: 'w',
  memberId: 'm',
  status: 'active',
  role: 'member',
  displayName: 'Maya Lindqvist',
  address: 'maya@example.com',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  workdayMinutes: 480,
};

async function read(raw: Uint8Array): Promise<string> {
  const arrival = {
    sesMessageId: 'bench',
    recipient: 'time@in.timepost.test',
    receivedAt: NOW,
    verdicts: VERDICTS,
    raw: { bucket: 'raw', key: 'bench' },
  };
  const mail = await receiveMail(raw, arrival, {
    findRecipient: async () => ({ workspaceId: 'w' }),
    findCaptureAlias: async () => undefined,
    findSender: async () => MEMBER,
    openBodies,
    now: new Date(NOW),
  });
  const { disposition, reason } = triage(mail, { member: MEMBER, catalogue: { clients: [], projects: [] } });
  return `${disposition} ${reason}`;
}

const SMALL = 'From: maya@example.com\r\nContent-Type: text/html\r\n\r\n<p>2h ACME yesterday</p>';
for (let i = 0; i < WARM_UPS; i += 1) await read(new TextEncoder().encode(SMALL));
const idleBytes = process.memoryUsage().rss;

for await (const path of createInterface({ input: process.stdin })) {
  const raw = new Uint8Array(readFileSync(path));
  const started = performance.now();
  const before = process.cpuUsage();
  const end = await read(raw);
  const { user, system } = process.cpuUsage(before);
  const line = {
    end,
    bytes: raw.length,
    wallMs: performance.now() - started,
    cpuMs: (user + system) / 1000,
    aboveIdleBytes: process.resourceUsage().maxRSS * KB - idleBytes,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
