// Ids of what a file describes: the same each time, and under the directory's key. Whoever has a copy of the tables, and not
// that key, cannot try slugs, names and addresses to learn whose an id is.
import { toUuid } from '../../shared/core/record/ids.ts';
import type { KeyedDigests } from '../../shared/ports/sealing.ts';

export async function workspaceIdOf(slug: string, digests: KeyedDigests): Promise<string> {
  return toUuid(await digests.digest('workspace-id', slug));
}

/** `key` is what the thing is known by in its file. */
export async function idWithin(
  slug: string,
  kind: 'client' | 'project' | 'member',
  key: string,
  digests: KeyedDigests,
): Promise<string> {
  return toUuid(await digests.digest(`${kind}-id`, JSON.stringify([slug, key])));
}
