/** Operations that reach a field by a route, written as GraphQL. */

import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql';
import { isNode, type Route, type Step } from './routes.ts';

/** Values of required arguments by coordinate, as GraphQL literals. */
export type ArgumentValues = Readonly<Record<string, string>>;

/** How an operation asks. */
export interface Asking {
  readonly values: ArgumentValues;
  /** Size of the pages on the way. */
  readonly first: number;
  /** How often the route is walked; 1 for a route from nodes. */
  readonly aliases: number;
}

/** Marks the objects that have the field, and what the field gives. */
const PARENT = 'parent: __typename';

/** The operation that selects `field` at the end of the route; one from nodes takes `$ids`. */
export function toOperation(route: Route, field: GraphQLField<unknown, unknown>, asking: Asking): string {
  const { start, steps, target } = route;
  const link: Step = { of: target, field };
  const value = `value: ${toField(link, { ...asking, first: 1 }, selectionOf(field))}`;
  const last = `... on ${target.name} { ${PARENT} ${value} }`;
  if (isNode(start)) {
    const inner = steps.reduceRight((body, step) => walk(step, asking, body), last);
    return `query ($ids: [ID!]!) { nodes(ids: $ids) { ${inner} } }`;
  }
  const [root, ...others] = steps;
  if (root === undefined) throw new Error(`expected a way to ${target.name} from the query`);
  const inner = others.reduceRight((body, step) => walk(step, asking, body), last);
  const roots = Array.from(
    { length: asking.aliases },
    (_, index) => `root${index}: ${toField(root, asking, `{ ${inner} }`)}`,
  );
  return `query { ${roots.join(' ')} }`;
}

function walk(step: Step, asking: Asking, body: string): string {
  return `... on ${step.of.name} { ${toField(step, asking, `{ ${body} }`)} }`;
}

function toField({ of, field }: Step, asking: Asking, selection: string): string {
  const given = field.args.flatMap((argument) => {
    const value = valueOf(`${of.name}.${field.name}(${argument.name}:)`, argument, asking);
    return value === null ? [] : [`${argument.name}: ${value}`];
  });
  return `${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`} ${selection}`;
}

/** @throws Error for a required argument that is in no table and no enum */
function valueOf(coordinate: string, argument: GraphQLArgument, { values, first }: Asking): string | null {
  const known = values[coordinate];
  if (known !== undefined) return known;
  if (argument.name === 'first') return String(first);
  if (!isRequiredArgument(argument)) return null;
  const type = getNamedType(argument.type);
  const value = isEnumType(type) ? type.getValues()[0]?.name : undefined;
  if (value === undefined) throw new Error(`expected a value of the required argument ${coordinate}`);
  return isListType(getNullableType(argument.type)) ? `[${value}]` : value;
}

/** As little as the field allows; of a connection its count, too. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  const isCounted = isObjectType(type) && type.getFields()['totalCount'] !== undefined;
  return isCounted ? '{ __typename totalCount }' : '{ __typename }';
}
