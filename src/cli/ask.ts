/** `zeren ask`: the questions of the catalogue, each a command with its parameters as options. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { QUESTIONS } from '../api/questions/catalogue/catalogue.ts';
import type { NamedQuestion, Parameter } from '../api/questions/question.ts';
import { openSentence } from '../api/questions/sentence.ts';
import { readConfig } from '../config.ts';
import { askGraph, type Answer, type Language } from './ask/answer.ts';
import { toAnswerCsv, toAnswerText } from './ask/print.ts';
import { withGraph } from './with-graph.ts';

/** Of the form and the number of rows; the others are parameters. */
interface Options extends Readonly<Record<string, unknown>> {
  readonly json?: true;
  readonly csv?: true;
  readonly first: number;
  readonly locale: Language;
}

const MAX_ROWS = 100;

/** `ask` alone lists the questions; `ask ID --name value` answers one. */
export function askCommand(): Command {
  const command = new Command('ask').description(
    'Answer a named question with the words of the documents (提问); without a name: list them',
  );
  for (const question of QUESTIONS) command.addCommand(questionCommand(question));
  return command.argument('[question]').action((unknown?: string) => {
    if (unknown === undefined) console.log(QUESTIONS.map(toLine).join('\n'));
    else command.error(`error: unknown question '${unknown}', 'zeren ask' lists them`, { exitCode: 2 });
  });
}

function questionCommand(question: NamedQuestion): Command {
  const command = new Command(question.id)
    .description(`${openSentence(question.sentence.zh)} ${openSentence(question.sentence.en)}`)
    .addOption(new Option('--json', 'one JSON document').conflicts('csv'))
    .addOption(new Option('--csv', 'a table for spreadsheets').conflicts('json'))
    .addOption(new Option('--first <rows>', `rows at most, 1 to ${MAX_ROWS}`).default(50).argParser(toRows))
    .addOption(new Option('--locale <language>', 'of the words').choices(['zh', 'en']).default('zh'));
  for (const parameter of question.parameters) command.addOption(parameterOption(parameter));
  return command.action(async (options: Options) => {
    const parameters = question.parameters.flatMap(({ name }) => {
      const value = options[name];
      return typeof value === 'string' ? [{ name, value }] : [];
    });
    const { first, locale: language } = options;
    const config = readConfig(process.env);
    const answer = await withGraph(config, (graph) =>
      askGraph(graph, config.publicUrl, { id: question.id, parameters, first, language }),
    );
    process.stdout.write(print(answer, options));
  });
}

function parameterOption({ name, meaning, isRequired }: Parameter): Option {
  return new Option(`--${name} <value>`, `${meaning.zh}; ${meaning.en}`).makeOptionMandatory(isRequired);
}

function print(answer: Answer, { json, csv, locale }: Options): string {
  if (json === true) return `${JSON.stringify(answer, null, 2)}\n`;
  return csv === true ? toAnswerCsv(answer) : toAnswerText(answer, locale);
}

function toRows(text: string): number {
  const rows = Number(text);
  if (Number.isInteger(rows) && rows >= 1 && rows <= MAX_ROWS) return rows;
  throw new InvalidArgumentError(`expected 1 to ${MAX_ROWS}`);
}

function toLine({ id, sentence, parameters }: NamedQuestion): string {
  const options = parameters.map(({ name, isRequired }) => (isRequired ? `--${name} …` : `[--${name} …]`));
  const words = [openSentence(sentence.zh), openSentence(sentence.en)].join('  ');
  return `${[id, ...options].join(' ')}\n    ${words}`;
}
