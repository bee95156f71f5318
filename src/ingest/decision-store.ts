/**
 * The decisions of a store: a file each, and one more where it was revoked. Nothing is ever overwritten, and
 * taken away again only where it came to nothing; a name stands for whole content only: a write that a crash cut off
 * left nothing under it.
 */

import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ZerenError } from '../errors.ts';
import { newestFirst, toDecision, type Decision, type Revocation } from '../model/decisions.ts';
import { decisionShape, revocationShape } from './decision-shapes.ts';
import { orMachineError, writeWhole } from './durable.ts';
import { reasonOf } from './system-error.ts';

/** Decisions of one folder. */
export interface DecisionStore {
  /**
   * All, newest first.
   * @throws ZerenError FILE_MALFORMED naming the file where one is not what was written, FILE_UNREADABLE
   */
  all(): Promise<readonly Decision[]>;
  /** @throws ZerenError FOLDER_UNWRITABLE, DISK_FULL */
  add(decision: Decision): Promise<void>;
  /** Beside a decision that is there. @throws ZerenError FOLDER_UNWRITABLE, DISK_FULL */
  revoke(id: string, revocation: Revocation): Promise<void>;
  /** A decision that came to nothing. @throws ZerenError FOLDER_UNWRITABLE */
  discard(id: string): Promise<void>;
  /** The same of a revocation. @throws ZerenError FOLDER_UNWRITABLE */
  discardRevocation(id: string): Promise<void>;
}

const DECISION = /^(dec_[0-9a-f]{20})\.json$/u;
const REVOCATION = /^(dec_[0-9a-f]{20})\.revoked\.json$/u;

/** @param folder of the store; it is made by the first decision */
export function openDecisionStore(folder: string): DecisionStore {
  const inner = join(folder, 'decisions');
  const write = (name: string, content: object) =>
    orMachineError(folder, writeWhole(join(inner, name), `${JSON.stringify(content, null, 2)}\n`));
  const discard = (name: string) => orMachineError(folder, rm(join(inner, name)));
  return {
    async all() {
      const names = await readNames(inner);
      const revocations = new Map(
        await Promise.all(
          idsIn(names, REVOCATION).map(
            async ([id, name]) => [id, await readAs(join(inner, name), revocationShape)] as const,
          ),
        ),
      );
      const decisions = await Promise.all(
        idsIn(names, DECISION).map(async ([id, name]) => {
          const content = await readAs(join(inner, name), decisionShape);
          const decision = toDecision(content, revocations.get(id) ?? null);
          if (decision.id !== id)
            throw malformed(join(inner, name), `expected ${id}, got the content of ${decision.id}`);
          return decision;
        }),
      );
      const known = new Set(decisions.map(({ id }) => id));
      for (const id of revocations.keys()) {
        if (!known.has(id))
          throw malformed(join(inner, `${id}.json`), 'expected the decision that was revoked, got no file');
      }
      return newestFirst(decisions);
    },
    async add(decision) {
      const content = Object.entries(decision).filter(([name]) => name !== 'id' && name !== 'revoked');
      await write(`${decision.id}.json`, Object.fromEntries(content));
    },
    async revoke(id, revocation) {
      await write(`${id}.revoked.json`, revocation);
    },
    discard: (id) => discard(`${id}.json`),
    discardRevocation: (id) => discard(`${id}.revoked.json`),
  };
}

async function readNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (reasonOf(cause) === 'ENOENT') return [];
    throw new ZerenError(
      'FILE_UNREADABLE',
      `${folder}: expected a folder of decisions, got ${reasonOf(cause)}`,
    );
  }
}

/** Names of that form, each after the id in it. */
function idsIn(names: readonly string[], form: RegExp): readonly (readonly [string, string])[] {
  return names.flatMap((name) => {
    const id = form.exec(name)?.[1];
    return id === undefined ? [] : [[id, name] as const];
  });
}

async function readAs<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ZerenError('FILE_UNREADABLE', `${path}: expected a decision, got ${reasonOf(cause)}`, {
      cause,
    });
  });
  const parsed = shape.safeParse(toJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw malformed(path, `at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}

function toJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(path, 'expected JSON');
  }
}

function malformed(path: string, problem: string): ZerenError {
  return new ZerenError('FILE_MALFORMED', `${path}: ${problem}`);
}
