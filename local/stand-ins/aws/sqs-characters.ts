// fauxqs refuses every character outside the basic plane, an emoji in a mail for one; SQS takes them. Its pattern is a
// module constant, so its test is replaced. Source: Amazon SQS API reference, SendMessage, "MessageBody".
import { INVALID_MESSAGE_BODY_CHAR } from '../../../node_modules/fauxqs/dist/sqs/sqsTypes.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: tab, line feed and carriage return are what SQS takes
const REFUSED = /[^\x09\x0A\x0D\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

export function takeEveryCharacter(): void {
  INVALID_MESSAGE_BODY_CHAR.test = (body) => REFUSED.test(body);
}
