/** Loaders of the roles that organizations hold for tasks. */

import {
  ASSIGNMENT_COUNTS,
  ASSIGNMENT_PAGES,
  CELLS_BY_DOCUMENT,
  MEMBER_CELLS_BY_DOCUMENT,
  ORGANIZATIONS_BY_ROLE,
  RESPONSIBILITY_COUNTS,
  RESPONSIBILITY_PAGES,
} from '../../graph/queries/responsibilities.ts';
import { SUPERVISORS_BY_DOCUMENT } from '../../graph/queries/document-roles.ts';
import { manyById, manyByKey, pageByKey, type Reader } from './batch.ts';

/** Pages give one edge more than asked for, where there is one. */
export function roleLoaders(reader: Reader) {
  return {
    responsibilityPage: pageByKey(reader, RESPONSIBILITY_PAGES),
    responsibilityCount: manyByKey(reader, RESPONSIBILITY_COUNTS),
    assignmentPage: pageByKey(reader, ASSIGNMENT_PAGES),
    assignmentCount: manyByKey(reader, ASSIGNMENT_COUNTS),
    organizationsInRole: manyByKey(reader, ORGANIZATIONS_BY_ROLE),
    supervisorsOfDocument: manyById(reader, SUPERVISORS_BY_DOCUMENT),
    cellsOfDocument: manyById(reader, CELLS_BY_DOCUMENT),
    memberCellsOfDocument: manyById(reader, MEMBER_CELLS_BY_DOCUMENT),
  };
}
