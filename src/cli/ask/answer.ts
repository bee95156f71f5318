/** One question to the graph, by the same operation that a client of GraphQL would send. */

import { parse } from 'graphql';
import { z } from 'zod';
import { readOnOneVersion } from '../../api/operation.ts';
import { versionedLoaders } from '../../api/loaders/versioned.ts';
import { buildSchema } from '../../api/schema.ts';
import type { Graph } from '../../graph/client.ts';

export type Language = 'zh' | 'en';

/** A parameter as it was typed. */
export interface GivenParameter {
  readonly name: string;
  readonly value: string;
}

const OPERATION =
  parse(`query Ask($id: ID!, $parameters: [QuestionArgument!]!, $first: Int!, $locale: Locale!) {
  ask(id: $id, parameters: $parameters, first: $first) {
    sentence(locale: $locale) totalCount isPartial
    columns { key title(locale: $locale) }
    rows {
      cells { text(locale: $locale) nodes { id } }
      statements { id quote line document { title number } }
    }
  }
}`);

const answerSchema = z.object({
  sentence: z.string(),
  totalCount: z.number().nullable(),
  isPartial: z.boolean(),
  columns: z.array(z.object({ key: z.string(), title: z.string() })),
  rows: z.array(
    z.object({
      cells: z.array(z.object({ text: z.string(), nodes: z.array(z.object({ id: z.string() })) })),
      statements: z.array(
        z.object({
          id: z.string(),
          quote: z.string(),
          line: z.number(),
          document: z.object({ title: z.string(), number: z.string().nullable() }),
        }),
      ),
    }),
  ),
});

/** An answer as the API gives it, in one language. */
export type Answer = z.infer<typeof answerSchema>;

/** @throws ZerenError as the API gives it, with the code of what went wrong; CONFLICT where the graph moves on and on */
export async function askGraph(
  graph: Graph,
  publicUrl: string,
  asked: {
    readonly id: string;
    readonly parameters: readonly GivenParameter[];
    readonly first: number;
    readonly language: Language;
  },
): Promise<Answer> {
  const { id, parameters, first, language } = asked;
  const { data } = await readOnOneVersion(
    { graph, loaders: versionedLoaders(graph), publicUrl },
    {
      schema: buildSchema(),
      document: OPERATION,
      variables: { id, parameters, first, locale: language === 'en' ? 'EN' : 'ZH' },
      name: undefined,
    },
  );
  return z.object({ ask: answerSchema }).parse(data).ask;
}
