/** The command line: one file a command, joined here. */

import { Command, CommanderError } from 'commander';
import { CODES, ZerenError, type ExitStatus } from '../errors.ts';
import { readVersion } from '../version.ts';

/** By name. A command line loads the modules of its own command, help those of all. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['start', async () => (await import('./start.ts')).startCommand()],
  ['parse', async () => (await import('./parse.ts')).parseCommand()],
  ['load', async () => (await import('./load.ts')).loadCommand()],
  ['audit', async () => (await import('./audit.ts')).auditCommand()],
  ['ask', async () => (await import('./ask.ts')).askCommand()],
  ['decide', async () => (await import('./decide.ts')).decideCommand()],
  ['log', async () => (await import('./log.ts')).logCommand()],
  ['key', async () => (await import('./key.ts')).keyCommand()],
  ['remove', async () => (await import('./remove.ts')).removeCommand()],
  ['doctor', async () => (await import('./doctor.ts')).doctorCommand()],
]);

const ENVIRONMENT = `
Environment:
  HOST, PORT       where GraphQL is served (127.0.0.1, 4000)
  ZEREN_READ       public, or closed: reading over HTTP needs a key, too (public)
  ZEREN_DATA       folder of the store, the keys and the embedded database (.zeren)
  NEO4J_URI        a Neo4j server or cluster to use instead: bolt://, neo4j:// or their +s forms
  NEO4J_USER, NEO4J_PASSWORD
                   its credentials (neo4j, none)
  JAVA_HOME        the JDK, 17 or 21, for the embedded database (else the one on PATH)
  XDG_CACHE_HOME   folder under which the Neo4j jars are kept (~/.cache)

Exit status: 0 well, 1 findings or failed files, 2 wrong use, 3 database or machine.
Errors are printed as CODE: message; docs/errors.md lists the codes.`;

process.exitCode = await run(process.argv.slice(2));

/** Runs one command line; errors go to standard error as `CODE: message`. */
async function run(words: readonly string[]): Promise<ExitStatus> {
  try {
    const program = await buildProgram(words[0] ?? '');
    await program.parseAsync(words, { from: 'user' });
    return toExitStatus(process.exitCode);
  } catch (cause) {
    // Commander has printed its message, or the help that was asked for.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    if (cause instanceof ZerenError) {
      console.error([`${cause.code}: ${cause.message}`, ...candidatesOf(cause)].join('\n'));
      return CODES[cause.code].exit;
    }
    console.error('INTERNAL:', cause);
    return CODES.INTERNAL.exit;
  }
}

/** What an ambiguous name may mean, a line each: id, ref, name. */
function candidatesOf({ details: { candidates } }: ZerenError): readonly string[] {
  if (!Array.isArray(candidates)) return [];
  return candidates.map((candidate: object) => {
    const words = Object.values(candidate).filter((value) => typeof value === 'string');
    return `  ${words.join('  ')}`;
  });
}

async function buildProgram(word: string): Promise<Command> {
  const program = new Command('zeren')
    .description(
      'Who is responsible for what in public plans (公开文件中的责任关系): a graph, served by GraphQL.',
    )
    .version(readVersion())
    .addHelpText('after', ENVIRONMENT)
    .showHelpAfterError('Run "zeren --help" for the commands.')
    .exitOverride();
  const own = COMMANDS.get(word);
  for (const load of own === undefined ? COMMANDS.values() : [own]) {
    program.addCommand(inherit(await load(), program));
  }
  return program;
}

/** Errors of a command's own commands end like its own: Commander hands settings on to those it makes itself alone. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const each of command.commands) inherit(each, command);
  return command;
}

/** A command that ended in order says by `process.exitCode` whether it found something. */
function toExitStatus(code: number | string | null | undefined): ExitStatus {
  return code === 1 || code === 2 || code === 3 ? code : 0;
}
