/** Links that the generated graph cannot show in full; each is checked to be still so. */

const NO_MEMBERS_FIRST = 'the first role printed for a task, or shared, is held by the body itself';
const ONE_LEVEL = 'programmes of generated plans have one level, and no goals of their own';
const NOBODY_WENT = 'no body of a generated county has ceased to be';
const ABOUT_FINDINGS = 'only decisions about findings are generated';

/** Why a link gives nothing for any parent: it is measured all the same. */
export const EMPTY_LINKS: Readonly<Record<string, string>> = {
  'Alliance.region': 'alliances are of no region',
  'AssignmentEdge.via': NO_MEMBERS_FIRST,
  'Coverage.skipped': 'generated plans have no rows that are left out',
  'Decision.object': ABOUT_FINDINGS,
  'Decision.other': ABOUT_FINDINGS,
  'Decision.document': ABOUT_FINDINGS,
  'Difference.counterpart': 'the versions compared change no responsibility',
  'OrganizationName.of': NOBODY_WENT,
  'Programme.parent': ONE_LEVEL,
  'Programme.children': ONE_LEVEL,
  'Programme.ancestors': ONE_LEVEL,
  'Programme.descendants': ONE_LEVEL,
  'Programme.targets': ONE_LEVEL,
  'Programme.statements': ONE_LEVEL,
  'School.load': 'no school of a generated county has a role',
  'SharedRole.via': NO_MEMBERS_FIRST,
  'Unit.succeededBy': NOBODY_WENT,
  'Unit.predecessors': NOBODY_WENT,
  'Unit.allSuccessors': NOBODY_WENT,
  'Unit.allPredecessors': NOBODY_WENT,
  'Unit.load': 'one document has no fifty units',
};

/** Why no operation meets fifty parents of the link. */
export const LINKS_OF_ONE: Readonly<Record<string, string>> = {};
