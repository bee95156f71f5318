/** Loaders of what stands above and below. */

import {
  COLLECTIVES_BY_MEMBER,
  INCLUDED_UNIT_COUNTS,
  INCLUDED_UNIT_PAGES,
  PROGRAMMES_AROUND,
  PROGRAMMES_DIRECTLY_WITHIN,
  PROGRAMMES_WITHIN,
  REGION_COUNTS_WITHIN,
  REGION_PAGES_WITHIN,
  REGIONS_AROUND,
  UNITS_AFTER,
  UNITS_BEFORE,
} from '../../graph/queries/hierarchies.ts';
import { manyById, manyByKey, oneById, pageByKey, type Reader } from './batch.ts';

/** Pages give one item more than asked for, where there is one. */
export function hierarchyLoaders(reader: Reader) {
  return {
    regionsAround: manyById(reader, REGIONS_AROUND),
    regionPageWithin: pageByKey(reader, REGION_PAGES_WITHIN),
    regionCountWithin: manyByKey(reader, REGION_COUNTS_WITHIN),
    programmesAround: manyById(reader, PROGRAMMES_AROUND),
    programmesDirectlyWithin: manyById(reader, PROGRAMMES_DIRECTLY_WITHIN),
    programmesWithin: manyById(reader, PROGRAMMES_WITHIN),
    unitsAfter: manyById(reader, UNITS_AFTER),
    unitsBefore: manyById(reader, UNITS_BEFORE),
    collectivesOfUnit: manyById(reader, COLLECTIVES_BY_MEMBER),
    includedUnitPage: pageByKey(reader, INCLUDED_UNIT_PAGES),
    includedUnitCount: oneById(reader, INCLUDED_UNIT_COUNTS),
  };
}
