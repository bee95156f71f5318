/** The generated report of a county: its schools and groups, an agreement and an alliance with the county beside it. */

import { fold } from '../../src/fold.ts';
import type { GroupMode } from '../../src/model/enums.ts';
import type { AllianceFact, DocumentFacts } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { toStatements, type Draft } from '../../src/match/draft.ts';
import { toName } from '../../src/resolve/links.ts';
import { regionId, stemOf } from '../../src/resolve/regions.ts';
import { organizationsOf, type County, type Named } from './county.ts';
import { printGroups } from './groups.ts';
import { openPage, placeIn, type Page } from './page.ts';
import { citationsIn, digestOf, titleOfPlan } from './plan.ts';
import { mentionsIn } from './stated.ts';

const PUBLISHED_ON = '2024-03-15';

export function makeNews(county: County): DocumentFacts {
  const { region, fullName } = county;
  const title = `${region.name}推进集团化办学 让孩子在家门口上好学`;
  const publisher = `${fullName}教育局`;
  const id = toId('doc', 'title', fold(title), PUBLISHED_ON, fold(publisher));
  const page = openPage(id);
  const opening = printOpening(page, county, id, title);
  const groups = printGroups(page, county);
  const count = printCount(page, county, id, groups.modes);
  const together = printTogether(page, county);
  const rest = printRest(page, county, id, groups.named);
  const statements = toStatements(
    [...opening, ...groups.drafts, ...count.drafts, ...together.drafts, ...rest],
    id,
  );
  return {
    document: {
      ...{ id, title, publisher, citeKey: fold(title), number: null, kind: 'NEWS', regionCode: region.code },
      ...{ issuedOn: null, publishedOn: PUBLISHED_ON, sourceUrl: null, addressees: null, issuerIds: [] },
      ...{ periodStart: null, periodEnd: null, periodAsWritten: null },
      dropped: [{ line: page.passages().length + 1, text: '(责任编辑:新闻中心)', reason: 'SERVICE' }],
      ref: `document/${title}`,
      sha256: digestOf(page),
      coverage: { clauses: 0, read: 0, unread: [], skipped: [] },
    },
    passages: page.passages(),
    ...{ programmes: [], tasks: [], targets: [], indicators: [], responsibilities: [], findings: [] },
    regions: county.regions,
    organizations: [...organizationsOf(county), together.alliance].sort((a, b) => (a.id < b.id ? -1 : 1)),
    inclusions: [],
    agreements: [together.agreement],
    counts: [count.count],
    mentions: mentionsIn(statements),
    citations: citationsIn(statements),
    statements,
  };
}

function printOpening(page: Page, county: County, id: string, title: string): readonly Draft[] {
  const { region } = county;
  const line = page.print('PROSE', title);
  const plan = titleOfPlan(county);
  const report = page.print(
    'PROSE',
    `近日,记者从${region.name}获悉,《${plan}》印发以来,集团化办学稳步推进。`,
  );
  const said = { subjectId: id, part: 'PROSE' } as const;
  return [
    {
      ...said,
      predicate: 'TITLE',
      value: title,
      asWritten: title,
      places: [line],
      evidence: line,
      rule: 'head',
    },
    {
      ...said,
      ...{ predicate: 'MENTION', objectId: regionId(region.code), asWritten: region.name, evidence: report },
      ...{ places: [placeIn(report, region.name)], rule: 'mention', linkedBy: 'region-table' },
    },
    {
      ...said,
      ...{ predicate: 'CITES', value: plan, asWritten: plan, places: [placeIn(report, plan)] },
      ...{ evidence: report, rule: 'citation-reports' },
    },
  ];
}

function printCount(page: Page, { region, groups }: County, documentId: string, modes: readonly GroupMode[]) {
  const ofId = regionId(region.code);
  const id = toId('cnt', documentId, ofId, '教育集团', '', 0);
  const close = modes.filter((mode) => mode === 'CLOSE_KNIT').length;
  const asWritten = `教育集团${groups.length}个`;
  const line = page.print('PROSE', `目前,${region.name}共有${asWritten},其中紧密型${close}个。`);
  const part = { comparator: 'EQ', what: '教育集团' } as const;
  const draft: Draft = {
    ...{ predicate: 'COUNT', subjectId: ofId, objectId: id, asWritten, places: [placeIn(line, asWritten)] },
    ...{ evidence: line, part: 'PROSE', rule: 'stated-count' },
  };
  return {
    count: {
      ...{ ...part, id, ofId, asWritten, quantity: groups.length, asOf: null, position: 0 },
      breakdown: [{ ...part, what: '紧密型', quantity: close, asWritten: `紧密型${close}个` }],
      modes: [],
      counted: '集团',
    },
    drafts: [draft],
  };
}

/** What the county and the one beside it do together. */
function printTogether(page: Page, { region, stem, neighbour, random }: County) {
  const pair = stem + (stemOf(neighbour) ?? neighbour.name);
  const name = `${pair}教育联盟`;
  const title = `关于共建${pair}教育协同发展示范区的合作协议`;
  const regions = [region, neighbour];
  const parties = regions.map((each) => regionId(each.code)).sort();
  const agreementId = toId('agr', fold(title), ...parties);
  const alliance: AllianceFact = {
    ...{ id: toId('all', fold(name)), ref: `alliance/${name}`, name, regionId: null, type: 'ALLIANCE' },
    names: [toName(name, 'CANONICAL')],
  };
  const year = 2018 + random.below(5);
  const names = regions.map((each) => each.name).join('、');
  const founding = page.print('PROSE', `${name}于${year}年由${names}共同组成。`);
  const signing = page.print('PROSE', `${year}年3月,${names}签订《${title}》。`);
  const alias = `${pair}联盟`;
  const naming = page.print('PROSE', `${name}简称“${alias}”。`);
  const area = page.print('PROSE', '共享优质课程和教研资源');
  const said = { part: 'PROSE', rule: 'agreement' } as const;
  const drafts = regions.flatMap(({ code, name: asWritten }, position): readonly Draft[] => {
    const place = { ...said, objectId: regionId(code), asWritten, position, linkedBy: 'region-table' };
    return [
      {
        ...{ ...place, predicate: 'GROUP_FOUNDER', subjectId: alliance.id, value: `${year}/` },
        ...{ evidence: founding, places: [placeIn(founding, asWritten)], rule: 'members-compose' },
      },
      {
        ...{ ...place, predicate: 'PARTY', subjectId: agreementId },
        ...{ evidence: signing, places: [placeIn(signing, asWritten)] },
      },
    ];
  });
  return {
    alliance,
    agreement: { id: agreementId, ref: `agreement/${title}`, title },
    drafts: [
      ...drafts,
      {
        ...{ ...said, predicate: 'ALIAS', subjectId: alliance.id, value: alias, asWritten: alias },
        ...{ evidence: naming, places: [placeIn(naming, alias)], rule: 'alias' },
      },
      {
        ...{ ...said, predicate: 'SIGNED_ON', subjectId: agreementId, value: `${year}-03` },
        ...{ asWritten: `${year}年3月`, evidence: signing },
      },
      {
        ...said,
        predicate: 'AREA',
        subjectId: agreementId,
        value: area.text,
        asWritten: area.text,
        evidence: area,
      },
    ] satisfies readonly Draft[],
  };
}

/** Schools of no group, some a line. */
function printRest(page: Page, { schools }: County, id: string, named: ReadonlySet<Named>): readonly Draft[] {
  const rest = schools.filter((school) => !named.has(school));
  const lines = Array.from({ length: Math.ceil(rest.length / 10) }, (_, index) =>
    rest.slice(index * 10, index * 10 + 10),
  );
  return lines.flatMap((together) => {
    const line = page.print(
      'PROSE',
      `${together.map(({ asWritten }) => asWritten).join('、')}等学校加强了校际教研。`,
    );
    return together.map(({ asWritten, fact }, position): Draft => ({
      ...{ predicate: 'MENTION', subjectId: id, objectId: fact.id, asWritten, evidence: line, part: 'PROSE' },
      ...{ places: [placeIn(line, asWritten)], position, rule: 'mention', linkedBy: 'as-printed' },
    }));
  });
}
