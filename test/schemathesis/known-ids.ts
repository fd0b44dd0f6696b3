// What is there to be asked for: ids that a generator cannot guess, by the path that names them.
import type { ApiClient } from '../client/open-client.ts';
import { allEntries, apiOf, post, type Service, textMail, until } from '../path/service.ts';

export type KnownIds = Readonly<Record<string, readonly string[]>>;

const NEW_ENTRIES = 4;
const EXPORTED = { from: '2026-03-01', to: '2026-03-31', format: 'json' } as const;
const STRANGER = 'eve@example.net';

/** Makes entries, exports and strangers' mail, and tells the ids of what the token's member sees then. */
export async function knownIds(service: Service, token: string): Promise<KnownIds> {
  const api = apiOf(service, token);
  await Promise.all(Array.from({ length: NEW_ENTRIES }, (_, i) => makeEntry(api, i)));
  const entries = await allEntries(service, token);
  const { data: proposals } = await api.GET('/v1/proposals');
  return {
    '/v1/entries/': entries.map(({ entryId }) => entryId),
    '/v1/messages/': entries.flatMap(({ source }) => (source.channel === 'mail' ? [source.messageKey] : [])),
    '/v1/proposals/': proposals?.items.map(({ proposalId }) => proposalId) ?? [],
    '/v1/exports/': await Promise.all([makeExport(api, 'entries'), makeExport(api, 'report')]),
    '/v1/quarantine/': await quarantined(service, api),
  };
}

async function makeEntry(api: ApiClient, i: number): Promise<void> {
  const body = { workDate: '2026-03-10', durationSeconds: 1800 + i, description: 'checked' };
  const { error } = await api.POST('/v1/entries', { body });
  if (error !== undefined) throw new Error(`an entry to ask for was not made: ${JSON.stringify(error)}`);
}

/** One that is done: its file is there, and its place is free for those that are asked for by chance. */
async function makeExport(api: ApiClient, of: 'entries' | 'report'): Promise<string> {
  const { data, error } = await api.POST('/v1/exports', { body: { of, ...EXPORTED } });
  if (data === undefined) throw new Error(`an export to ask for was not made: ${JSON.stringify(error)}`);
  const params = { path: { id: data.exportId } };
  const isDone = async () => (await api.GET('/v1/exports/{id}', { params })).data?.status === 'done';
  await until(isDone, 60_000);
  return data.exportId;
}

/** None where its list is not shown to who asks. */
async function quarantined(service: Service, api: ApiClient): Promise<readonly string[]> {
  const listed = async () => (await api.GET('/v1/quarantine')).data?.items.map(({ id }) => id);
  if ((await listed()) === undefined) return [];
  await post(service, await textMail('2h ACME yesterday', STRANGER), STRANGER);
  await until(async () => (await listed())?.length !== 0, 60_000);
  return (await listed()) ?? [];
}
