/** `zeren decide`: what people decide about findings, names, organizations and links. */

import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import type { Curation } from '../ingest/curation.ts';
import type { Decided } from '../ingest/decide.ts';
import { openDecisionStore } from '../ingest/decision-store.ts';
import { LINK_PREDICATES, type Decision, type LinkPredicate } from '../model/decisions.ts';
import { printChanges } from './changes-text.ts';
import { toMode, toStoreFolder, withCuration, type WriteOptions } from './with-curation.ts';

interface ListOptions {
  readonly json?: true;
}

/** Options of every decision. */
interface Signed extends WriteOptions {
  readonly author: string;
  readonly reason: string;
}

/** Exit status 1 for what was revoked before, or would lead round. */
export function decideCommand(): Command {
  return new Command('decide')
    .description(
      'Decide about findings, names, organizations and links, with author and reason (处理问题); decisions outlive every reload',
    )
    .addCommand(verdict('CONFIRM', 'Say that a finding is right (确认)'))
    .addCommand(verdict('WAIVE', 'Say that nothing is to be done about a finding (豁免)'))
    .addCommand(aliasCommand())
    .addCommand(sameCommand())
    .addCommand(differCommand())
    .addCommand(correctCommand())
    .addCommand(revokeCommand())
    .addCommand(listCommand());
}

function verdict(kind: 'CONFIRM' | 'WAIVE', description: string): Command {
  return signed(kind.toLowerCase(), description)
    .argument('<finding>', 'its id')
    .action((findingId: string, words: Signed) =>
      carryOut(words, (curation) => curation.decide({ kind, findingId }, words.reason, modeOf(words))),
    );
}

function aliasCommand(): Command {
  return signed('alias', 'Say that a name means an organization (别名)')
    .argument('<name>', 'as documents print it')
    .argument('<organization>', 'its id')
    .option('--region <code>', 'of the documents in which it does; all without it')
    .action((name: string, organizationId: string, words: Signed & { readonly region?: string }) =>
      carryOut(words, (curation) => {
        const request = { kind: 'ALIAS', organizationId, name, regionCode: words.region ?? null } as const;
        return curation.decide(request, words.reason, modeOf(words));
      }),
    );
}

function sameCommand(): Command {
  return signed('same', 'Say that two organizations are one (合并)')
    .argument('<organization>', 'id of the one that stays')
    .argument('<other>', 'id of the one that becomes part of it')
    .action((organizationId: string, otherId: string, words: Signed) =>
      carryOut(words, (curation) =>
        curation.decide({ kind: 'SAME', organizationId, otherId }, words.reason, modeOf(words)),
      ),
    );
}

function differCommand(): Command {
  return signed('differ', 'Say that in one document a name means another body (区分)')
    .argument('<document>', 'its id')
    .argument('<name>', 'as the document prints it')
    .argument('<organization>', 'id of the one that it was taken for')
    .action((documentId: string, name: string, organizationId: string, words: Signed) =>
      carryOut(words, (curation) => {
        const request = { kind: 'DIFFER', organizationId, documentId, name } as const;
        return curation.decide(request, words.reason, modeOf(words));
      }),
    );
}

function correctCommand(): Command {
  return signed('correct', 'Say that a link is wrong, or leads to another organization (更正)')
    .argument('<subject>', 'id of the task, programme, document, group or agreement')
    .addArgument(new Command().createArgument('<predicate>', 'what it says').choices(LINK_PREDICATES))
    .argument('<object>', 'id of what it leads to')
    .addOption(new Option('--instead <organization>', 'id of what it leads to instead; no link without it'))
    .action(
      (
        subjectId: string,
        predicate: LinkPredicate,
        objectId: string,
        words: Signed & { readonly instead?: string },
      ) =>
        carryOut(words, (curation) => {
          const link = { kind: 'CORRECT', subjectId, predicate, objectId } as const;
          const request = { ...link, insteadId: words.instead ?? null };
          return curation.decide(request, words.reason, modeOf(words));
        }),
    );
}

function revokeCommand(): Command {
  return signed('revoke', 'Take a decision back (撤销)')
    .argument('<decision>', 'its id')
    .action(async (id: string, words: Signed) => {
      const revoked = await withCuration((curation) => curation.revoke(id, words.reason, modeOf(words)));
      console.log(`${words.dryRun === true ? 'would revoke' : 'revoked'} ${toLine(revoked.decision)}`);
      tell(revoked, words);
    });
}

function listCommand(): Command {
  return new Command('list')
    .description('All decisions, newest first; needs no database')
    .option('--json', 'print them as one JSON document')
    .action(async ({ json }: ListOptions) => {
      const decisions = await openDecisionStore(toStoreFolder(readConfig(process.env))).all();
      console.log(json === true ? JSON.stringify(decisions, null, 2) : toTable(decisions));
    });
}

function signed(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .requiredOption('--author <author>', 'name of an office or an account')
    .requiredOption('--reason <reason>', 'why')
    .option('--dry-run', 'only tell what would change');
}

async function carryOut(words: Signed, work: (curation: Curation) => Promise<Decided>): Promise<void> {
  const decided = await withCuration(work);
  const word = words.dryRun === true ? 'would decide' : 'decided';
  console.log(`${decided.isNew ? word : 'decided before'} ${toLine(decided.decision)}`);
  tell(decided, words);
}

function modeOf(words: Signed) {
  return toMode(words, words.author);
}

function tell(decided: Decided, { dryRun }: Signed): void {
  const { documentIds } = decided;
  if (documentIds.length > 0) console.log(`read again: ${documentIds.join(', ')}`);
  if (dryRun === true) printChanges(decided);
}

function toTable(decisions: readonly Decision[]): string {
  return [...decisions.map(toLine), `${decisions.length} decisions`].join('\n');
}

function toLine(decision: Decision): string {
  const { id, kind, aboutId, author, reason, at, revoked } = decision;
  const end = revoked === null ? '' : `; revoked ${revoked.at} by ${revoked.author}: ${revoked.reason}`;
  return [id, kind, aboutId, ...detailsOf(decision), `${at} by ${author}: ${reason}${end}`].join(' ');
}

function detailsOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'CONFIRM':
    case 'WAIVE':
      return [];
    case 'ALIAS':
      return [`“${decision.name}”`, ...(decision.regionCode === null ? [] : [`in ${decision.regionCode}`])];
    case 'SAME':
      return ['with', decision.otherId];
    case 'DIFFER':
      return [`“${decision.name}”`, 'in', decision.documentId];
    case 'CORRECT':
      return [decision.predicate, decision.objectId, '→', decision.body?.organization.id ?? 'none'];
  }
}
