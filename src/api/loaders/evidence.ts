/** Loaders of the words that facts rest on: statements by what they are about, passages, and what is marked in them. */

import { NAMES_BY_ORGANIZATION } from '../../graph/queries/organization-names.ts';
import {
  ANNOTATIONS_BY_PASSAGE,
  PASSAGE_COUNTS,
  PASSAGE_PAGES,
  PASSAGES_BY_ID,
  PASSAGES_BY_STATEMENT,
} from '../../graph/queries/passages.ts';
import {
  HEAD_STATEMENTS_BY_DOCUMENT,
  STATEMENTS_BY_ALLIANCE,
  STATEMENTS_BY_GROUP,
  STATEMENTS_BY_INDICATOR,
  STATEMENTS_BY_PROGRAMME,
  STATEMENTS_BY_TASK,
} from '../../graph/queries/statements-by-subject.ts';
import { ENDS_BY_STATEMENT, STATEMENTS_BY_TARGET } from '../../graph/queries/statements.ts';
import { manyById, oneById, pageByKey, type Reader } from './batch.ts';

/** Pages give one passage more than asked for, where there is one. */
export function evidenceLoaders(reader: Reader) {
  return {
    passage: oneById(reader, PASSAGES_BY_ID),
    endsOfStatement: oneById(reader, ENDS_BY_STATEMENT),
    passageOfStatement: oneById(reader, PASSAGES_BY_STATEMENT),
    passagePage: pageByKey(reader, PASSAGE_PAGES),
    passageCount: oneById(reader, PASSAGE_COUNTS),
    annotationsOfPassage: manyById(reader, ANNOTATIONS_BY_PASSAGE),
    namesOfOrganization: manyById(reader, NAMES_BY_ORGANIZATION),
    statementsOfDocumentHead: manyById(reader, HEAD_STATEMENTS_BY_DOCUMENT),
    statementsOfTask: manyById(reader, STATEMENTS_BY_TASK),
    statementsOfProgramme: manyById(reader, STATEMENTS_BY_PROGRAMME),
    statementsOfTarget: manyById(reader, STATEMENTS_BY_TARGET),
    statementsOfIndicator: manyById(reader, STATEMENTS_BY_INDICATOR),
    statementsOfGroup: manyById(reader, STATEMENTS_BY_GROUP),
    statementsOfAlliance: manyById(reader, STATEMENTS_BY_ALLIANCE),
  };
}
