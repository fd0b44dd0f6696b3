// One process of `bench/hostile.ts`: reads the mails that it is told and prints what they cost, one line of JSON for each.
// A first small mail loads and warms what every mail needs: what is above that is the mail's own.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { arrivalOf, MAYA, RECEIVED_AT } from '../local/demo/lone-member.ts';
import { openBodies } from '../shared/core/parse/open-bodies.ts';
import { receiveMail } from '../shared/core/parse/receive-mail.ts';
import { triage } from '../shared/core/triage/triage.ts';

const KB = 1024;
const WARM_UPS = 20;

async function read(raw: Uint8Array): Promise<string> {
  const mail = await receiveMail(raw, arrivalOf('bench'), {
    findRecipient: async () => ({ workspaceId: 'w' }),
    findCaptureAlias: async () => undefined,
    findConfirmation: async () => undefined,
    findSender: async () => MAYA, // a stranger's mail would never be opened
    openBodies,
    now: new Date(RECEIVED_AT),
  });
  const { disposition, reason } = triage(mail, { member: MAYA, catalogue: { clients: [], projects: [] } });
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
