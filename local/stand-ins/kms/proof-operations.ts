// MACs and signatures (KMS API reference: GenerateMac, VerifyMac, Sign, Verify, GetPublicKey).
import { createHash, createHmac, createPrivateKey, createPublicKey, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { DIGEST_BYTES, signDigest, verifyDigest } from './digest-signature.ts';
import type { Key } from './key-file.ts';
import { KEY_SPECS } from './key-spec.ts';
import { arnOf, type KeyStore } from './key-store.ts';
import { KmsError } from './kms-error.ts';
import type { Operations } from './operation.ts';
import { bytes, MOST_MESSAGE_BYTES } from './request-fields.ts';
import { usableKey } from './usable-key.ts';

const Message = bytes(1, MOST_MESSAGE_BYTES);
const Mac = z.object({ KeyId: z.string(), Message, MacAlgorithm: z.string() });
const MacToVerify = Mac.extend({ Mac: bytes(1, 6144) });
const Signing = z.object({
  KeyId: z.string(),
  Message,
  MessageType: z.enum(['RAW', 'DIGEST']).default('RAW'),
  SigningAlgorithm: z.string(),
});
const SignatureToVerify = Signing.extend({ Signature: bytes(1, 6144) });
const KeyOnly = z.object({ KeyId: z.string() });

export function proofOperations(keys: KeyStore): Operations {
  const macOf = ({ KeyId, Message: message, MacAlgorithm }: z.infer<typeof Mac>) => {
    const key = usableKey(keys, KeyId, 'HMAC_256');
    mustBe('HMAC_SHA_256', MacAlgorithm);
    const mac = createHmac('sha256', Buffer.from(key.material, 'base64')).update(message).digest();
    return { mac, answer: { KeyId: arnOf(key.id), MacAlgorithm } };
  };
  const signing = (request: z.infer<typeof Signing>) => {
    const key = usableKey(keys, request.KeyId, 'ECC_NIST_P256');
    mustBe('ECDSA_SHA_256', request.SigningAlgorithm);
    const answer = { KeyId: arnOf(key.id), SigningAlgorithm: request.SigningAlgorithm };
    return { privateKey: privateKeyOf(key), digest: digestOf(request), answer };
  };
  return {
    GenerateMac: (input) => {
      const { mac, answer } = macOf(Mac.parse(input));
      return { ...answer, Mac: mac.toString('base64') };
    },
    VerifyMac: (input) => {
      const request = MacToVerify.parse(input);
      const { mac, answer } = macOf(request);
      if (request.Mac.length !== mac.length || !timingSafeEqual(request.Mac, mac))
        throw new KmsError('KMSInvalidMacException', 'the MAC is not of this key and message');
      return { ...answer, MacValid: true };
    },
    Sign: (input) => {
      const { privateKey, digest, answer } = signing(Signing.parse(input));
      return { ...answer, Signature: signDigest(digest, privateKey).toString('base64') };
    },
    Verify: (input) => {
      const request = SignatureToVerify.parse(input);
      const { privateKey, digest, answer } = signing(request);
      if (!verifyDigest(digest, request.Signature, createPublicKey(privateKey)))
        throw new KmsError('KMSInvalidSignatureException', 'the signature is not of this key and message');
      return { ...answer, SignatureValid: true };
    },
    GetPublicKey: (input) => {
      const key = keys.find(KeyOnly.parse(input).KeyId);
      if (key.spec !== 'ECC_NIST_P256')
        throw new KmsError('UnsupportedOperationException', `a key of ${key.spec} has no public half`);
      const publicKey = createPublicKey(privateKeyOf(usableKey(keys, key.id, key.spec)));
      return {
        KeyId: arnOf(key.id),
        PublicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
        KeySpec: key.spec,
        KeyUsage: KEY_SPECS[key.spec].usage,
        ...KEY_SPECS[key.spec].algorithms,
      };
    },
  };
}

function mustBe(algorithm: string, asked: string): void {
  if (asked !== algorithm)
    throw new KmsError('InvalidKeyUsageException', `the key works with ${algorithm} alone`);
}

function digestOf({ Message: message, MessageType }: z.infer<typeof Signing>): Buffer {
  if (MessageType === 'RAW') return createHash('sha256').update(message).digest();
  if (message.length === DIGEST_BYTES) return message;
  throw new KmsError('ValidationException', `a digest for ECDSA_SHA_256 has ${DIGEST_BYTES} bytes`);
}

function privateKeyOf({ material }: Key) {
  return createPrivateKey({ key: Buffer.from(material, 'base64'), format: 'der', type: 'pkcs8' });
}
