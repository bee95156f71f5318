/** The environment variable with the credentials of a worker's Neo4j as JSON; workers count from 1. */
export function credentialsVariable(worker: number): string {
  return `ZEREN_TEST_NEO4J_${worker}`;
}
