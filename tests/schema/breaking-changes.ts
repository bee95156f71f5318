/** Changes of the schema that break clients must be named in the changelog. */

import {
  BreakingChangeType,
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type BreakingChange,
} from 'graphql';

export interface SchemaChanges {
  /** Breaking changes that the changelog does not name. */
  readonly unnamed: readonly NamedChange[];
  /** What may surprise a client without breaking it, in words. */
  readonly dangerous: readonly string[];
}

export interface NamedChange {
  /** The member that changed, as in https://spec.graphql.org/draft/#sec-Schema-Coordinates: `Task.leads`. */
  readonly coordinate: string;
  /** In words. */
  readonly description: string;
}

/** How graphql-js words each kind of change, and the coordinate in it. */
const COORDINATES: Readonly<Record<BreakingChangeType, readonly [RegExp, string]>> = {
  [BreakingChangeType.TYPE_REMOVED]: [/^(?:Standard scalar )?(\w+) was removed/u, '$1'],
  [BreakingChangeType.TYPE_CHANGED_KIND]: [/^(\w+) changed from /u, '$1'],
  [BreakingChangeType.TYPE_REMOVED_FROM_UNION]: [/^\w+ was removed from union type (\w+)/u, '$1'],
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: [/^(\w+) was removed from enum type (\w+)/u, '$2.$1'],
  [BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED]: [/^A required field (\w+) on input type (\w+)/u, '$2.$1'],
  [BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED]: [/^(\w+) no longer implements/u, '$1'],
  [BreakingChangeType.FIELD_REMOVED]: [/^(\w+\.\w+) was removed/u, '$1'],
  [BreakingChangeType.FIELD_CHANGED_KIND]: [/^(\w+\.\w+) changed type/u, '$1'],
  [BreakingChangeType.REQUIRED_ARG_ADDED]: [/^A required arg (\w+) on (\w+\.\w+)/u, '$2($1:)'],
  [BreakingChangeType.ARG_REMOVED]: [/^(\w+\.\w+) arg (\w+)/u, '$1($2:)'],
  [BreakingChangeType.ARG_CHANGED_KIND]: [/^(\w+\.\w+) arg (\w+)/u, '$1($2:)'],
  [BreakingChangeType.DIRECTIVE_REMOVED]: [/^(\w+) was removed/u, '@$1'],
  [BreakingChangeType.DIRECTIVE_ARG_REMOVED]: [/^(\w+) was removed from (\w+)/u, '@$2($1:)'],
  [BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED]: [
    /^A required arg (\w+) on directive (\w+)/u,
    '@$2($1:)',
  ],
  [BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED]: [/^Repeatable flag was removed from (\w+)/u, '@$1'],
  [BreakingChangeType.DIRECTIVE_LOCATION_REMOVED]: [/^\w+ was removed from (\w+)/u, '@$1'],
};

/**
 * Compares the schema with that of the last release, both as SDL.
 * @param changelog Markdown; of it count the lines under `## Unreleased` that begin with `- Breaking: ` and the coordinates, each
 * in backticks, with commas between them
 */
export function compareSchemas(released: string, current: string, changelog: string): SchemaChanges {
  const schemas = [buildSchema(released), buildSchema(current)] as const;
  const named = coordinatesNamed(sectionOf(changelog, 'Unreleased'));
  return {
    unnamed: findBreakingChanges(...schemas)
      .map(toNamedChange)
      .filter(({ coordinate }) => !named.has(coordinate)),
    dangerous: findDangerousChanges(...schemas).map(({ description }) => description),
  };
}

function toNamedChange({ type, description }: BreakingChange): NamedChange {
  const [pattern, template] = COORDINATES[type];
  const found = pattern.exec(description);
  if (found === null) throw new Error(`expected ${type} in known words, got: ${description}`);
  return { coordinate: found[0].replace(pattern, template), description };
}

function sectionOf(changelog: string, heading: string): string {
  const lines = changelog.split('\n');
  const start = lines.indexOf(`## ${heading}`);
  if (start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  return lines.slice(start, end < 0 ? undefined : end).join('\n');
}

function coordinatesNamed(section: string): ReadonlySet<string> {
  const entries = section.matchAll(/^- Breaking: (`[^`\n]+`(?:, `[^`\n]+`)*)/gmu);
  return new Set(Array.from(entries, ([, names = '']) => names.replaceAll('`', '').split(', ')).flat());
}
