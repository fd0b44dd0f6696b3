// Answers as SES API v2 gives them: JSON with the error's type in a header, which the SDK makes an exception of.
import { SES_ERRORS, type SesError, type SesFault } from '../control/settings.ts';
import { type Answer, json } from '../serve-loopback.ts';

/** `message` is read by a caller that may log it: no address in it. */
export function sesError(type: SesError, message: string): Answer {
  return json(SES_ERRORS[type], { message }, { 'x-amzn-errortype': type });
}

/** What a fault set on the control port makes of a call; `undefined`: the call goes on. */
export function faultAnswer({ error, status }: SesFault): Answer | undefined {
  if (error !== undefined) return sesError(error, 'set on the control port');
  if (status !== undefined) return json(status, { message: 'set on the control port' });
  return undefined;
}
