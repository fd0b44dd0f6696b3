// What the catalogue holds: how each kind is stored, and by which name it is told from every other of its kind.
import {
  type ClientRecord,
  type ProjectRecord,
  spellName,
  type TagRecord,
  type TaskRecord,
} from '../../core/ledger/catalogue-records.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import {
  fromClientItem,
  fromProjectItem,
  fromTagItem,
  fromTaskItem,
  toClientItem,
  toProjectItem,
  toTagItem,
  toTaskItem,
} from './dynamo-catalogue-items.ts';

/** What all of them have. */
export interface CatalogueRecord {
  readonly workspaceId: string;
  readonly version: number;
}

export interface Kind<R extends CatalogueRecord> {
  readonly named: 'client' | 'project' | 'tag' | 'task';
  readonly idOf: (record: R) => string;
  /** No other of its kind in the workspace has this. */
  readonly nameOf: (record: R) => string;
  readonly keyOf: (workspaceId: string, id: string) => ItemKey;
  readonly toItem: (record: R, sealer: Sealer) => Promise<Item>;
  readonly fromItem: (item: Item, sealer: Sealer) => Promise<R>;
}

export const CLIENTS: Kind<ClientRecord> = {
  named: 'client',
  idOf: ({ clientId }) => clientId,
  nameOf: ({ name }) => name,
  keyOf: keyOf.client,
  toItem: toClientItem,
  fromItem: fromClientItem,
};

/** Names of projects may be alike, such as two clients' web sites: what is written in mails is the code. */
export const PROJECTS: Kind<ProjectRecord> = {
  named: 'project',
  idOf: ({ projectId }) => projectId,
  nameOf: ({ code }) => code,
  keyOf: keyOf.project,
  toItem: toProjectItem,
  fromItem: fromProjectItem,
};

export const TAGS: Kind<TagRecord> = {
  named: 'tag',
  idOf: ({ tagId }) => tagId,
  nameOf: ({ name }) => name,
  keyOf: keyOf.tag,
  toItem: toTagItem,
  fromItem: fromTagItem,
};

/** Two projects may each have a task of one name. Ids have no blanks. */
export const TASKS: Kind<TaskRecord> = {
  named: 'task',
  idOf: ({ taskId }) => taskId,
  nameOf: ({ projectId = '-', name }) => `${projectId} ${name}`,
  keyOf: keyOf.task,
  toItem: toTaskItem,
  fromItem: fromTaskItem,
};

/** Where the name of a record is held. */
export async function heldNameKey<R extends CatalogueRecord>(
  kind: Kind<R>,
  record: R,
  digests: KeyedDigests,
): Promise<ItemKey> {
  const { workspaceId } = record;
  const name = JSON.stringify([workspaceId, spellName(kind.nameOf(record))]);
  return keyOf.heldName(workspaceId, kind.named, await digests.digest(`${kind.named}-name`, name));
}
