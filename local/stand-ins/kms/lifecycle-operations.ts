// Making, finding, disabling and ending keys (KMS API reference, actions of these names).
import * as z from 'zod';
import { arnOf, type Key, type KeyStore } from './key-file.ts';
import { KmsError } from './kms-error.ts';
import type { Operations } from './operation.ts';

const MS_A_DAY = 86_400_000;
const USAGE = {
  SYMMETRIC_DEFAULT: 'ENCRYPT_DECRYPT',
  HMAC_256: 'GENERATE_VERIFY_MAC',
  ECC_NIST_P256: 'SIGN_VERIFY',
} as const;

const KeyOnly = z.object({ KeyId: z.string() });
const CreateKey = z.object({ KeySpec: z.string().default('SYMMETRIC_DEFAULT') });
const CreateAlias = z.object({
  AliasName: z.string().regex(/^alias\/[\w/-]{1,250}$/),
  TargetKeyId: z.string(),
});
const ScheduleDeletion = KeyOnly.extend({ PendingWindowInDays: z.int().min(7).max(30).default(30) });

export function lifecycleOperations(keys: KeyStore, now: () => number): Operations {
  /** Throws KMSInvalidStateException for a key that is to be deleted. */
  const switchTo = (input: unknown, state: Key['state']) => {
    const key = keys.find(KeyOnly.parse(input).KeyId);
    if (key.state === 'PendingDeletion')
      throw new KmsError('KMSInvalidStateException', 'the key is pending deletion');
    keys.change(key.id, { state });
    return {};
  };
  return {
    CreateKey: (input) => ({ KeyMetadata: toMetadata(keys.make(CreateKey.parse(input).KeySpec)) }),
    DescribeKey: (input) => ({ KeyMetadata: toMetadata(keys.find(KeyOnly.parse(input).KeyId)) }),
    CreateAlias: (input) => {
      const { AliasName, TargetKeyId } = CreateAlias.parse(input);
      keys.alias(AliasName, TargetKeyId);
      return {};
    },
    ListAliases: () => ({
      Aliases: keys.aliases().map(([AliasName, TargetKeyId]) => ({ AliasName, TargetKeyId })),
      Truncated: false,
    }),
    EnableKey: (input) => switchTo(input, 'Enabled'),
    DisableKey: (input) => switchTo(input, 'Disabled'),
    ScheduleKeyDeletion: (input) => {
      const { KeyId, PendingWindowInDays } = ScheduleDeletion.parse(input);
      const deleteAt = now() + PendingWindowInDays * MS_A_DAY;
      const key = keys.change(KeyId, { state: 'PendingDeletion', deleteAt });
      return {
        KeyId: arnOf(key.id),
        DeletionDate: deleteAt / 1000,
        KeyState: key.state,
        PendingWindowInDays,
      };
    },
    CancelKeyDeletion: (input) => {
      const key = keys.find(KeyOnly.parse(input).KeyId);
      if (key.state !== 'PendingDeletion')
        throw new KmsError('KMSInvalidStateException', 'the key is not pending deletion');
      keys.change(key.id, { state: 'Disabled', deleteAt: undefined });
      return { KeyId: arnOf(key.id) };
    },
  };
}

function toMetadata({ id, spec, state, createdAt, deleteAt }: Key) {
  return {
    KeyId: id,
    Arn: arnOf(id),
    KeySpec: spec,
    KeyUsage: USAGE[spec],
    KeyState: state,
    Enabled: state === 'Enabled',
    CreationDate: createdAt / 1000,
    ...(deleteAt === undefined ? {} : { DeletionDate: deleteAt / 1000 }),
  };
}
