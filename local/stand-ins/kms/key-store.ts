// Which keys there are, by id, ARN or alias, and in what state. Every change is in the file before it is answered.
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { REGION } from '../../layout.ts';
import { type Key, readKeys, writeKeys } from './key-file.ts';
import type { KeySpec } from './key-spec.ts';
import { KmsError } from './kms-error.ts';

export const ACCOUNT = '000000000000';
const ARN_START = `arn:aws:kms:${REGION}:${ACCOUNT}:`;

export interface KeyStore {
  make(spec: KeySpec): Key;
  /** By id, ARN, alias or alias' ARN. Throws NotFoundException, InvalidArnException. */
  find(reference: string): Key;
  change(id: string, change: Partial<Pick<Key, 'state' | 'deleteAt'>>): Key;
  /** Throws AlreadyExistsException. */
  alias(name: string, keyReference: string): void;
  aliases(): readonly { readonly name: string; readonly keyId: string }[];
}

export function arnOf(id: string): string {
  return `${ARN_START}${id.startsWith('alias/') ? '' : 'key/'}${id}`;
}

/** `now` (milliseconds) decides which scheduled deletions are due: such a key's material is gone for good. */
export function openKeyStore(dataDir: string, now: () => number): KeyStore {
  const path = join(dataDir, 'keys.json');
  let held = readKeys(path);
  const save = (change: Partial<typeof held>) => {
    const next = { ...held, ...change };
    writeKeys(path, next);
    held = next;
  };
  /** A key's aliases go with it (KMS developer guide, "Delete a KMS key"). */
  const shred = () => {
    const kept = held.keys.filter(({ deleteAt }) => deleteAt === undefined || deleteAt > now());
    if (kept.length === held.keys.length) return;
    const ids = new Set(kept.map(({ id }) => id));
    const aliases = Object.entries(held.aliases).filter(([, id]) => ids.has(id));
    save({ keys: kept, aliases: Object.fromEntries(aliases) });
  };
  const find = (reference: string): Key => {
    shred();
    const name = toName(reference);
    const id = name.startsWith('alias/') ? held.aliases[name] : name;
    const key = held.keys.find((one) => one.id === id);
    if (key === undefined) throw new KmsError('NotFoundException', `key ${name} does not exist`);
    return key;
  };
  return {
    make: (spec) => {
      const key: Key = {
        id: randomUUID(),
        spec,
        state: 'Enabled',
        createdAt: now(),
        material: toMaterial(spec),
      };
      save({ keys: [...held.keys, key] });
      return key;
    },
    find,
    change: (id, change) => {
      const changed = { ...find(id), ...change };
      save({ keys: held.keys.map((key) => (key.id === changed.id ? changed : key)) });
      return changed;
    },
    alias: (name, reference) => {
      const { id } = find(reference);
      if (Object.hasOwn(held.aliases, name))
        throw new KmsError('AlreadyExistsException', `${name} exists already`);
      save({ aliases: { ...held.aliases, [name]: id } });
    },
    aliases: () => {
      shred();
      return Object.entries(held.aliases).map(([name, keyId]) => ({ name, keyId }));
    },
  };
}

/** What an ARN names: a key's id or `alias/…`. */
function toName(reference: string): string {
  if (!reference.startsWith('arn:')) return reference;
  const [, name] = /^arn:aws:kms:[^:]+:\d{12}:(?:key\/)?(.+)$/.exec(reference) ?? [];
  if (name === undefined) throw new KmsError('InvalidArnException', 'this is no ARN of a key or an alias');
  // Another region's or account's key is not ours, even of the same id.
  return reference === arnOf(name) ? name : reference;
}

function toMaterial(spec: KeySpec): string {
  if (spec !== 'ECC_NIST_P256') return randomBytes(32).toString('base64');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}
