// The laptop's own processes: each stand-in answers, the SMTP port greets, and what has no port is alive.
import { connect } from 'node:net';
import { codeOf } from '../../run/error-code.ts';
import { type Check, inDocs } from '../check.ts';
import { ANSWER_MS } from '../limits.ts';
import { state } from '../reading.ts';

const OF_PROCESSES = {
  group: 'processes',
  slowMs: ANSWER_MS.other,
  todo: inDocs('errors-seen', 'Starting'),
};

/** What answers with 2xx is up, and does as it should. */
export function httpCheck(name: string, url: string): Check {
  return {
    ...OF_PROCESSES,
    name,
    run: async (signal) => {
      const { ok, status } = await fetch(url, { signal });
      return [state('answer', ok ? 'given' : `HTTP ${status}`, 'given', 'fail')];
    },
  };
}

/** A server greets with 220 (RFC 5321, 3.1). */
export function smtpCheck(name: string, port: number): Check {
  return {
    ...OF_PROCESSES,
    name,
    run: async (signal) => {
      const code = (await greeting(port, signal)).slice(0, 3);
      return [state('greeting', code, '220', 'fail')];
    },
  };
}

function greeting(port: number, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', signal });
    socket.once('data', (bytes) => {
      resolve(bytes.toString('latin1'));
      socket.end('QUIT\r\n');
    });
    socket.once('error', reject);
    socket.once('end', () => resolve(''));
  });
}

export function processCheck(name: string, pid: number | undefined): Check {
  return {
    ...OF_PROCESSES,
    name,
    run: async () => [state('process', isAlive(pid) ? 'alive' : 'gone', 'alive', 'fail')],
  };
}

/** Signal 0 is sent to nobody (kill(2)). One that may not be signalled is there all the same. */
export function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
