/** Loaders of what the versions of the graph changed. */

import { ZerenError } from '../../errors.ts';
import {
  CHANGE_PAGES,
  CHANGE_TALLIES,
  CHANGES_BY_ID,
  placeOfVersion,
  type ChangeAnchor,
  type ChangePageParameters,
  type ChangeParameters,
} from '../../graph/queries/changes.ts';
import { toDifferences } from '../changes/differences.ts';
import type { VersionSpan } from '../changes/lists.ts';
import { oneById, type Reader } from './batch.ts';
import { remember } from './remember.ts';

interface Request<P> {
  readonly by: ChangeAnchor;
  readonly parameters: P;
}

/** Changes that are taken together in one answer. */
const MAX_CHANGES = 20_000;

export function changeLoaders(reader: Reader) {
  const { budget } = reader;
  return {
    change: oneById(reader, CHANGES_BY_ID),
    changePage: remember(budget, 'change-page', ({ by, parameters }: Request<ChangePageParameters>) =>
      reader.read(CHANGE_PAGES[by], parameters),
    ),
    changeTally: remember(budget, 'change-tally', ({ by, parameters }: Request<ChangeParameters>) =>
      reader.read(CHANGE_TALLIES[by], parameters),
    ),
    differences: remember(budget, 'differences', async ({ from, to }: VersionSpan) => {
      const changes = await reader.read(CHANGE_PAGES.none, {
        ...{ start: placeOfVersion(from + 1), end: placeOfVersion(to + 1) },
        ...{ types: null, ops: null, anchor: null, limit: MAX_CHANGES + 1 },
      });
      if (changes.length > MAX_CHANGES) {
        throw new ZerenError(
          'TOO_COSTLY',
          `expected at most ${MAX_CHANGES} changes between versions ${from} and ${to}, got more`,
        );
      }
      return toDifferences(changes.map(({ value }) => value));
    }),
  };
}
