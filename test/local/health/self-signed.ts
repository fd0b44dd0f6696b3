// A certificate for 127.0.0.1 that ends when a test wants it to (RFC 5280, 4.1), with its key: never used outside a test.
import { generateKeyPairSync, sign } from 'node:crypto';

const EC_PUBLIC = '2a8648ce3d040302'; // ecdsa-with-SHA256
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';

export function selfSigned(validTo: Date): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(EC_PUBLIC));
  const name = sequence(tag(0x31, sequence(oid(COMMON_NAME), tag(0x0c, Buffer.from('127.0.0.1')))));
  const address = sequence(tag(0x87, Buffer.from([127, 0, 0, 1])));
  const body = sequence(
    tag(0xa0, integer(2)),
    integer(1),
    algorithm,
    name,
    sequence(time(new Date(0)), time(validTo)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, sequence(sequence(oid(SUBJECT_ALT_NAME), tag(0x04, address)))),
  );
  const signature = tag(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const der = sequence(body, algorithm, signature);
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

function tag(kind: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tag(0x30, ...parts);
}

function integer(value: number): Buffer {
  return tag(0x02, Buffer.from([value]));
}

function oid(hex: string): Buffer {
  return tag(0x06, Buffer.from(hex, 'hex'));
}

/** GeneralizedTime: year of four digits to seconds. */
function time(at: Date): Buffer {
  return tag(0x18, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));
}
