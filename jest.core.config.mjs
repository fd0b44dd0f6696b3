// `npm run coverage`: the tests of the reader alone, and which of its lines and branches they reach.
import base from './jest.config.mjs';

export default {
  ...base,
  testMatch: ['<rootDir>/test/core/**/*.test.ts'],
  collectCoverage: true,
  collectCoverageFrom: ['shared/core/{triage,parse}/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['json'],
};
