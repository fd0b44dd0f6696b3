// MACs and signatures (KMS API reference: GenerateMac, VerifyMac, Sign, Verify, GetPublicKey).
import { createHmac, createPublicKey, sign, timingSafeEqual, verify } from 'node:crypto';
import * as z from 'zod';
import { arnOf, type Key, type KeyStore, privateKeyOf } from './key-file.ts';
import { KmsError } from './kms-error.ts';
import type { Operations } from './operation.ts';
import { usableKey } from './usable-key.ts';

const MacAlgorithm = z.literal('HMAC_SHA_256');
const SigningAlgorithm = z.literal('ECDSA_SHA_256');
const Mac = z.object({ KeyId: z.string(), Message: z.base64(), MacAlgorithm });
const MacToVerify = Mac.extend({ Mac: z.base64() });
const Sign = z.object({
  KeyId: z.string(),
  Message: z.base64(),
  // node:crypto signs no ready digest with ECDSA: asked for one, this says so instead of signing something else.
  MessageType: z.literal('RAW').default('RAW'),
  SigningAlgorithm,
});
const SignatureToVerify = Sign.extend({ Signature: z.base64() });
const KeyOnly = z.object({ KeyId: z.string() });

export function proofOperations(keys: KeyStore): Operations {
  const signer = (reference: string) => usableKey(keys, reference, 'ECC_NIST_P256');
  const macOf = (key: Key, message: string) =>
    createHmac('sha256', Buffer.from(key.material, 'base64')).update(Buffer.from(message, 'base64')).digest();
  return {
    GenerateMac: (input) => {
      const { KeyId, Message } = Mac.parse(input);
      const key = usableKey(keys, KeyId, 'HMAC_256');
      return {
        KeyId: arnOf(key.id),
        Mac: macOf(key, Message).toString('base64'),
        MacAlgorithm: 'HMAC_SHA_256',
      };
    },
    VerifyMac: (input) => {
      const { KeyId, Message, Mac: given } = MacToVerify.parse(input);
      const key = usableKey(keys, KeyId, 'HMAC_256');
      const [expected, actual] = [macOf(key, Message), Buffer.from(given, 'base64')];
      if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) {
        throw new KmsError('KMSInvalidMacException', 'the MAC is not of this key and message');
      }
      return { KeyId: arnOf(key.id), MacValid: true, MacAlgorithm: 'HMAC_SHA_256' };
    },
    Sign: (input) => {
      const { KeyId, Message } = Sign.parse(input);
      const key = signer(KeyId);
      const signature = sign('sha256', Buffer.from(Message, 'base64'), privateKeyOf(key));
      return {
        KeyId: arnOf(key.id),
        Signature: signature.toString('base64'),
        SigningAlgorithm: 'ECDSA_SHA_256',
      };
    },
    Verify: (input) => {
      const { KeyId, Message, Signature } = SignatureToVerify.parse(input);
      const key = signer(KeyId);
      const publicKey = createPublicKey(privateKeyOf(key));
      const valid = verify(
        'sha256',
        Buffer.from(Message, 'base64'),
        publicKey,
        Buffer.from(Signature, 'base64'),
      );
      if (!valid)
        throw new KmsError('KMSInvalidSignatureException', 'the signature is not of this key and message');
      return { KeyId: arnOf(key.id), SignatureValid: true, SigningAlgorithm: 'ECDSA_SHA_256' };
    },
    GetPublicKey: (input) => {
      const key = signer(KeyOnly.parse(input).KeyId);
      const spki = createPublicKey(privateKeyOf(key)).export({ format: 'der', type: 'spki' });
      return {
        KeyId: arnOf(key.id),
        PublicKey: spki.toString('base64'),
        KeySpec: key.spec,
        KeyUsage: 'SIGN_VERIFY',
        SigningAlgorithms: ['ECDSA_SHA_256'],
      };
    },
  };
}
