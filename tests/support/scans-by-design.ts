/** The statements that walk over all of something, and why they may. */

const LISTS = ['document', 'finding', 'group', 'organization', 'responsibility', 'target', 'task', 'unit'];

const COUNTED =
  'counts all that meet a filter which no index leads to; only where totalCount is asked for, within the deadline of reads';
const GROUPED =
  'groups all that meet a filter which no index leads to; only where facets or groups are asked for, within the deadline of reads';
const SORTED =
  'comes with those of the other anchors; a sort by several keys is refused before it where no index leads to what is sorted';

/** Why, by name of the statement. */
export const SCANS_BY_DESIGN: Readonly<Record<string, string>> = {
  'label-counts':
    'counts the documents whose text is held, which the count store cannot tell from those that are only cited',
  ...Object.fromEntries(
    LISTS.flatMap((noun) => [
      [`${noun}-count-none`, COUNTED],
      [`${noun}-tally-none`, GROUPED],
      [`${noun}-candidates-none`, SORTED],
    ]),
  ),
};
