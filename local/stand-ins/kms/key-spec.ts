// The kinds of keys that the stand-in makes, and what each may do (KMS developer guide, "Key spec reference").

export const KEY_SPECS = {
  SYMMETRIC_DEFAULT: {
    usage: 'ENCRYPT_DECRYPT',
    algorithms: { EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'] },
  },
  HMAC_256: { usage: 'GENERATE_VERIFY_MAC', algorithms: { MacAlgorithms: ['HMAC_SHA_256'] } },
  ECC_NIST_P256: { usage: 'SIGN_VERIFY', algorithms: { SigningAlgorithms: ['ECDSA_SHA_256'] } },
} as const;

export type KeySpec = keyof typeof KEY_SPECS;

export function isKeySpec(spec: string): spec is KeySpec {
  return Object.hasOwn(KEY_SPECS, spec);
}
