// Where mails lie in the bucket: what SES writes, what parse writes. Policies and lifecycles are by these prefixes.

/** Raw messages, named by SES. */
export const RAW_PREFIX = 'raw/';

/** Parsed mails that are too large for their queue, named for their message. */
export const PARSED_PREFIX = 'parsed/';

/** Raw messages of workspaces under a legal hold, named for their message. */
export const HELD_PREFIX = 'held/';
/** How long one lies there unless it is laid there anew: what is held no more goes within these. */
export const HELD_DAYS = 60;
