// A name server on 127.0.0.1 that knows a few records (RFC 1035, 4.1), or never answers.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const TYPES = { MX: 15, TXT: 16, CNAME: 5 } as const;
const NO_SUCH_NAME = 3;

/** `NAME TYPE`, and its value in the form of a zone file. */
export type Zone = Readonly<Record<string, string>>;

export interface DnsServer {
  readonly address: string;
  close(): void;
}

/** Of a zone that is `undefined` nobody ever hears. */
export async function startDns(zone: Zone | undefined): Promise<DnsServer> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    if (zone !== undefined) socket.send(answer(query, zone), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

function answer(query: Buffer, zone: Zone): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let size = query[at] ?? 0; size > 0; size = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + size));
    at += size + 1;
  }
  const question = query.subarray(12, at + 5);
  const asked = query.readUInt16BE(at + 1);
  const type = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((name) => TYPES[name] === asked);
  const value = type === undefined ? undefined : zone[`${labels.join('.')} ${type}`];
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(0x8180 | (value === undefined ? NO_SUCH_NAME : 0), 2);
  header.writeUInt16BE(value === undefined ? 0 : 1, 6);
  header.writeUInt32BE(0, 8);
  if (type === undefined || value === undefined) return Buffer.concat([header, question]);
  const data = toData(type, value);
  const fixed = Buffer.alloc(12);
  fixed.writeUInt16BE(0xc00c, 0); // the name of the question
  fixed.writeUInt16BE(asked, 2);
  fixed.writeUInt16BE(1, 4);
  fixed.writeUInt16BE(data.length, 10);
  return Buffer.concat([header, question, fixed, data]);
}

function toData(type: keyof typeof TYPES, value: string): Buffer {
  if (type === 'CNAME') return toName(value);
  if (type === 'TXT') return Buffer.concat(value.split('|').map(toText));
  const [preference = '', exchange = ''] = value.split(' ');
  return Buffer.concat([Buffer.from([0, Number(preference)]), toName(exchange)]);
}

function toText(part: string): Buffer {
  return Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]);
}

function toName(name: string): Buffer {
  return Buffer.concat([...name.split('.').map(toText), Buffer.from([0])]);
}
