/** A generated plan as a value, before it is printed in one form or another. */

import type { Random } from '../../tests/support/fuzz/random.ts';
import { BUREAUS, COLLECTIVES, DUTIES, FIELDS, INDICATORS, KINDS, SENTENCES, WORKS } from './words.ts';

/** A region as plans print it. */
export interface Place {
  /** With the region around it. */
  readonly fullName: string;
  readonly name: string;
  /** 区, 县, 市 or 旗. */
  readonly levelWord: string;
}

export interface Plan {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  /** As printed, 2023年2月17日. */
  readonly issuedOn: string;
  readonly years: readonly [number, number, number];
  readonly basis: string;
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
}

export interface Section {
  readonly heading: string;
  readonly tasks: readonly PlannedTask[];
}

export interface PlannedTask {
  readonly title: string;
  /** Sentences behind the title, with stops. */
  readonly text: string;
  readonly lead: string;
  /** At least one. */
  readonly responsible: readonly string[];
  readonly support: readonly string[];
  /** As printed, 2024年12月底. */
  readonly due: string;
}

interface Indicator {
  readonly name: string;
  readonly unit: string;
  /** One a year, as printed. */
  readonly values: readonly string[];
}

/** @param serial makes titles and numbers of one place differ */
export function makePlan(place: Place, serial: number, random: Random): Plan {
  const field = random.pick(FIELDS);
  const first = 2019 + random.below(6);
  const years = [first, first + 1, first + 2] as const;
  return {
    title: `${place.fullName}${field}${random.pick(KINDS)}（${first}—${first + 2}年）`,
    number: `${place.name.slice(0, 1)}政办发〔${first}〕${serial}号`,
    issuer: `${place.fullName}人民政府办公室`,
    issuedOn: `${first}年${1 + random.below(12)}月${1 + random.below(28)}日`,
    years,
    basis: `《${random.pick(FIELDS)}发展规划（${first - 1}—${first + 4}年）》`,
    sections: times(2 + random.below(4), () => ({
      heading: random.pick(DUTIES),
      tasks: times(2 + random.below(7), () => makeTask(place, years, random)),
    })),
    indicators: INDICATORS.slice(0, random.below(INDICATORS.length + 1)).map(([name, unit]) => ({
      name,
      unit,
      values: years.map((_, index) => `${50 + index * 2 + random.below(2)}.${random.below(10)}`),
    })),
  };
}

function makeTask(place: Place, years: Plan['years'], random: Random): PlannedTask {
  const bureau = () => place.levelWord + random.pick(BUREAUS);
  const [work, unit] = random.pick(WORKS);
  const targets = years.map((year) => `到${year}年，${work}${1 + random.below(30)}${unit}。`);
  const sentences = times(1 + random.below(4), () => `${random.pick(SENTENCES)}。`);
  const lead = bureau();
  const responsible = times(1 + random.below(5), bureau);
  return {
    title: random.pick(DUTIES),
    text: [...sentences, ...(random.below(2) === 0 ? targets : [])].join(''),
    lead,
    responsible: [
      ...distinct(responsible, [lead]),
      ...(random.below(4) === 0 || distinct(responsible, [lead]).length === 0
        ? [random.pick(COLLECTIVES)]
        : []),
    ],
    support:
      random.below(3) === 0 ? distinct(times(1 + random.below(3), bureau), [lead, ...responsible]) : [],
    due: `${random.pick(years)}年${random.pick([6, 9, 12])}月底`,
  };
}

function distinct(names: readonly string[], but: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => !but.includes(name));
}

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}
