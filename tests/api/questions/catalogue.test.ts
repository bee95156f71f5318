/** Every question of the catalogue stands against the schema, and says what it needs. */

import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { findRefusal } from '../../../src/api/admission.ts';
import { QUESTIONS } from '../../../src/api/questions/catalogue/catalogue.ts';
import { namesIn } from '../../../src/api/questions/sentence.ts';
import { buildSchema } from '../../../src/api/schema.ts';

const schema = buildSchema();
const each = QUESTIONS.map((question) => [question.id, question] as const);

describe('the catalogue', () => {
  it('has fifteen questions at least, each with a name of its own', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(15);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  });

  it.each(each)('asks %s by a query that stands against the schema and is let in', (_id, question) => {
    const document = parse(question.query);

    expect(validate(schema, document)).toEqual([]);
    expect(findRefusal(document, operationOf(document))).toBeNull();
  });

  it.each(each)('gives %s the parameters that its query and its sentences have', (_id, question) => {
    const names = question.parameters.map(({ name }) => name);
    const variables = (operationOf(parse(question.query)).variableDefinitions ?? []).map(
      ({ variable }) => variable.name.value,
    );

    expect(variables.filter((name) => name !== 'first')).toEqual(names);
    expect(new Set(namesIn(question.sentence.zh))).toEqual(new Set(names));
    expect(new Set(namesIn(question.sentence.en))).toEqual(new Set(names));
  });

  it.each(each)('takes %s apart by paths that its query gives', (_id, question) => {
    const document = parse(question.query);
    const paths = [
      question.rows,
      ...(question.total === undefined ? [] : [question.total]),
      ...question.columns
        .flatMap(({ text, id }) => (id === undefined ? [text] : [text, id]))
        .map((path) => `${question.rows}.${path}`),
      ...(question.statements === undefined ? [] : [`${question.rows}.${question.statements}`]),
    ];

    for (const path of paths) {
      expect([
        path,
        isGiven(document, operationOf(document).selectionSet, schema.getQueryType(), path.split('.')),
      ]).toEqual([path, true]);
    }
  });
});

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('expected an operation');
  return operation;
}

/** Does the selection give a value for the keys, in this or another fragment of it? */
function isGiven(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  [key, ...rest]: readonly string[],
): boolean {
  return selections.some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD: {
        if ((selection.alias ?? selection.name).value !== key) return false;
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        const named = field === undefined ? undefined : getNamedType(field.type);
        if (rest.length === 0) return true;
        return (
          isCompositeType(named) &&
          selection.selectionSet !== undefined &&
          isGiven(document, selection.selectionSet, named, rest)
        );
      }
      case Kind.INLINE_FRAGMENT: {
        const on = selection.typeCondition?.name.value;
        return isGiven(document, selection.selectionSet, on === undefined ? type : schema.getType(on), [
          key ?? '',
          ...rest,
        ]);
      }
      case Kind.FRAGMENT_SPREAD: {
        const fragment = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
        );
        return (
          fragment?.kind === Kind.FRAGMENT_DEFINITION &&
          isGiven(document, fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), [
            key ?? '',
            ...rest,
          ])
        );
      }
    }
  });
}
