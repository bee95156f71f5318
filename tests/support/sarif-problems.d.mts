/** What the schema of SARIF 2.1.0 has against a log; empty for a valid one. */
export function sarifProblems(log: unknown): string;
