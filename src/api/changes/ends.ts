/** What changed, and who holds the role that did: as it is now, and as it was called. */

import type { ChangeType } from '../../model/enums.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { findNode, isEntity, type EntityRow } from '../node.ts';
import type { Locale } from '../resolvers-types.generated.ts';
import type { PropertyChangeRow } from './properties.ts';

interface Changed {
  readonly about: ChangeType;
  readonly entityId: string;
  readonly name: string | null;
  readonly properties: readonly PropertyChangeRow[];
}

/** Null where it is gone: what it became part of is another thing, that did not change so. */
export async function findUnmerged(loaders: Loaders, id: string | null): Promise<EntityRow | null> {
  const row = id === null ? null : await findNode(loaders, id);
  return row !== null && row.id === id && isEntity(row) ? row : null;
}

/** What changed, as it was called then: findings have their message in two languages. */
export async function nameOfChanged(
  loaders: Loaders,
  { about, entityId, name, properties }: Changed,
  locale: Locale,
): Promise<string | null> {
  if (about !== 'FINDING' || locale === 'ZH') return calledThen(loaders, entityId, name);
  const message = properties.find((property) => property.name === 'messageEn');
  return message?.after ?? message?.before ?? (await loaders.finding.load(entityId))?.messageEn ?? null;
}

/** As it was called then, else as it is called now; null where nothing says so. */
export async function calledThen(
  loaders: Loaders,
  id: string | null,
  then: string | null,
): Promise<string | null> {
  return then ?? (await findUnmerged(loaders, id))?.name ?? null;
}
