// Where mails lie in the bucket: what SES writes, what parse writes. Policies and lifecycles are by these prefixes.

/** Raw messages, named by SES. */
export const RAW_PREFIX = 'raw/';

/** Parsed mails that are too large for their queue, named for their message. */
export const PARSED_PREFIX = 'parsed/';
