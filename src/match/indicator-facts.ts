import { fold } from '../fold.ts';
import type { IndicatorFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { IndicatorRecord } from '../model/records.ts';
import { occurrenceCounter } from './occurrences.ts';

/** Indicators as nodes, in printed order, a part behind the whole it belongs to. */
export function indicatorFacts(
  records: readonly IndicatorRecord[],
  documentId: string,
): readonly IndicatorFact[] {
  const nth = occurrenceCounter();
  const nameOf = new Map(records.map((record) => [record.key, record.name]));
  const idOf = new Map(
    records.map((record) => {
      const whole = record.partOfKey === null ? '' : (nameOf.get(record.partOfKey) ?? '');
      const path = [record.category, whole, record.name].map(fold).join('/');
      return [record.key, toId('ind', documentId, path, nth(path))];
    }),
  );
  return records.map((record, position) => {
    const id = idOf.get(record.key) ?? '';
    return {
      id,
      category: record.category,
      name: record.name,
      unit: record.unit,
      position,
      partOfId: record.partOfKey === null ? null : (idOf.get(record.partOfKey) ?? null),
      values: record.values.map(({ year, value, comparator, mention }) => ({
        id: toId('ivl', id, year),
        year,
        value,
        asWritten: mention.text,
        comparator,
      })),
    };
  });
}
