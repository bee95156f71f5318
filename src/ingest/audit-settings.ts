/** What an auditor may set, from `seed/audit.yaml` or a file of that form. */

import { z } from 'zod';
import { LAWS } from '../audit/rule-book.ts';
import { DEFAULT_SETTINGS, type AuditSettings } from '../audit/settings.ts';
import { parseSeed, readText, type SeedFile } from './seed-files.ts';

const rule = z.string().refine((id) => LAWS.some((law) => law.id === id), 'expected the id of a rule');
const threshold = z.number().nonnegative().optional();
const names = Object.keys(DEFAULT_SETTINGS.thresholds);

const settingsFile = z.strictObject({
  off: z.array(rule).default([]),
  thresholds: z.strictObject(Object.fromEntries(names.map((name) => [name, threshold]))).default({}),
});

/**
 * The settings of a file; what it leaves out is as in DEFAULT_SETTINGS.
 * @throws ZerenError BAD_USER_INPUT with file and line: for a rule or threshold that is not known, or no number from 0
 */
export function toAuditSettings(file: SeedFile): AuditSettings {
  const { off, thresholds } = parseSeed(file, settingsFile);
  return { thresholds: { ...DEFAULT_SETTINGS.thresholds, ...thresholds }, off: new Set(off) };
}

/** @throws ZerenError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, BAD_USER_INPUT where it is no UTF-8 */
export async function readAuditFile(path: string): Promise<SeedFile> {
  return { file: path, text: await readText(path) };
}
