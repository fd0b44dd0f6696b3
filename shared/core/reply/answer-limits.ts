// When Timepost falls silent: two machines that answer each other stop here, whatever their mails say (mail-rules 3). One answer
// to each mail is the outbox's promise, by the id that a mail gives its answer.

/**
 * Days, in UTC: to mails of a thread that answer another and log nothing. With the answer to the first mail they are three: a machine
 * that answers each of our questions in ever other words is told no more. A mail that logs something is always answered, within the caps below.
 */
export const MOST_FRUITLESS_A_THREAD_A_DAY = 2;
/** Clock hours, in UTC. */
export const MOST_A_THREAD_AN_HOUR = 5;
/** Days, in UTC. */
export const MOST_AN_ADDRESS_A_DAY = 20;
/** Days, in UTC: letters that ask an address which may be a stranger's, out of one workspace. */
export const MOST_LETTERS_TO_AN_ADDRESS_A_DAY = 3;
export const MOST_LETTERS_OF_A_WORKSPACE_A_DAY = 200;
