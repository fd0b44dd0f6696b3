// The stand-in's keys, in one file that only its owner can read. Written whole and renamed, so that a kill leaves old or new.
import { createPrivateKey, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { REGION } from '../../layout.ts';
import { KmsError } from './kms-error.ts';

const KEY_SPECS = ['SYMMETRIC_DEFAULT', 'HMAC_256', 'ECC_NIST_P256'] as const;
type KeySpec = (typeof KEY_SPECS)[number];

const Key = z.object({
  id: z.string(),
  spec: z.enum(KEY_SPECS),
  state: z.enum(['Enabled', 'Disabled', 'PendingDeletion']),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  deleteAt: z.number().optional(),
  /** 32 bytes, or a private key in PKCS #8; base64. */
  material: z.string(),
});
export type Key = z.infer<typeof Key>;

const KeyFile = z.object({
  version: z.literal(1),
  keys: z.array(Key),
  aliases: z.record(z.string(), z.string()),
});
type KeyFile = z.infer<typeof KeyFile>;

export interface KeyStore {
  make(spec: string): Key;
  /** By id, ARN, alias or alias' ARN. Throws NotFoundException. */
  find(reference: string): Key;
  change(id: string, change: Partial<Pick<Key, 'state' | 'deleteAt'>>): Key;
  /** Throws AlreadyExistsException. */
  alias(name: string, keyReference: string): void;
  aliases(): readonly (readonly [string, string])[];
}

const ARN = `arn:aws:kms:${REGION}:000000000000`;
export const arnOf = (id: string): string => `${ARN}:key/${id}`;

/** `now` (milliseconds) decides which scheduled deletions are over: such a key's material is gone for good. */
export function openKeyStore(dataDir: string, now: () => number): KeyStore {
  const path = join(dataDir, 'keys.json');
  let file: KeyFile = existsSync(path)
    ? KeyFile.parse(JSON.parse(readFileSync(path, 'utf8')))
    : { version: 1, keys: [], aliases: {} };
  const save = (next: KeyFile) => {
    writeFileSync(`${path}.next`, JSON.stringify(next), { mode: 0o600 });
    renameSync(`${path}.next`, path);
    file = next;
  };
  const shred = () => {
    const kept = file.keys.filter(({ deleteAt }) => deleteAt === undefined || deleteAt > now());
    if (kept.length < file.keys.length) save({ ...file, keys: kept });
  };
  const find = (reference: string): Key => {
    shred();
    const name = reference.replace(/^arn:aws:kms:[^:]*:\d*:(?:key\/)?/, '');
    const id = name.startsWith('alias/') ? file.aliases[name] : name;
    const key = file.keys.find((one) => one.id === id);
    if (key === undefined) throw new KmsError('NotFoundException', 'there is no such key');
    return key;
  };
  return {
    make: (spec) => {
      const key: Key = {
        id: randomUUID(),
        spec: toSpec(spec),
        state: 'Enabled',
        createdAt: now(),
        material: toMaterial(spec),
      };
      save({ ...file, keys: [...file.keys, key] });
      return key;
    },
    find,
    change: (id, change) => {
      const changed = { ...find(id), ...change };
      save({ ...file, keys: file.keys.map((key) => (key.id === changed.id ? changed : key)) });
      return changed;
    },
    alias: (name, reference) => {
      if (name in file.aliases) throw new KmsError('AlreadyExistsException', 'the alias is taken');
      save({ ...file, aliases: { ...file.aliases, [name]: find(reference).id } });
    },
    aliases: () => Object.entries(file.aliases),
  };
}

export function privateKeyOf({ material }: Key) {
  return createPrivateKey({ key: Buffer.from(material, 'base64'), format: 'der', type: 'pkcs8' });
}

function toSpec(spec: string): KeySpec {
  const known = KEY_SPECS.find((one) => one === spec);
  if (known === undefined)
    throw new KmsError('UnsupportedOperationException', `a key is one of ${KEY_SPECS.join(', ')}`);
  return known;
}

function toMaterial(spec: string): string {
  if (spec !== 'ECC_NIST_P256') return randomBytes(32).toString('base64');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}
