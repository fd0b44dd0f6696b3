// Takes the place of the X-Ray daemon: writes the segments that functions send over UDP to a file, one JSON a line
// (X-Ray developer guide, "Sending trace data": a header line, then the document).
import { createSocket } from 'node:dgram';
import { closeSync, writeSync } from 'node:fs';
import { openLog } from './log-file.ts';

export interface TraceCollector {
  close(): Promise<void>;
}

/** A datagram that is no segment is left out; nobody waits for an answer. */
export async function collectTraces(port: number, path: string): Promise<TraceCollector> {
  const file = openLog(path);
  const socket = createSocket('udp4');
  socket.on('message', (datagram) => {
    const text = datagram.toString('utf8');
    const segment = text.slice(text.indexOf('\n') + 1).trim();
    if (segment !== '') writeSync(file, `${segment}\n`);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject).bind(port, '127.0.0.1', resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        socket.close(() => {
          closeSync(file);
          resolve();
        });
      }),
  };
}
