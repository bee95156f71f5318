/** What the bench found, as figures and in words. */

import type { GraphSize } from './graph-size.ts';
import type { LoadReport, MeasuredLoad } from './measure.ts';

export interface BenchReport {
  readonly documents: number;
  readonly seed: number;
  /** Of all files. */
  readonly bytes: number;
  readonly load: LoadFigures;
  /** The same folder once more. */
  readonly again: LoadFigures;
  readonly graph: GraphSize;
}

export interface LoadFigures {
  /** How many files ended so; quarantined ones by their code. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly warnings: Readonly<Record<string, number>>;
  /** Files of which the graph held all already. */
  readonly unchanged: number;
  readonly version: number;
  readonly seconds: number;
  readonly documentsPerSecond: number;
  /** Highest resident memory of the process, and highest heap of the thread in it that reads. */
  readonly processBytes: number;
  readonly threadBytes: number;
}

export function toFigures({ report, seconds, processBytes, threadBytes }: MeasuredLoad): LoadFigures {
  const { files, version } = report;
  return {
    outcomes: countBy(files.map(({ outcome, code }) => (code === null ? outcome : `${outcome} ${code}`))),
    warnings: countBy(files.flatMap(({ warnings }) => warnings.map(({ code }) => code))),
    unchanged: files.filter(({ unchanged }) => unchanged).length,
    version,
    seconds,
    documentsPerSecond: files.length / seconds,
    processBytes,
    threadBytes,
  };
}

/**
 * Promises of a load that did not hold: each file has its ending, the broken ones and no others are quarantined, and a
 * second load changes nothing.
 * @param broken names of the files that cannot be read
 */
export function brokenPromises(
  documents: number,
  broken: readonly string[],
  first: LoadReport,
  again: LoadReport,
): readonly string[] {
  const quarantined = first.files.filter(({ outcome }) => outcome === 'quarantined').map(({ file }) => file);
  const changed = again.files.filter(({ outcome, unchanged }) => outcome !== 'quarantined' && !unchanged);
  const promises = [
    ['files that ended', documents, first.files.length],
    ['files quarantined', broken.join(', '), quarantined.join(', ')],
    ['files that the second load changed', 0, changed.length],
    ['the version after the second load', first.version, again.version],
  ] as const;
  return promises
    .filter(([, expected, got]) => expected !== got)
    .map(([what, expected, got]) => `${what}: expected ${expected}, got ${got}`);
}

export function toText({ documents, seed, bytes, load, again, graph }: BenchReport): string {
  return [
    `${documents} documents, ${toMegabytes(bytes)}, seed ${seed}`,
    ...toLines(load),
    'the same folder again:',
    ...toLines(again),
    `graph: ${graph.nodes} nodes, ${graph.edges} edges, ${toMegabytes(graph.bytes)} on disk`,
    `  ${graph.documents} documents, ${graph.tasks} tasks, ${graph.units} units, ${graph.statements} statements`,
  ].join('\n');
}

function toLines(figures: LoadFigures): readonly string[] {
  const { seconds, documentsPerSecond, unchanged, processBytes, threadBytes } = figures;
  return [
    ...toCounts('', figures.outcomes),
    ...toCounts('warning ', figures.warnings),
    `  ${unchanged} unchanged`,
    `  ${seconds.toFixed(1)} s, ${documentsPerSecond.toFixed(1)} documents a second`,
    `  memory: process ${toMegabytes(processBytes)}, heap of the reading thread ${toMegabytes(threadBytes)}`,
  ];
}

function toCounts(kind: string, counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).map(([name, count]) => `  ${count} ${kind}${name}`);
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
