import type { DocumentFacts, UnitFact } from '../../model/facts.ts';
import { daysOf } from '../../partial-date.ts';
import { heldUnits, type HeldUnit } from '../held-units.ts';
import { listEn, listZh } from '../quoted-list.ts';
import type { Report, Rule } from '../rule.ts';
import { idsOf } from '../task-roles.ts';

/** Reforms reach the last county about so many years after the state's own bodies. */
const YEARS_OF_REFORM = 2;

const plan = (year: string, unit: string): string => `甲办发〔${year}〕7号
荣昌区教育工作方案
荣昌区人民政府办公室
${year}年2月17日
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:区教委;责任单位:${unit})`;

/** Bodies of the gazetteer that are no more, and organs that it does not know. Names of several bodies are reported by reading. */
export const unitIsKnown: Rule = {
  id: 'unit-is-known',
  version: 1,
  law: {
    zh: '承担任务的单位在名录中，成文时仍然存在',
    en: 'Units that hold roles are in the gazetteer, and were still there when the document was issued',
  },
  why: {
    zh: '撤并两年以后仍被点名的单位作警告；成文前后撤并的、名录中没有的机关，每份文件各提示一次。',
    en: 'A warning for a body dissolved two years before; a note for bodies dissolved since, and one for organs not known.',
  },
  examples: [
    { text: plan('2023', '区财政局'), finds: [] },
    {
      text: plan('2023', '区乡村振兴局'),
      finds: ['INFO 有1个单位在2023年前后撤并：区乡村振兴局'],
    },
    { text: plan('2023', '区扶贫办'), finds: ['WARNING “区扶贫办”已于2021年撤并'] },
    { text: plan('2023', '区宇航事务局'), finds: ['INFO 有1个机关不在名录中：区宇航事务局'] },
  ],
  check: (facts) => {
    const units = heldUnits(facts);
    const gone = units.filter(({ unit }) => unit.until !== null);
    const before = gone.filter(({ unit }) => isLongGone(unit, facts));
    const since = gone.filter((each) => !before.includes(each));
    return [
      ...before.map(reportGone),
      ...reportSince(facts, since),
      ...reportUnknown(facts, units.filter(isUnknownOrgan)),
    ];
  },
};

function isLongGone({ until }: UnitFact, { document }: DocumentFacts): boolean {
  const year = yearOf(document.issuedOn ?? document.publishedOn);
  const last = yearOf(until);
  return year !== null && last !== null && year >= last + YEARS_OF_REFORM;
}

function yearOf(date: string | null): number | null {
  const first = date === null ? undefined : daysOf(date)?.first;
  return first === undefined ? null : Number(first.slice(0, 4));
}

/** An organ of a region by its name, of a sort that the gazetteer does not have. Offices inside a body are none. */
function isUnknownOrgan({ unit, roles }: HeldUnit): boolean {
  return (
    ['PARTY_ORGAN', 'GOVERNMENT', 'MASS_ORGANISATION'].includes(unit.kind) &&
    unit.function === null &&
    roles.every(({ linkedBy }) => linkedBy === 'level-word' || linkedBy === 'region-name')
  );
}

function reportGone({ unit, roles, name }: HeldUnit): Report {
  const until = unit.until ?? '';
  return {
    severity: 'WARNING',
    aboutId: unit.id,
    discriminator: 'gone',
    messageZh: `“${name}”已于${until}年撤并`,
    messageEn: `“${name}” was dissolved in ${until}`,
    expected: null,
    actual: name,
    statementIds: idsOf(roles),
    line: roles[0].line,
  };
}

function reportSince(facts: DocumentFacts, since: readonly HeldUnit[]): readonly Report[] {
  const names = since.map(({ name }) => name);
  const years = [...new Set(since.map(({ unit }) => unit.until ?? ''))].sort().join('、');
  const count = String(since.length);
  return note(facts, since, {
    discriminator: 'since',
    messageZh: `有${count}个单位在${years}年前后撤并：${listZh(names)}`,
    messageEn: `${count} of the units were dissolved about ${years}: ${listEn(names)}`,
  });
}

function reportUnknown(facts: DocumentFacts, unknown: readonly HeldUnit[]): readonly Report[] {
  const names = unknown.map(({ name }) => name);
  const count = String(unknown.length);
  return note(facts, unknown, {
    discriminator: 'unknown',
    messageZh: `有${count}个机关不在名录中：${listZh(names)}`,
    messageEn: `${count} of the organs are not in the gazetteer: ${listEn(names)}`,
  });
}

function note(
  { document }: DocumentFacts,
  units: readonly HeldUnit[],
  words: Pick<Report, 'discriminator' | 'messageZh' | 'messageEn'>,
): readonly Report[] {
  const [first] = units;
  if (first === undefined) return [];
  return [
    {
      severity: 'INFO',
      aboutId: document.id,
      ...words,
      expected: null,
      actual: units.map(({ name }) => name).join('、'),
      statementIds: units.flatMap(({ roles }) => idsOf(roles)),
      line: first.roles[0].line,
    },
  ];
}
