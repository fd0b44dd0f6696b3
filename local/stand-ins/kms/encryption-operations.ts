// Encrypt, Decrypt, ReEncrypt and data keys (KMS API reference, actions of these names).
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { decrypt, encrypt, keyIdOf } from './ciphertext.ts';
import { arnOf, type KeyStore } from './key-file.ts';
import { KmsError } from './kms-error.ts';
import type { Operations } from './operation.ts';
import { usableKey } from './usable-key.ts';

const context = z.record(z.string(), z.string()).default({});
const MOST_PLAINTEXT_BYTES = 4096;
const DATA_KEY_BYTES = { AES_256: 32, AES_128: 16 } as const;

const Encrypt = z.object({ KeyId: z.string(), Plaintext: z.base64(), EncryptionContext: context });
const Decrypt = z.object({
  CiphertextBlob: z.base64(),
  EncryptionContext: context,
  KeyId: z.string().optional(),
});
const ReEncrypt = z.object({
  CiphertextBlob: z.base64(),
  DestinationKeyId: z.string(),
  SourceKeyId: z.string().optional(),
  SourceEncryptionContext: context,
  DestinationEncryptionContext: context,
});
const DataKey = z.object({
  KeyId: z.string(),
  KeySpec: z.enum(['AES_256', 'AES_128']).optional(),
  NumberOfBytes: z.int().min(1).max(1024).optional(),
  EncryptionContext: context,
});

export function encryptionOperations(keys: KeyStore): Operations {
  const open = (blob: string, reference: string | undefined, bound: Record<string, string>) => {
    const bytes = Buffer.from(blob, 'base64');
    const id = keyIdOf(bytes);
    if (reference !== undefined && keys.find(reference).id !== id) {
      throw new KmsError('IncorrectKeyException', 'the ciphertext was made by another key');
    }
    return {
      key: usableKey(keys, id, 'SYMMETRIC_DEFAULT'),
      plaintext: decrypt(bytes, usableKey(keys, id, 'SYMMETRIC_DEFAULT'), bound),
    };
  };
  const dataKey = (input: unknown) => {
    const { KeyId, KeySpec = 'AES_256', NumberOfBytes, EncryptionContext } = DataKey.parse(input);
    const key = usableKey(keys, KeyId, 'SYMMETRIC_DEFAULT');
    const plaintext = randomBytes(NumberOfBytes ?? DATA_KEY_BYTES[KeySpec]);
    return {
      KeyId: arnOf(key.id),
      plaintext,
      CiphertextBlob: encrypt(plaintext, key, EncryptionContext).toString('base64'),
    };
  };
  return {
    Encrypt: (input) => {
      const { KeyId, Plaintext, EncryptionContext } = Encrypt.parse(input);
      const bytes = Buffer.from(Plaintext, 'base64');
      if (bytes.length > MOST_PLAINTEXT_BYTES)
        throw new KmsError('ValidationException', `at most ${MOST_PLAINTEXT_BYTES} bytes`);
      const key = usableKey(keys, KeyId, 'SYMMETRIC_DEFAULT');
      const blob = encrypt(bytes, key, EncryptionContext).toString('base64');
      return { KeyId: arnOf(key.id), CiphertextBlob: blob, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
    },
    Decrypt: (input) => {
      const { CiphertextBlob, EncryptionContext, KeyId } = Decrypt.parse(input);
      const { key, plaintext } = open(CiphertextBlob, KeyId, EncryptionContext);
      return {
        KeyId: arnOf(key.id),
        Plaintext: plaintext.toString('base64'),
        EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
      };
    },
    ReEncrypt: (input) => {
      const read = ReEncrypt.parse(input);
      const { key, plaintext } = open(read.CiphertextBlob, read.SourceKeyId, read.SourceEncryptionContext);
      const destination = usableKey(keys, read.DestinationKeyId, 'SYMMETRIC_DEFAULT');
      const blob = encrypt(plaintext, destination, read.DestinationEncryptionContext).toString('base64');
      return { KeyId: arnOf(destination.id), SourceKeyId: arnOf(key.id), CiphertextBlob: blob };
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
