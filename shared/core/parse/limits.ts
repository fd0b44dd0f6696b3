// What a mail may cost before any parser of others sees it. Parsers take minutes and gigabytes on made mail.

export const LIMITS = {
  /** SES takes 40 MB and adds its own header fields. */
  rawBytes: 41 * 1024 * 1024,
  /** What is left when attachments are cut out. Text of 10 MB is no mail that a person wrote. */
  textBytes: 10 * 1024 * 1024,
  htmlBytes: 2 * 1024 * 1024,
  /** Each costs as much as 40 characters of plain text. */
  htmlTags: 100_000,
  parts: 100,
  depth: 10,
  /** Of all text parts: lines cost more than bytes. */
  lines: 50_000,
  /** Of one table that hangs on a mail. */
  tableCharacters: 32 * 1024,
  /** Places that look like a boundary of a level are looked at once for each level. */
  boundaryLookAlikes: 5_000,
} as const;
