// An error as each service writes it, so that the SDK makes of it what it makes of a real one: the class, and whether to try again.
// Sources: the services' API references, "Common errors"; AWS JSON 1.0 and 1.1, REST JSON, REST XML (Smithy).

/** The part of an HTTP answer that the SDK's deserialisers read. */
export interface RawAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What each service says to one who asks too often. */
export const THROTTLED: Readonly<Record<string, { readonly code: string; readonly status: number }>> = {
  dynamodb: { code: 'ThrottlingException', status: 400 },
  kms: { code: 'ThrottlingException', status: 400 },
  sqs: { code: 'RequestThrottled', status: 403 },
  s3: { code: 'SlowDown', status: 503 },
  sesv2: { code: 'TooManyRequestsException', status: 429 },
};

export function toRefusal(call: string, code: string, status: number): RawAnswer {
  const [service] = call.split(' ');
  if (service === 's3') {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>set by the bench</Message></Error>`;
    return answer(status, 'application/xml', xml);
  }
  const json = JSON.stringify({ __type: code, message: 'set by the bench' });
  return { ...answer(status, 'application/x-amz-json-1.0', json, code) };
}

function answer(statusCode: number, type: string, text: string, code?: string): RawAnswer {
  const headers = { 'content-type': type, ...(code !== undefined && { 'x-amzn-errortype': code }) };
  return { statusCode, headers, body: Buffer.from(text) };
}
