/** Plans as numbered text, in the forms that assignments are printed in. */

import type { Plan, PlannedTask } from './plan.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The lines behind the ordinal of a task. */
type TaskForm = (task: PlannedTask) => readonly string[];

/** Numbered 一、 and 1., with the assignment as the form prints it. */
export const TEXT_FORMS: readonly TaskForm[] = [
  (task) => [`${opening(task)}（${labels(task, '；', '、')}）`],
  (task) => [`${opening(task)}(${labels(task, ';', '、').replaceAll('：', ':')})`],
  (task) => [`${opening(task)}（${task.lead}牵头，${task.responsible.join('、')}负责落实）`],
  (task) => [`${opening(task)}（责任单位：${[task.lead, ...task.responsible].join('、')}等）`],
  (task) => [`${opening(task)}〔${task.lead}牵头，${task.responsible.join('、')}配合〕`],
  (task) => [opening(task), `${task.lead}牵头，${task.responsible.join('、')}等按职责分工负责`],
  (task) => [opening(task), `${[task.lead, ...task.responsible].join('、')}按职责分工负责。`],
  (task) => [
    opening(task),
    `牵头单位：${task.lead}`,
    `责任单位：${task.responsible.join('、')}`,
    ...(task.support.length === 0 ? [] : [`配合单位：${task.support.join('、')}`]),
    `完成时限：${task.due}`,
  ],
  (task) => [`${task.title}。由${task.lead}牵头，${task.responsible.join('、')}共同参与。${task.text}`],
];

/** The lines of the text. */
export function toText(plan: Plan, form: TaskForm): readonly string[] {
  return [
    ...headOf(plan),
    ...plan.sections.flatMap(({ heading, tasks }, index) => [
      `${NUMERALS[index] ?? ''}、${heading}`,
      ...tasks.flatMap((task, place) => withOrdinal(`${place + 1}.`, form(task))),
    ]),
    ...indicatorLines(plan),
    '',
    plan.issuer,
    plan.issuedOn,
  ];
}

/** Duties by unit: 县教育局：负责…. */
export function toUnitFirstText(plan: Plan): readonly string[] {
  const tasks = plan.sections.flatMap((section) => section.tasks);
  return [
    ...headOf(plan),
    '一、职责分工',
    ...tasks.map((task, index) => `（${NUMERALS[index] ?? index + 1}）${task.lead}：负责${task.title}。`),
    '',
    plan.issuer,
    plan.issuedOn,
  ];
}

/** Title, number and preamble. */
export function headOf(plan: Plan): readonly string[] {
  return [plan.title, plan.number, `根据${plan.basis}，结合实际，制定本方案。`];
}

export function indicatorLines({ indicators, years }: Plan): readonly string[] {
  if (indicators.length === 0) return [];
  return [
    '主要指标',
    ['指标名称', ...years.map((year) => `${year}年`)].join('\t'),
    ...indicators.map(({ name, unit, values }) => [`${name}（${unit}）`, ...values].join('\t')),
  ];
}

function opening({ title, text }: PlannedTask): string {
  return `${title}。${text}`;
}

function labels(task: PlannedTask, between: string, comma: string): string {
  return [
    `牵头单位：${task.lead}`,
    `责任单位：${task.responsible.join(comma)}`,
    ...(task.support.length === 0 ? [] : [`配合单位：${task.support.join(comma)}`]),
  ].join(between);
}

function withOrdinal(ordinal: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [ordinal + first, ...rest];
}
