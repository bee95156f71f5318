/** `zeren decide`: what people decide about findings. */

import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig, type Config } from '../config.ts';
import { decide, revoke, type DecideDependencies, type Signed } from '../ingest/decide.ts';
import { openDecisionStore } from '../ingest/decision-store.ts';
import type { Decision, DecisionKind } from '../model/decisions.ts';
import { withGraph } from './with-graph.ts';

interface ListOptions {
  readonly json?: true;
}

/** `decide confirm|waive FINDING`, `decide revoke DECISION`, `decide list`; exit status 1 for what was revoked before. */
export function decideCommand(): Command {
  return new Command('decide')
    .description(
      'Confirm or waive a finding, with author and reason (处理问题); decisions outlive every reload',
    )
    .addCommand(verdict('CONFIRM', 'Say that a finding is right (确认)'))
    .addCommand(verdict('WAIVE', 'Say that nothing is to be done about a finding (豁免)'))
    .addCommand(
      signed(new Command('revoke').description('Take a decision back (撤销)'))
        .argument('<decision>', 'its id')
        .action(async (id: string, words: Signed) => {
          const decision = await withStore((deps) => revoke(id, words, deps));
          console.log(`revoked ${toLine(decision)}`);
        }),
    )
    .addCommand(
      new Command('list')
        .description('All decisions, newest first; needs no database')
        .option('--json', 'print them as one JSON document')
        .action(async ({ json }: ListOptions) => {
          const decisions = await openDecisionStore(toStoreFolder(readConfig(process.env))).all();
          console.log(json === true ? JSON.stringify(decisions, null, 2) : toTable(decisions));
        }),
    );
}

function verdict(kind: DecisionKind, description: string): Command {
  return signed(new Command(kind.toLowerCase()).description(description))
    .argument('<finding>', 'its id')
    .action(async (findingId: string, words: Signed) => {
      const { decision, isNew } = await withStore((deps) => decide({ kind, findingId, ...words }, deps));
      console.log(`${isNew ? 'decided' : 'decided before'} ${toLine(decision)}`);
    });
}

function signed(command: Command): Command {
  return command
    .requiredOption('--author <author>', 'name of an office or an account')
    .requiredOption('--reason <reason>', 'why');
}

function toStoreFolder({ dataFolder }: Config): string {
  return join(dataFolder, 'store');
}

function withStore<T>(work: (deps: DecideDependencies) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  return withGraph(config, (graph) =>
    work({ graph, storeFolder: toStoreFolder(config), now: () => new Date() }),
  );
}

function toTable(decisions: readonly Decision[]): string {
  return [...decisions.map(toLine), `${decisions.length} decisions`].join('\n');
}

function toLine({ id, kind, aboutId, author, reason, at, revoked }: Decision): string {
  const end = revoked === null ? '' : `; revoked ${revoked.at} by ${revoked.author}: ${revoked.reason}`;
  return `${id} ${kind} ${aboutId} ${at} by ${author}: ${reason}${end}`;
}
