// Every attack comes to its one right end, in time, and nothing but a proven member's mail is ever opened.
import { describe, expect, test } from '@jest/globals';
import { ParsedMailMessage } from '../../shared/contracts/triage-message.ts';
import { type Attack, bytesOf, endOf } from './attack.ts';
import { BOMBS } from './bombs.ts';
import { SPOOFS } from './spoofs.ts';
import { TEXTS } from './texts.ts';
import { TRICKS } from './tricks.ts';

const DEADLINE_MS = 60_000; // against hanging; what each costs is measured in bench/hostile.ts

describe.each<[string, readonly Attack[]]>([
  ['bombs', BOMBS],
  ['spoofs', SPOOFS],
  ['tricks', TRICKS],
  ['texts', TEXTS],
])('%s', (_kind, attacks) => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const started = performance.now();
    const { decision, mail } = await endOf(attack);
    const { disposition, reason } = decision;

    expect(performance.now() - started).toBeLessThan(DEADLINE_MS);
    expect([`${disposition} ${reason}`, ...(isSafe(decision) ? ['safe'] : [])]).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${attack.ends.join('|')})$`))]),
    );
    expect(mail.header.subject).not.toMatch(/\p{Cc}/u);
    expect(ParsedMailMessage.safeParse(JSON.parse(JSON.stringify(mail))).success).toBe(true);
  });
});

function isSafe(decision: Awaited<ReturnType<typeof endOf>>['decision']): boolean {
  return decision.disposition !== 'logged' && !('entries' in decision && decision.entries.length > 0);
}

test.each(SPOOFS.map((attack) => [attack.name, attack] as const))(
  'the bodies are never opened: %s',
  async (_name, attack) => {
    expect((await endOf(attack)).bodiesOpened).toBe(false);
  },
);

test.each([...BOMBS, ...TRICKS].map((attack) => [attack.name, attack] as const))(
  "a stranger's stays closed and unanswered: %s",
  async (_name, attack) => {
    const raw = () =>
      bytesOf(Buffer.from(attack.raw()).toString('latin1').replaceAll('maya@example.com', 'eve@example.net'));
    const { decision, bodiesOpened } = await endOf({ ...attack, raw });

    expect(bodiesOpened).toBe(false);
    expect(decision).toMatchObject({
      disposition: 'ignored',
      reason: expect.stringMatching(/^(?:unknown_sender|unverified_sender|too_large)$/),
    });
  },
);
