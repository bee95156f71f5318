/** What statements are asked with that do not tell it themselves. */

import { fold } from '../../../../src/fold.ts';
import { phrase } from '../../../../src/graph/full-text.ts';
import { ROLES } from '../../../../src/model/enums.ts';
import { regionId } from '../../../../src/resolve/regions.ts';
import type { Known } from './parameters.ts';

interface ListParameters {
  /** What is grouped by. */
  readonly by: string;
  /** Values of the anchors, as their indexes hold them. */
  readonly anchors: Readonly<Record<string, (known: Known) => string | readonly string[] | null>>;
}

const COMMISSION = fold('荣昌区教委');
const COUNTY = '500153';
/** A start of sort keys that none has. */
const NOWHERE = '\u0001';

const none = () => null;
const firstOf = (label: string) => (known: Known) => known.ids(label)[0] ?? '';
const idsOf = (label: string) => (known: Known) => known.ids(label).slice(0, 2);
const documents = { documentId: firstOf('Document'), documentNumber: (known: Known) => known.documentNumber };
const places = { region: () => COUNTY, within: () => '500000' };

/** Lists by condition, by noun. */
export const LISTS: Readonly<Record<string, ListParameters>> = {
  document: {
    by: 'KIND',
    anchors: { none, ...places, id: idsOf('Document'), number: documents.documentNumber },
  },
  finding: {
    by: 'SEVERITY',
    anchors: { none, ...documents, about: firstOf('Task'), unit: firstOf('Unit'), region: () => COUNTY },
  },
  group: {
    by: 'MODE',
    anchors: {
      ...{ none, ...places, id: idsOf('EducationGroup'), name: () => fold('珊瑚中学教育集团') },
      ...{ member: () => fold('珊瑚中学'), memberId: ({ member }) => member },
    },
  },
  organization: {
    by: 'TYPE',
    anchors: { none, ...places, id: idsOf('Organization'), name: () => COMMISSION },
  },
  responsibility: {
    by: 'ROLE',
    anchors: {
      ...{ none, ...documents, organizationId: firstOf('Unit'), organizationName: () => COMMISSION },
      taskId: firstOf('Task'),
    },
  },
  target: {
    by: 'YEAR',
    anchors: { none, ...documents, of: firstOf('Task'), organization: firstOf('Unit') },
  },
  task: {
    by: 'LEADS',
    anchors: {
      ...{ none, ...documents, id: idsOf('Task'), programmeId: firstOf('Programme') },
      ...{ unitId: firstOf('Unit'), unit: () => COMMISSION },
      ...{ documentWithin: places.within, unitWithin: () => COUNTY },
    },
  },
  unit: {
    by: 'KIND',
    anchors: { none, ...places, ...documents, id: idsOf('Unit'), name: () => COMMISSION },
  },
};

const changes = (anchor: string | null) => ({
  ...{ start: '', end: '\u{10FFFF}', types: ['TASK', 'RESPONSIBILITY'], ops: null, anchor, limit: 3 },
});
const search = {
  names: [phrase('nameTokens', fold('教委'))],
  texts: [phrase('textTokens', fold('教育'))],
  ...{ whole: fold('教委'), words: [fold('教委')], hits: 100, minScore: 0, limit: 3 },
};
const load = (anchor: (known: Known) => string) => (known: Known) => ({
  ...{ anchor: anchor(known), year: null, limit: 3 },
});
const shared = ({ lead, collaborator }: Known) => ({
  limit: 3,
  keys: [
    {
      ...{ n: 0, least: 2, year: null, withMembers: false, after: '', first: 3 },
      holders: [lead.unit, collaborator].map((id) => ({ id, roles: ROLES })),
    },
  ],
});
const collaboration = ({ lead, collaborator }: Known) => ({
  keys: [{ n: 0, id: lead.unit, otherId: collaborator, role: null, otherRole: null, year: null }],
});

/** What keys have beside an id and a page, by name of the statement. */
export const KEY_MEMBERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'group-tallies-by-region': { by: ['MODE'] },
  'open-finding-tallies-about': { by: ['RULE'] },
  'open-finding-tallies-document': { by: ['RULE'] },
  'open-finding-tallies-organization': { by: ['RULE'] },
  'open-finding-tallies-programme': { by: ['RULE'] },
  'organizations-by-role': { role: 'LEAD' },
};

/** Statements that are asked like no other, by name. */
export const OTHERS: Readonly<Record<string, (known: Known) => Readonly<Record<string, unknown>>>> = {
  'change-page-none': () => changes(null),
  'change-page-document': (known) => changes(firstOf('Document')(known)),
  'change-page-entity': (known) => changes(firstOf('Task')(known)),
  'change-tally-none': () => changes(null),
  'change-tally-document': (known) => changes(firstOf('Document')(known)),
  'change-tally-entity': (known) => changes(firstOf('Task')(known)),
  completions: () => ({
    ...{ query: phrase('nameTokens', fold('荣昌')), typed: fold('荣昌'), initials: null, written: [] },
    ...{ hits: 100, limit: 3 },
  }),
  'documents-by-name': ({ documentNumber }) => ({
    ...{ name: documentNumber, folded: documentNumber, titlePrefix: NOWHERE },
  }),
  'bearers-of-name': () => ({ folded: fold('重庆市荣昌区教育委员会'), id: '' }),
  'words-of-document': (known) => ({ id: firstOf('Document')(known) }),
  'documents-of-link': ({ lead }) => ({ subjectId: lead.task, predicate: 'LEAD', objectId: lead.unit }),
  'documents-of-names': () => ({ names: [COMMISSION] }),
  'documents-of-words': () => ({ queries: [phrase('textTokens', fold('区教委'))] }),
  'entities-by-name': () => ({
    ...{ folded: COMMISSION, titleStart: NOWHERE, query: phrase('nameTokens', COMMISSION) },
  }),
  'held-editions': (known) => ({ ids: known.ids('Document') }),
  'load-rows-document': load(firstOf('Document')),
  'load-rows-programme': load(firstOf('Programme')),
  'load-rows-region': load(() => regionId(COUNTY)),
  'near-names': () => ({ query: phrase('nameTokens', fold('教委')), hits: 3 }),
  'organization-facts': ({ lead }) => ({ id: lead.unit }),
  'passage-pages': (known) => ({ keys: [{ n: 0, id: firstOf('Document')(known), after: '' }], limit: 3 }),
  'region-units': () => ({
    keys: [{ n: 0, regions: [fold('荣昌区')], id: null, names: [COMMISSION], functions: ['FINANCE'] }],
  }),
  'regions-by-name': () => ({ keys: [{ n: 0, name: COUNTY, names: [fold('四川省')] }] }),
  'responsibilities-by-id': ({ lead }) => ({ ids: [`${lead.task} LEADS ${lead.unit}`] }),
  'role-pairs-by-collaboration': collaboration,
  'search-counts': () => search,
  'search-hits': () => search,
  'shared-task-counts': shared,
  'shared-task-pages': shared,
  'stated-count-counts-by-region': (known) => ({ ids: known.ids('Region') }),
  'stated-count-pages-by-region': (known) => ({
    keys: known.ids('Region').map((id, n) => ({ n, id, after: '' })),
    limit: 3,
  }),
  'ids-with-words': () => ({ index: 'names', query: search.names[0], most: 100 }),
  'statements-by-edge': ({ lead }) => ({ keys: [{ n: 0, from: lead.unit, to: lead.task, type: 'LEADS' }] }),
  'unit-names': () => ({ keys: [{ n: 0, query: phrase('nameTokens', COMMISSION) }] }),
  'units-by-name': () => ({ keys: [{ n: 0, name: COMMISSION, regions: null }] }),
  'years-by-collaboration': collaboration,
};
