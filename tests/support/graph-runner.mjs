import TestRunner from 'jest-runner';

/** Jest's own runner, but one test file after the other where they all share the Neo4j that NEO4J_URI names. */
export default class GraphRunner extends TestRunner {
  isSerial = (process.env['NEO4J_URI'] ?? '') !== '';
}
