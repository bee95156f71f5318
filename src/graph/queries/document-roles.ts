/** Roles that organizations hold for a whole document, not for one of its tasks. */

import { cypher } from '../cypher.ts';
import type { Keyed } from './keyed.ts';
import { ORGANIZATION_ROW, type OrganizationRow } from './organizations.ts';

/** Who supervises all that each document plans, as printed. */
export const SUPERVISORS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<OrganizationRow>>(
  'supervisors-by-document',
)`
  UNWIND $ids AS key
  MATCH (:Document {id: key})<-[r:SUPERVISES]-(o:Organization)
  RETURN {key: key, value: ${ORGANIZATION_ROW}} AS row
  ORDER BY key, r.position, o.id
  LIMIT 50000`;
