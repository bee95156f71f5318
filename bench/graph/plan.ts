/** The generated plan of a county: programmes, tasks with their units, yearly targets, indicators, some findings. */

import { createHash } from 'node:crypto';
import type { CitationFact } from '../../src/model/association-facts.ts';
import type { DocumentFacts, StatementFact } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { fold } from '../../src/fold.ts';
import { toStatements, type Draft } from '../../src/match/draft.ts';
import { regionId } from '../../src/resolve/regions.ts';
import { organizationsOf, type County } from './county.ts';
import { findingsOf } from './findings.ts';
import { printIndicators } from './indicators.ts';
import { openPage, placeIn, type Page } from './page.ts';
import { printTasks } from './plan-tasks.ts';
import { printTargets } from './targets.ts';
import { mentionsIn, responsibilitiesIn } from './stated.ts';

export function titleOfPlan({ fullName }: County): string {
  return `${fullName}推进教育高质量发展实施方案(2023—2025年)`;
}

export function makePlan(county: County): DocumentFacts {
  const { region, random } = county;
  const title = titleOfPlan(county);
  const number = `${county.stem.slice(0, 1)}府办发〔2023〕${1 + random.below(90)}号`;
  const id = toId('doc', 'number', fold(number), region.code);
  const page = openPage(id);
  const head = printHead(page, county, { id, title, number });
  const goals = printTargets(page, random, id);
  const tasks = printTasks(page, county, { id, name: number });
  const indicators = printIndicators(page, county, id);
  const unread = page.print('PROSE', '各责任主体按要求抓好落实。');
  const clauses = tasks.tasks.length + 1;
  const statements = toStatements(
    [...head.drafts, ...goals.drafts, ...tasks.drafts, ...indicators.drafts],
    id,
  );
  return {
    document: {
      ...{ id, title, number, citeKey: fold(title), regionCode: region.code },
      ...{ kind: 'PLAN', issuedOn: head.issuedOn, publishedOn: null, publisher: null, sourceUrl: null },
      ...{ addressees: '各乡镇人民政府、街道办事处,县级有关部门', dropped: [] },
      ...{ periodStart: '2023', periodEnd: '2025', periodAsWritten: '2023—2025年' },
      ref: `document/${number}`,
      sha256: digestOf(page),
      issuerIds: [head.issuerId],
      coverage: {
        clauses,
        read: clauses - 1,
        unread: [{ line: unread.line, text: unread.text }],
        skipped: [],
      },
    },
    passages: page.passages(),
    programmes: tasks.programmes,
    tasks: tasks.tasks,
    targets: [...goals.targets, ...tasks.targets],
    indicators: indicators.indicators,
    regions: county.regions,
    organizations: organizationsOf(county),
    inclusions: county.inclusions,
    agreements: [],
    counts: [],
    mentions: mentionsIn(statements),
    citations: citationsIn(statements),
    statements,
    responsibilities: responsibilitiesIn(statements),
    findings: findingsOf(county, id, tasks.tasks, statements),
  };
}

/** sha256 of the printed text, lower-case hex. */
export function digestOf(page: Page): string {
  const text = page.passages().map(({ quote }) => quote);
  return createHash('sha256').update(text.join('\n')).digest('hex');
}

/** The documents that the statements of predicate CITES name. */
export function citationsIn(statements: readonly StatementFact[]): readonly CitationFact[] {
  return statements
    .filter(({ predicate }) => predicate === 'CITES')
    .map(({ id, value, rule }) => ({
      key: fold(value ?? ''),
      title: value ?? '',
      number: null,
      relation: rule === 'citation-reports' ? 'REPORTS' : rule === 'citation-basis' ? 'BASIS' : 'PREDECESSOR',
      statementIds: [id],
    }));
}

function printHead(
  page: Page,
  county: County,
  { id, title, number }: { readonly id: string; readonly title: string; readonly number: string },
): { readonly drafts: readonly Draft[]; readonly issuedOn: string; readonly issuerId: string } {
  const { random, bodies, region, fullName } = county;
  const titleLine = page.print('PROSE', title);
  const numberLine = page.print('PROSE', number);
  const before = `${fullName}推进教育高质量发展实施方案(2020—2022年)`;
  const basis = page.print(
    'PROSE',
    `为贯彻《中国教育现代化2035》精神,完成《${before}》阶段性任务,结合${region.name}实际,制定本方案。`,
  );
  const office = bodies.at(-1);
  const issuerId = office?.fact.id ?? '';
  const issuer = page.print('PROSE', office?.fact.name ?? '');
  const [month, day] = [1 + random.below(9), 1 + random.below(9)];
  const date = page.print('PROSE', `2023年${month}月1${day}日`);
  const supervision = page.print(
    'PROSE',
    `${office?.asWritten ?? ''}定期开展专项督查,结果纳入年度综合考核。`,
  );
  const said = { part: 'PROSE', rule: 'head', subjectId: id } as const;
  const cited = (words: string, rule: string): Draft => {
    const place = placeIn(basis, words);
    return {
      ...said,
      predicate: 'CITES',
      value: words,
      asWritten: words,
      places: [place],
      evidence: basis,
      rule,
    };
  };
  const place = placeIn(basis, region.name);
  const drafts: readonly Draft[] = [
    { ...said, predicate: 'TITLE', value: title, asWritten: title, places: [titleLine], evidence: titleLine },
    {
      ...said,
      predicate: 'NUMBER',
      value: number,
      asWritten: number,
      places: [numberLine],
      evidence: numberLine,
    },
    {
      ...said,
      predicate: 'ISSUED_BY',
      objectId: issuerId,
      asWritten: issuer.text,
      places: [issuer],
      evidence: issuer,
    },
    {
      ...said,
      predicate: 'ISSUED_ON',
      value: `2023-0${month}-1${day}`,
      asWritten: date.text,
      evidence: date,
    },
    { ...said, predicate: 'PERIOD', value: '2023/2025', asWritten: '2023—2025年', evidence: titleLine },
    cited('中国教育现代化2035', 'citation-basis'),
    cited(before, 'citation-predecessor'),
    {
      ...said,
      ...{ predicate: 'MENTION', objectId: regionId(region.code), asWritten: region.name, places: [place] },
      ...{ evidence: basis, rule: 'mention', linkedBy: 'region-table' },
    },
    {
      ...said,
      ...{ predicate: 'SUPERVISE', objectId: issuerId, asWritten: office?.asWritten ?? '' },
      ...{ evidence: supervision, places: [placeIn(supervision, office?.asWritten ?? '')] },
      ...{ rule: 'supervision-in-prose', linkedBy: 'gazetteer-level-word' },
    },
  ];
  return { drafts, issuerId, issuedOn: `2023-0${month}-1${day}` };
}
