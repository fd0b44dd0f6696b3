// What is there to be asked for: ids that a generator cannot guess, by the path that names them.
import { askApi, post, type Service, textMail, until } from '../path/service.ts';

export type KnownIds = Readonly<Record<string, readonly string[]>>;

const NEW_ENTRIES = 4;
const STRANGER = 'eve@example.net';

/** Makes entries and strangers' mail, and tells the ids of what the token's member sees then. */
export async function knownIds(service: Service, token: string): Promise<KnownIds> {
  await Promise.all(Array.from({ length: NEW_ENTRIES }, (_, i) => makeEntry(service, token, i)));
  const entries = await listed(service, token, '/v1/entries?from=2000-01-01&to=2100-01-01');
  const proposals = await listed(service, token, '/v1/proposals');
  return {
    '/v1/entries/': entries.map(({ entryId }) => String(entryId)),
    '/v1/messages/': entries.flatMap(({ source }) => messageKeyOf(source)),
    '/v1/proposals/': proposals.map(({ proposalId }) => String(proposalId)),
    '/v1/quarantine/': await quarantined(service, token),
  };
}

async function makeEntry(service: Service, token: string, i: number): Promise<void> {
  const body = JSON.stringify({ workDate: '2026-03-10', durationSeconds: 1800 + i, description: 'checked' });
  const headers = { 'content-type': 'application/json' };
  const { status } = await askApi(service, token, '/v1/entries', { method: 'POST', body, headers });
  if (status !== 201) throw new Error(`an entry to ask for was not made: ${status}`);
}

type Listed = Readonly<Record<string, unknown>>;

async function listed(service: Service, token: string, path: string): Promise<readonly Listed[]> {
  const { body } = await askApi(service, token, path);
  return (body as { readonly items?: readonly Listed[] }).items ?? [];
}

function messageKeyOf(source: unknown): readonly string[] {
  const { messageKey } = source as { readonly messageKey?: string };
  return messageKey === undefined ? [] : [messageKey];
}

/** None where its list is not shown to who asks. */
async function quarantined(service: Service, token: string): Promise<readonly string[]> {
  const { status } = await askApi(service, token, '/v1/quarantine');
  if (status !== 200) return [];
  await post(service, await textMail('2h ACME yesterday', STRANGER), STRANGER);
  let ids: readonly string[] = [];
  await until(async () => {
    ids = (await listed(service, token, '/v1/quarantine')).map(({ id }) => String(id));
    return ids.length > 0;
  }, 60_000);
  return ids;
}
