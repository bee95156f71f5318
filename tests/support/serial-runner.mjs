import TestRunner from 'jest-runner';

/** Jest's own runner, one test file after the other: they share one Neo4j. */
export default class SerialRunner extends TestRunner {
  isSerial = true;
}
