/** An audit as one JSON document. */

import { countsOf, type AuditReport } from './report.ts';

/** Keys as in `AuditReport`, and `counts` of findings by severity. */
export function toAuditJson(report: AuditReport): string {
  const counts = Object.fromEntries(
    countsOf(report.findings).map(({ severity, count }) => [severity, count]),
  );
  return `${JSON.stringify({ counts, ...report }, null, 2)}\n`;
}
