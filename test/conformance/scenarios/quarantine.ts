// A mail that nobody proved: it lies in the quarantine until an owner lets it out, and then it proposes.
import * as z from 'zod';
import { ask } from '../api.ts';
import { entriesOf, recordOf, waitFor } from '../look.ts';
import { compose, receive, store, tell } from '../mail.ts';
import { expectThat } from '../report.ts';
import type { Seeded } from './seeded.ts';

const LIMIT_SECONDS = 60;
const Page = z.object({ items: z.array(z.object({ id: z.string(), reason: z.string() })) });

export async function quarantineLetsOut({ stage, person, signedIn }: Seeded): Promise<void> {
  const before = (await entriesOf(stage, person)).length;
  const raw = await compose(stage, person.address, 'Unproved', '7h ACME redesign today\n');
  const mail = receive(stage, person.address, 'Unproved', raw, { dmarc: 'FAIL', dkim: 'FAIL', spf: 'FAIL' });
  await store(stage, mail);
  await tell(stage, mail);
  const { messageKey: id } = mail;
  await waitFor('the mail is quarantined', LIMIT_SECONDS, async () =>
    (await recordOf(stage, id))?.status === 'quarantined' ? true : undefined,
  );

  const listed = await ask(stage, '/v1/quarantine', signedIn.token);
  expectThat(listed.status === 200, `the owner gets the list, not ${listed.status}`);
  const { items } = Page.parse(listed.body);
  const told = items.map((one) => `${one.id} ${one.reason}`).join();
  expectThat(told === `${id} unverified_sender`, `the mail is listed alone, not: ${told}`);
  const released = await ask(stage, `/v1/quarantine/${id}/release`, signedIn.token, 'POST');
  expectThat(
    released.status === 200,
    `it is released, not ${released.status} ${JSON.stringify(released.body)}`,
  );

  const record = await waitFor('it is read again and answered', LIMIT_SECONDS, async () => {
    const found = await recordOf(stage, id);
    return found?.status === 'replied' ? found : undefined;
  });
  expectThat(record.disposition === 'needs_review', `it proposes, and is not ${record.disposition}`);
  const added = (await entriesOf(stage, person)).length - before;
  expectThat(added === 0, `nothing is logged, not ${added}`);
  const again = await ask(stage, `/v1/quarantine/${id}`, signedIn.token, 'DELETE');
  expectThat(again.status === 404, `it is in the quarantine no more, not ${again.status}`);
}
