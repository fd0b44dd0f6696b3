// Whole lines out of a socket's pieces.
import type { Socket } from 'node:net';

export function onLine(socket: Socket, hear: (line: string) => void): void {
  let rest = '';
  socket.setEncoding('utf8').on('data', (piece) => {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}
