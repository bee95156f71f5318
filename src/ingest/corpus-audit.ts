/** The rules over several documents, as the graph asks them. */

import { join } from 'node:path';
import { auditCorpus } from '../audit/corpus.ts';
import type { CorpusAudit } from '../model/corpus.ts';
import { readAuditFile, toAuditSettings } from './audit-settings.ts';
import { SEED_FOLDER } from './inputs.ts';

/**
 * @param auditFile settings of the audit; those of the seed folder where none are given
 * @throws ZerenError BAD_USER_INPUT where the settings are not what they must be
 */
export async function loadCorpusAudit(
  auditFile: string = join(SEED_FOLDER, 'audit.yaml'),
): Promise<CorpusAudit> {
  const settings = toAuditSettings(await readAuditFile(auditFile));
  return (said) => auditCorpus(said, settings);
}
