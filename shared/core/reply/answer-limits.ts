// When Timepost falls silent: two machines that answer each other stop here, whatever their mails say (mail-rules 3). One answer
// to each mail is the outbox's promise, by the id that a mail gives its answer.

/** Clock hours, in UTC. */
export const MOST_A_THREAD_AN_HOUR = 5;
/** Days, in UTC. */
export const MOST_AN_ADDRESS_A_DAY = 20;
