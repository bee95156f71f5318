import { fold } from '../../fold.ts';
import type { DocumentFacts } from '../../model/facts.ts';
import { daysOf } from '../../partial-date.ts';
import { unitKindOf } from '../../resolve/classify.ts';
import type { Report, Rule } from '../rule.ts';
import { idsOf } from '../task-roles.ts';

const PLAN = `甲办发〔2023〕7号
中共重庆市荣昌区委办公室
关于印发《荣昌区教育工作方案》的通知
各镇街：
现印发给你们。
中共重庆市荣昌区委办公室
2023年2月17日
荣昌区教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:区教委;责任单位:区财政局)`;

/** What a portal prints above a document, against the document itself. An office and the body it is of do agree. */
export const portalAgrees: Rule = {
  id: 'portal-agrees',
  version: 1,
  law: {
    zh: '网站所标的发文单位、发布日期与文件一致',
    en: 'What a site says of issuer and date fits the document',
  },
  why: {
    zh: '检索和统计往往以网站所标为准。发布日期早于成文日期、发文单位不同时，作警告。',
    en: 'Searches and counts go by the site. A warning for another issuer, or publication before the date of issue.',
  },
  examples: [
    { text: `发文单位:荣昌区委办公室 发布日期:2023-03-22\n${PLAN}`, finds: [] },
    {
      text: `发文单位:荣昌区教育委员会 发布日期:2023-03-22\n${PLAN}`,
      finds: ['WARNING 网站所标发文单位为“荣昌区教育委员会”，文件由“中共重庆市荣昌区委办公室”印发'],
    },
    {
      text: `发文单位:荣昌区委办公室 发布日期:2023-01-22\n${PLAN}`,
      finds: ['WARNING 网站所标发布日期2023-01-22早于成文日期2023-02-17'],
    },
  ],
  check: (facts) => [...checkIssuer(facts), ...checkDate(facts)],
};

function checkIssuer(facts: DocumentFacts): readonly Report[] {
  const { publisher, issuerIds } = facts.document;
  const issuers = issuerIds.flatMap((id) => facts.organizations.find((each) => each.id === id) ?? []);
  if (publisher === null || issuers.length === 0 || !isOrgan(publisher)) return [];
  const known = issuers.flatMap(({ names }) => names.map(({ folded }) => folded));
  if (known.some((name) => isWithin(fold(publisher), name))) return [];
  const names = issuers.map(({ name }) => name).join('、');
  const head = facts.passages.find(({ text }) => text.includes(publisher));
  return [
    {
      ...common(facts, 'ISSUED_BY'),
      discriminator: 'issuer',
      messageZh: `网站所标发文单位为“${publisher}”，文件由“${names}”印发`,
      messageEn: `The site names “${publisher}” as the issuer, the document “${names}”`,
      expected: names,
      actual: publisher,
      words: head === undefined ? [] : [{ within: head, text: publisher }],
      line: head?.line ?? null,
    },
  ];
}

/** A site's own name is no issuer. */
function isOrgan(publisher: string): boolean {
  return ['PARTY_ORGAN', 'GOVERNMENT', 'MASS_ORGANISATION'].includes(unitKindOf(publisher));
}

function isWithin(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function checkDate(facts: DocumentFacts): readonly Report[] {
  const { publishedOn, issuedOn } = facts.document;
  const published = publishedOn === null ? null : daysOf(publishedOn);
  const issued = issuedOn === null ? null : daysOf(issuedOn);
  if (published === null || issued === null || published.last >= issued.first) return [];
  return [
    {
      ...common(facts, 'ISSUED_ON'),
      discriminator: 'date',
      messageZh: `网站所标发布日期${publishedOn ?? ''}早于成文日期${issuedOn ?? ''}`,
      messageEn: `The site dates the publication ${publishedOn ?? ''}, before the issue on ${issuedOn ?? ''}`,
      expected: issuedOn,
      actual: publishedOn,
    },
  ];
}

function common(facts: DocumentFacts, predicate: 'ISSUED_BY' | 'ISSUED_ON') {
  const statements = facts.statements.filter((each) => each.predicate === predicate);
  return {
    severity: 'WARNING' as const,
    aboutId: facts.document.id,
    statementIds: idsOf(statements),
    line: statements[0]?.line ?? null,
  };
}
