/** Short documents that examples of several rules share. */

/** A plan of 2023—2025 whose table has one task with goals to be judged, and one beside it. */
export function planWithYears(total: string, years: readonly [string, string, string], body = ''): string {
  return `甲县教育工作方案（2023—2025年）
一、重点任务
1.建设教师队伍。${body}（牵头单位：县教委；责任单位：县财政局）
2.加强校园安全。完善机制。（牵头单位：县教委；责任单位：县公安局）
附件
重点任务分解表
序号\t项目\t重点任务\t2023年\t2024年\t2025年\t牵头单位\t责任单位
1\t建设教师队伍\t${total}。\t${years.map((year) => `${year}。`).join('\t')}\t县教委\t县财政局
2\t加强校园安全\t完善机制。\t开展检查3次。\t开展演练4场。\t建成警务室5个。\t县教委\t县公安局`;
}
