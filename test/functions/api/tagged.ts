import { expect } from '@jest/globals';

/** The headers of an answer without a version: its content's tag. */
export const TAGGED = { etag: expect.stringMatching(/^W\/"[0-9a-f]{32}"$/) };
