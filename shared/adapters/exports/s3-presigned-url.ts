// A link by which whoever has it may make one call of S3, for a while (Amazon S3 user guide, "Download and upload objects with presigned URLs").
import type { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';

/** Whoever has the link brings no body, and S3 counts none. */
const UNSIGNED = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };

interface Called {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query: Record<string, string>;
}

/** Nothing is sent: the client says where the call would go. It ends sooner where the credentials that sign it do. */
export async function presignedUrl(s3: S3Client, call: GetObjectCommand, seconds: number): Promise<string> {
  const { method, protocol, hostname, port, path, query } = await wouldCall(s3, call);
  const host = port === undefined ? hostname : `${hostname}:${port}`;
  const { region, credentials, sha256 } = s3.config;
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256, uriEscapePath: false });
  const bare = {
    method,
    protocol,
    hostname,
    path,
    query,
    headers: { host, ...UNSIGNED },
    ...(port !== undefined && { port }),
  };
  const signed = await signer.presign(bare, { expiresIn: seconds });
  const params = Object.entries(signed.query ?? {}).map(
    ([name, value]) => `${escaped(name)}=${escaped(String(value))}`,
  );
  return `${protocol}//${host}${path}?${params.join('&')}`;
}

/** Where the SDK has put a call together, and before it signs and sends it. */
async function wouldCall(s3: S3Client, call: GetObjectCommand): Promise<Called> {
  let called: Called | undefined;
  call.middlewareStack.add(
    () =>
      async ({ request }) => {
        called = request as Called;
        return { output: { $metadata: {} }, response: undefined };
      },
    { step: 'build', priority: 'low', name: 'wouldCall' },
  );
  await s3.send(call);
  if (called === undefined) throw new Error('the SDK put no call together');
  return called;
}

/** RFC 3986: encodeURIComponent leaves five characters that the signature counts as escaped. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
