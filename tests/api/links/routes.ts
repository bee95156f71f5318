/** Ways through the schema to the objects of a type: from nodes by their ids, or from a field of the query. */

import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface Step {
  /** The type that has the field. */
  readonly of: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Fields one behind the other, the first one of a node or of the query, the last one giving the target. */
export interface Route {
  readonly start: GraphQLObjectType;
  readonly steps: readonly Step[];
  readonly target: GraphQLObjectType;
}

const MAX_STEPS = 5;
const MAX_ROUTES = 12;

/** Object types that a query can give, but for the query itself, by name. What a mutation answers has one parent only. */
export function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const query = schema.getQueryType();
  const found = new Set<GraphQLObjectType>();
  const open = query == null ? [] : [query];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    for (const given of linksOf(type).flatMap((field) => typesOf(schema, field))) {
      if (found.has(given) || given.name.startsWith('__')) continue;
      found.add(given);
      open.push(given);
    }
  }
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Fields that lead to an object, or to a list of them. */
export function linksOf(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => isCompositeType(getNamedType(field.type)));
}

export function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

/** The shortest ones; from nodes before those from the query. */
export function routesTo(schema: GraphQLSchema, target: GraphQLObjectType): readonly Route[] {
  const found: Route[] = [];
  let open: readonly Route[] = [{ start: target, steps: [], target }];
  while (open.length > 0 && found.length < MAX_ROUTES) {
    const isStart = ({ start }: Route) => isNode(start) || isRoot(schema, start);
    found.push(...open.filter(isStart));
    open = open
      .filter((route) => !isStart(route) && route.steps.length < MAX_STEPS)
      .flatMap((route) => stepsTo(schema, route.start).map((step) => withStep(step, route)))
      .filter(({ steps }) => new Set(steps.map(({ of }) => of)).size === steps.length);
  }
  return [...found.filter(({ start }) => isNode(start)), ...found.filter(({ start }) => !isNode(start))];
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return type === schema.getQueryType();
}

function withStep(step: Step, { steps, target }: Route): Route {
  return { start: step.of, steps: [step, ...steps], target };
}

/** Fields of any type that may give an object of this one. */
function stepsTo(schema: GraphQLSchema, target: GraphQLObjectType): readonly Step[] {
  const query = schema.getQueryType();
  const sources = [...objectTypes(schema), ...(query == null ? [] : [query])];
  return sources.flatMap((of) =>
    linksOf(of)
      .filter((field) => typesOf(schema, field).includes(target))
      .map((field) => ({ of, field })),
  );
}

/** Of the objects that a field may give. */
function typesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
