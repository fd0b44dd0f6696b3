// Encrypt, Decrypt, ReEncrypt and data keys (KMS API reference, actions of these names).
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { decrypt, type EncryptionContext, encrypt, keyIdOf } from './ciphertext.ts';
import { arnOf, type KeyStore } from './key-store.ts';
import { KmsError } from './kms-error.ts';
import type { Operations } from './operation.ts';
import { bytes, encryptionContext, MOST_MESSAGE_BYTES } from './request-fields.ts';
import { usableKey } from './usable-key.ts';

const SYMMETRIC = 'SYMMETRIC_DEFAULT';
const DATA_KEY_BYTES = { AES_256: 32, AES_128: 16 } as const;
const CiphertextBlob = bytes(1, 6144);
const EncryptionAlgorithm = z.literal(SYMMETRIC).default(SYMMETRIC);

const Encrypt = z.object({
  KeyId: z.string(),
  Plaintext: bytes(1, MOST_MESSAGE_BYTES),
  EncryptionContext: encryptionContext,
  EncryptionAlgorithm,
});
const Decrypt = z.object({
  CiphertextBlob,
  EncryptionContext: encryptionContext,
  KeyId: z.string().optional(),
  EncryptionAlgorithm,
});
const ReEncrypt = z.object({
  CiphertextBlob,
  DestinationKeyId: z.string(),
  SourceKeyId: z.string().optional(),
  SourceEncryptionContext: encryptionContext,
  DestinationEncryptionContext: encryptionContext,
});
const DataKey = z.object({
  KeyId: z.string(),
  KeySpec: z.enum(['AES_256', 'AES_128']).optional(),
  NumberOfBytes: z.int().min(1).max(1024).optional(),
  EncryptionContext: encryptionContext,
});

export function encryptionOperations(keys: KeyStore): Operations {
  const open = (blob: Buffer, reference: string | undefined, context: EncryptionContext) => {
    const id = keyIdOf(blob);
    if (reference !== undefined && keys.find(reference).id !== id)
      throw new KmsError('IncorrectKeyException', 'the ciphertext was made by another key');
    const key = usableKey(keys, reference ?? known(keys, id), SYMMETRIC);
    return { key, plaintext: decrypt(blob, key, context) };
  };
  const dataKey = (input: unknown) => {
    const request = DataKey.parse(input);
    const key = usableKey(keys, request.KeyId, SYMMETRIC);
    const plaintext = randomBytes(dataKeyBytes(request));
    const blob = encrypt(plaintext, key, request.EncryptionContext);
    return { KeyId: arnOf(key.id), plaintext, CiphertextBlob: blob.toString('base64') };
  };
  return {
    Encrypt: (input) => {
      const request = Encrypt.parse(input);
      const key = usableKey(keys, request.KeyId, SYMMETRIC);
      const blob = encrypt(request.Plaintext, key, request.EncryptionContext);
      return {
        KeyId: arnOf(key.id),
        CiphertextBlob: blob.toString('base64'),
        EncryptionAlgorithm: SYMMETRIC,
      };
    },
    Decrypt: (input) => {
      const request = Decrypt.parse(input);
      const { key, plaintext } = open(request.CiphertextBlob, request.KeyId, request.EncryptionContext);
      return {
        KeyId: arnOf(key.id),
        Plaintext: plaintext.toString('base64'),
        EncryptionAlgorithm: SYMMETRIC,
      };
    },
    ReEncrypt: (input) => {
      const request = ReEncrypt.parse(input);
      const source = open(request.CiphertextBlob, request.SourceKeyId, request.SourceEncryptionContext);
      const destination = usableKey(keys, request.DestinationKeyId, SYMMETRIC);
      const blob = encrypt(source.plaintext, destination, request.DestinationEncryptionContext);
      return {
        KeyId: arnOf(destination.id),
        SourceKeyId: arnOf(source.key.id),
        CiphertextBlob: blob.toString('base64'),
        SourceEncryptionAlgorithm: SYMMETRIC,
        DestinationEncryptionAlgorithm: SYMMETRIC,
      };
    },
    GenerateDataKey: (input) => {
      const { plaintext, ...made } = dataKey(input);
      return { ...made, Plaintext: plaintext.toString('base64') };
    },
    GenerateDataKeyWithoutPlaintext: (input) => {
      const { plaintext: _kept, ...made } = dataKey(input);
      return made;
    },
  };
}

/** KMS answers so for a ciphertext whose key is gone or another account's: it does not tell which. */
function known(keys: KeyStore, id: string): string {
  try {
    return keys.find(id).id;
  } catch {
    throw new KmsError(
      'AccessDeniedException',
      'the ciphertext refers to a key that does not exist, or not here',
    );
  }
}

function dataKeyBytes({ KeySpec, NumberOfBytes }: z.infer<typeof DataKey>): number {
  if (KeySpec !== undefined && NumberOfBytes === undefined) return DATA_KEY_BYTES[KeySpec];
  if (KeySpec === undefined && NumberOfBytes !== undefined) return NumberOfBytes;
  throw new KmsError('ValidationException', 'give either KeySpec or NumberOfBytes');
}
