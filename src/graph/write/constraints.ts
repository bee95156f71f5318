/** The constraints and indexes of the graph: one list. */

import { fragment, plainCypher, type Fragment, type Statement } from '../cypher.ts';

/** A constraint or an index, and the statement that makes it where it is missing. */
export interface SchemaItem {
  /** As Neo4j lists it. */
  readonly name: string;
  readonly create: Statement<Record<string, never>, never>;
}

const id = fragment`id`;
const documentId = fragment`documentId`;

export const SCHEMA: readonly SchemaItem[] = [
  // Also on each concrete label: a look-up by `(:Unit {id: …})` cannot use the constraint of Entity.
  unique(fragment`Entity`, id),
  unique(fragment`Document`, id),
  unique(fragment`Passage`, id),
  unique(fragment`Programme`, id),
  unique(fragment`Task`, id),
  unique(fragment`TaskText`, id),
  unique(fragment`Target`, id),
  unique(fragment`Measure`, id),
  unique(fragment`Indicator`, id),
  unique(fragment`IndicatorValue`, id),
  unique(fragment`StatedCount`, id),
  unique(fragment`Organization`, id),
  unique(fragment`Unit`, id),
  unique(fragment`School`, id),
  unique(fragment`EducationGroup`, id),
  unique(fragment`Alliance`, id),
  unique(fragment`Agreement`, id),
  unique(fragment`Name`, id),
  unique(fragment`Region`, id),
  unique(fragment`Statement`, id),
  unique(fragment`Finding`, id),
  unique(fragment`Decision`, id),
  unique(fragment`FormerId`, id),
  unique(fragment`GraphVersion`, id),
  unique(fragment`WriteLock`, id),
  unique(fragment`Change`, id),
  unique(fragment`Batch`, id),
  // One batch a version: a writer that lost its lock cannot slip a second one in.
  unique(fragment`Batch`, fragment`version`),

  index(fragment`Passage`, documentId),
  pairIndex(fragment`Passage`, documentId, fragment`seq`),
  index(fragment`Programme`, documentId),
  index(fragment`Task`, documentId),
  index(fragment`TaskText`, documentId),
  index(fragment`Target`, documentId),
  index(fragment`Measure`, documentId),
  index(fragment`Indicator`, documentId),
  index(fragment`IndicatorValue`, documentId),
  index(fragment`StatedCount`, documentId),
  index(fragment`Statement`, documentId),
  index(fragment`Finding`, documentId),

  index(fragment`Document`, fragment`numberFolded`),
  index(fragment`Document`, fragment`titleKey`),
  index(fragment`Document`, fragment`issuedKey`),
  index(fragment`Document`, fragment`publishedKey`),
  index(fragment`Document`, fragment`ref`),
  index(fragment`Document`, fragment`citeKey`),
  index(fragment`Task`, fragment`titleKey`),
  index(fragment`Task`, fragment`ordinalKey`),
  index(fragment`Task`, fragment`dueKey`),
  index(fragment`Organization`, fragment`nameKey`),
  index(fragment`Organization`, fragment`regionKey`),
  index(fragment`Unit`, fragment`nameKey`),
  index(fragment`Unit`, fragment`regionKey`),
  index(fragment`School`, fragment`nameKey`),
  index(fragment`EducationGroup`, fragment`nameKey`),
  index(fragment`EducationGroup`, fragment`regionKey`),
  index(fragment`Alliance`, fragment`nameKey`),
  index(fragment`Agreement`, fragment`signedKey`),
  index(fragment`StatedCount`, fragment`countKey`),
  index(fragment`Decision`, fragment`decidedKey`),
  index(fragment`Statement`, fragment`citeKey`),
  index(fragment`Statement`, fragment`citeNumberFolded`),
  index(fragment`Name`, fragment`folded`),
  index(fragment`Region`, fragment`code`),
  index(fragment`Region`, fragment`nameFolded`),
  index(fragment`Target`, fragment`placeKey`),
  index(fragment`Target`, fragment`yearKey`),
  index(fragment`Finding`, fragment`findingKey`),
  index(fragment`Finding`, fragment`placeKey`),
  index(fragment`Finding`, fragment`ruleKey`),
  index(fragment`Finding`, fragment`status`),
  index(fragment`Finding`, fragment`rule`),
  index(fragment`Decision`, fragment`aboutId`),
  index(fragment`Batch`, documentId),
  index(fragment`Change`, fragment`changeKey`),
  index(fragment`Change`, fragment`version`),
  index(fragment`Change`, fragment`entityId`),

  fullText(
    fragment`names`,
    fragment`Name|Region|Document|Programme|Task|Agreement`,
    fragment`n.nameTokens, n.numberTokens, n.initialTokens`,
  ),
  fullText(fragment`texts`, fragment`Passage|Task`, fragment`n.textTokens`),
];

function unique(label: Fragment, property: Fragment): SchemaItem {
  const name = fragment`unique_${label}_${property}`;
  return {
    name: name.text,
    create: plainCypher<Record<string, never>>(name.text, 'WRITE')`
      CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  };
}

function index(label: Fragment, property: Fragment): SchemaItem {
  const name = fragment`range_${label}_${property}`;
  return {
    name: name.text,
    create: plainCypher<Record<string, never>>(name.text, 'WRITE')`
      CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  };
}

/** Of what `full-text.ts` makes, the tokens as they are. A commit is found as soon as it is there. */
function fullText(name: Fragment, labels: Fragment, properties: Fragment): SchemaItem {
  return {
    name: name.text,
    create: plainCypher<Record<string, never>>(name.text, 'WRITE')`
      CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}]
      OPTIONS {indexConfig: {
        \`fulltext.analyzer\`: 'standard-no-stop-words', \`fulltext.eventually_consistent\`: false
      }}`,
  };
}

/** For a list in the order of `second` under one `first`. */
function pairIndex(label: Fragment, first: Fragment, second: Fragment): SchemaItem {
  const name = fragment`range_${label}_${first}_${second}`;
  return {
    name: name.text,
    create: plainCypher<Record<string, never>>(name.text, 'WRITE')`
      CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${first}, n.${second})`,
  };
}
