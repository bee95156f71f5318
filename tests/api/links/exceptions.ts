/** Links that the generated graph cannot show in full; each is checked to be still so. */

const NO_MEMBERS_FIRST = 'the first role printed for a task, or shared, is held by the body itself';

/** Why a link gives nothing for any parent: it is measured all the same. */
export const EMPTY_LINKS: Readonly<Record<string, string>> = {
  'Alliance.region': 'alliances are of no region',
  'AssignmentEdge.via': NO_MEMBERS_FIRST,
  'Coverage.skipped': 'generated plans have no rows that are left out',
  'Difference.counterpart': 'the versions compared change no responsibility',
  'School.load': 'no school of a generated county has a role',
  'SharedRole.via': NO_MEMBERS_FIRST,
  'Unit.load': 'one document has no fifty units',
};

/** Why no operation meets fifty parents of the link. */
export const LINKS_OF_ONE: Readonly<Record<string, string>> = {};
