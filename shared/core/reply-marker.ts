// The line above everything that we write in an answer: what stands above it in a reply is the member's own.

export const REPLY_MARKER = '##- Timepost wrote from here on -##';
