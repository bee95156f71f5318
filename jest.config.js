/** Two projects: `pure` touches no machine; `graph` runs against a real Neo4j, one for each of two workers. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

export default {
  maxWorkers: 2,
  // A start of Neo4j takes seconds, many on a busy machine; jest knows no time-out of a project.
  testTimeout: 180_000,
  projects: [
    {
      ...common,
      displayName: 'pure',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/(graph|ingest|api|cli)/'],
    },
    {
      ...common,
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/(graph|ingest|api|cli)/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-neo4j.ts',
      globalTeardown: '<rootDir>/tests/support/stop-neo4j.ts',
      runner: '<rootDir>/tests/support/graph-runner.mjs',
    },
  ],
};
