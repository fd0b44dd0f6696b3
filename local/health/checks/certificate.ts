// The certificate that the API shows: trusted here, and days before its end.
import { connect } from 'node:tls';
import { type Check, inDocs } from '../check.ts';
import { ANSWER_MS, CERTIFICATE_DAYS } from '../limits.ts';
import { amount, state } from '../reading.ts';

const MS_A_DAY = 86_400_000;

interface Shown {
  readonly validTo: Date;
  /** Why it is not trusted, by OpenSSL's name. */
  readonly refusal: string | undefined;
}

/** `url` is https. `ca`: instead of the certificates that Node trusts. */
export function certificateCheck(url: string, now: () => Date, ca?: string): Check {
  return {
    group: 'api',
    name: 'certificate',
    slowMs: ANSWER_MS.other,
    todo: inDocs('deploy', 'Optional things'),
    run: async (signal) => {
      const { validTo, refusal } = await shownBy(new URL(url), ca, signal);
      const daysLeft = Math.floor((validTo.getTime() - now().getTime()) / MS_A_DAY);
      return [
        amount('left', daysLeft, 'days', CERTIFICATE_DAYS),
        state('chain', refusal ?? 'trusted', 'trusted', 'fail'),
      ];
    },
  };
}

/** Looks at it even where it is not trusted: nothing is sent. */
function shownBy({ hostname, port }: URL, ca: string | undefined, signal: AbortSignal): Promise<Shown> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      {
        host: hostname,
        port: port === '' ? 443 : Number(port),
        rejectUnauthorized: false,
        ...(ca !== undefined && { ca }),
        ...(!/^[\d.]+$|:/.test(hostname) && { servername: hostname }), // an address is no server name (RFC 6066, 3)
      },
      () => {
        const { valid_to } = socket.getPeerCertificate();
        const refusal = socket.authorized ? undefined : String(socket.authorizationError);
        resolve({ validTo: new Date(valid_to), refusal });
        socket.destroy();
      },
    );
    socket.on('error', reject);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
  });
}
