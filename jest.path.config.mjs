// The tests that bring the whole service up, one after the other: `npm run test:path`.
import base from './jest.config.mjs';

export default {
  ...base,
  testMatch: ['<rootDir>/test/path/**/*.path.ts'],
  maxWorkers: 1,
  testTimeout: 480_000, // a deadline against hanging, not a measurement
};
