// Making, finding, disabling and ending keys (KMS API reference, actions of these names).
import * as z from 'zod';
import type { Key } from './key-file.ts';
import { isKeySpec, KEY_SPECS, type KeySpec } from './key-spec.ts';
import { ACCOUNT, arnOf, type KeyStore } from './key-store.ts';
import { KmsError } from './kms-error.ts';
import type { Operations } from './operation.ts';

const MS_A_DAY = 86_400_000;

const KeyOnly = z.object({ KeyId: z.string() });
const CreateKey = z.object({
  KeySpec: z.string().default('SYMMETRIC_DEFAULT'),
  KeyUsage: z.string().default('ENCRYPT_DECRYPT'),
});
const CreateAlias = z.object({
  AliasName: z.string().regex(/^alias\/[\w/-]{1,250}$/),
  TargetKeyId: z.string(),
});
const ListAliases = z.object({ KeyId: z.string().optional() });
const ScheduleDeletion = KeyOnly.extend({ PendingWindowInDays: z.int().min(7).max(30).default(30) });

export function lifecycleOperations(keys: KeyStore, now: () => number): Operations {
  const enable = (input: unknown, state: 'Enabled' | 'Disabled') => {
    const key = keys.find(KeyOnly.parse(input).KeyId);
    if (key.state === 'PendingDeletion') throw wrongState(key);
    keys.change(key.id, { state });
    return {};
  };
  return {
    CreateKey: (input) => ({ KeyMetadata: toMetadata(keys.make(toSpec(CreateKey.parse(input)))) }),
    DescribeKey: (input) => ({ KeyMetadata: toMetadata(keys.find(KeyOnly.parse(input).KeyId)) }),
    CreateAlias: (input) => {
      const { AliasName, TargetKeyId } = CreateAlias.parse(input);
      if (AliasName.startsWith('alias/aws/'))
        throw new KmsError('NotAuthorizedException', 'alias/aws/ is the service’s own');
      keys.alias(AliasName, TargetKeyId);
      return {};
    },
    ListAliases: (input) => {
      const { KeyId } = ListAliases.parse(input);
      const wanted = KeyId === undefined ? undefined : keys.find(KeyId).id;
      const found = keys.aliases().filter(({ keyId }) => wanted === undefined || keyId === wanted);
      return {
        Aliases: found.map(({ name, keyId }) => ({
          AliasName: name,
          AliasArn: arnOf(name),
          TargetKeyId: keyId,
        })),
        Truncated: false,
      };
    },
    EnableKey: (input) => enable(input, 'Enabled'),
    DisableKey: (input) => enable(input, 'Disabled'),
    ScheduleKeyDeletion: (input) => {
      const { KeyId, PendingWindowInDays } = ScheduleDeletion.parse(input);
      const key = keys.find(KeyId);
      if (key.state === 'PendingDeletion') throw wrongState(key);
      const deleteAt = now() + PendingWindowInDays * MS_A_DAY;
      keys.change(key.id, { state: 'PendingDeletion', deleteAt });
      return {
        KeyId: arnOf(key.id),
        DeletionDate: deleteAt / 1000,
        KeyState: 'PendingDeletion',
        PendingWindowInDays,
      };
    },
    CancelKeyDeletion: (input) => {
      const key = keys.find(KeyOnly.parse(input).KeyId);
      if (key.state !== 'PendingDeletion') throw wrongState(key);
      keys.change(key.id, { state: 'Disabled', deleteAt: undefined });
      return { KeyId: arnOf(key.id) };
    },
  };
}

function wrongState({ id, state }: Key): KmsError {
  return new KmsError('KMSInvalidStateException', `${id} is ${state}`);
}

/** KMS takes no usage that does not fit, not even its own default. */
function toSpec({ KeySpec, KeyUsage }: z.infer<typeof CreateKey>): KeySpec {
  if (!isKeySpec(KeySpec))
    throw new KmsError('UnsupportedOperationException', `a key here is one of ${Object.keys(KEY_SPECS)}`);
  if (KEY_SPECS[KeySpec].usage !== KeyUsage)
    throw new KmsError('ValidationException', `KeyUsage ${KeyUsage} does not fit KeySpec ${KeySpec}`);
  return KeySpec;
}

function toMetadata({ id, spec, state, createdAt, deleteAt }: Key) {
  return {
    AWSAccountId: ACCOUNT,
    KeyId: id,
    Arn: arnOf(id),
    KeySpec: spec,
    KeyUsage: KEY_SPECS[spec].usage,
    ...KEY_SPECS[spec].algorithms,
    KeyState: state,
    Enabled: state === 'Enabled',
    KeyManager: 'CUSTOMER',
    Origin: 'AWS_KMS',
    MultiRegion: false,
    CreationDate: createdAt / 1000,
    ...(deleteAt === undefined ? {} : { DeletionDate: deleteAt / 1000 }),
  };
}
