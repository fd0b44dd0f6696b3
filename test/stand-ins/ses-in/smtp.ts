// Speaks SMTP by hand over a raw socket, for what a mail library would never send.
import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends each step when the one before was answered; returns the answers, the greeting first. */
export async function speak(port: number, steps: readonly (string | Buffer)[]): Promise<readonly string[]> {
  const socket = connect(port, '127.0.0.1');
  const answers: string[] = [];
  let pending = '';
  const answer = async (): Promise<string> => {
    for (;;) {
      const [whole] = /^(?:\d{3}-[^\n]*\n)*\d{3} [^\n]*\n/.exec(pending) ?? [];
      if (whole !== undefined) {
        pending = pending.slice(whole.length);
        return whole.trim();
      }
      const [chunk] = (await once(socket, 'data')) as [Buffer];
      pending += chunk.toString('latin1');
    }
  };
  answers.push(await answer());
  for (const step of steps) {
    socket.write(step);
    answers.push(await answer());
  }
  socket.destroy();
  return answers;
}

/** The steps of one mail; `data` is sent as it is, the final dot included in it. */
export function oneMail(
  to: readonly string[],
  data: string | Buffer,
  from = 'maya@example.com',
  helo = 'a.test',
) {
  return [
    `EHLO ${helo}\r\n`,
    `MAIL FROM:<${from}>\r\n`,
    ...to.map((address) => `RCPT TO:<${address}>\r\n`),
    'DATA\r\n',
    data,
  ];
}
