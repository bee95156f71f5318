/**
 * Cypher as constants: the tags here are the only way to make a statement, they take nothing but constant fragments, and
 * the client sends nothing else. Values travel as parameters, all of them in one map, `$p`: Neo4j plans a text anew for
 * each size class of a list or string parameter, up to two seconds each time, but does not look into a map.
 */

declare const types: unique symbol;
const isFragment: unique symbol = Symbol('fragment');

/** A constant piece of Cypher, made by `fragment` alone: a label, a type, a projection that several statements share. */
export interface Fragment {
  readonly [isFragment]: true;
  readonly text: string;
}

/** A registered statement with the shape of its parameters and of its rows. */
export interface Statement<P, R> {
  /** Unique, kebab-case. */
  readonly name: string;
  readonly mode: 'READ' | 'WRITE';
  /** What is sent. */
  readonly text: string;
  readonly [types]?: (parameters: P) => R;
}

/** Makes a statement of a template whose holes are fragments. */
export type StatementTag<P, R> = (
  parts: TemplateStringsArray,
  ...fragments: readonly Fragment[]
) => Statement<P, R>;

/** A statement, whatever its parameters and rows. */
export type DefinedStatement = Pick<Statement<never, never>, 'name' | 'mode' | 'text'>;

/** By text, all statements defined so far: modules define theirs while they load. */
const registry = new Map<string, DefinedStatement>();
const names = new Set<string>();

/** Makes a fragment of a template whose holes are fragments. */
export function fragment(parts: TemplateStringsArray, ...fragments: readonly Fragment[]): Fragment {
  return { [isFragment]: true, text: join(parts, fragments) };
}

/**
 * A read. The template returns one column `row` (a map), in a stated order; what is sent collects the rows and then,
 * in the same round trip, reads which version of the graph they may be of (docs/graph.md, "Versions").
 */
export function cypher<P, R>(name: string): StatementTag<P, R> {
  return (parts, ...fragments) =>
    register(
      name,
      'READ',
      `CALL () {\n${join(parts, fragments)}\n}\n` +
        `WITH collect(row) AS rows\n` +
        `OPTIONAL MATCH (version:GraphVersion {id: 'graph'})\n` +
        `RETURN rows, coalesce(version.begun, 0) AS begun`,
    );
}

/** A statement without more, for `graph/write` and the version protocol: its rows are the maps in its column `row`. */
export function plainCypher<P, R = never>(name: string, mode: 'READ' | 'WRITE'): StatementTag<P, R> {
  return (parts, ...fragments) => register(name, mode, join(parts, fragments));
}

/** All statements of the modules that are loaded, in the order in which they were defined. */
export function definedStatements(): readonly DefinedStatement[] {
  return [...registry.values()];
}

/** Is this text one of the defined statements? The client refuses any other. */
export function isRegistered(text: string): boolean {
  return registry.has(text);
}

function register<P, R>(name: string, mode: 'READ' | 'WRITE', written: string): Statement<P, R> {
  const text = written.replaceAll('$', '$p.');
  if (names.has(name)) {
    throw new Error(`expected each statement to be defined once, while its module loads, got ${name} again`);
  }
  names.add(name);
  const statement = { name, mode, text };
  registry.set(text, statement);
  return statement;
}

function join(parts: TemplateStringsArray, fragments: readonly Fragment[]): string {
  return parts
    .flatMap((part, index) => [part, fragments[index]?.text ?? ''])
    .join('')
    .trim();
}
