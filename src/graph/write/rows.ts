/** Nodes and edges as the writer sees them: rows of a kind. */

type Property = string | number | boolean | null | readonly string[] | readonly number[];
/** As Neo4j stores them; null means absent. */
export type Properties = Readonly<Record<string, Property>>;

/** A node of a kind. */
export interface NodeRow {
  readonly id: string;
  /** All properties, `id` among them. Null means absent. */
  readonly properties: Properties;
}

/** An edge of a kind. */
export interface EdgeRow {
  /** Ids of the ends. A kind has one edge at most between two nodes. */
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Rows by kind. */
export type Rows<Kind extends string, Row> = ReadonlyMap<Kind, readonly Row[]>;

export function toRow(properties: Properties & { readonly id: string }): NodeRow {
  return { id: properties.id, properties };
}

/** A property that is a text; null where it is absent. */
export function textOf({ properties }: NodeRow, name: string): string | null {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
}

/** A property that is a number; 0 where it is absent. */
export function numberOf({ properties }: NodeRow, name: string): number {
  const value = properties[name];
  return typeof value === 'number' ? value : 0;
}

/** Equal texts mean equal properties, in any order, with null as absent. */
export function toPropertyText(properties: Properties): string {
  return JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
