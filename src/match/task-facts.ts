import { fold } from '../fold.ts';
import type { ProgrammeFact, TaskFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { ProgrammeRecord } from '../model/records.ts';
import { occurrenceCounter } from './occurrences.ts';
import type { TaskTexts } from './pair-texts.ts';

interface Owner {
  readonly documentId: string;
  /** Number or title, for `ref`. */
  readonly documentName: string;
}

/** Programmes as nodes, with their ids by the key of the record. */
export function programmeFacts(
  records: readonly ProgrammeRecord[],
  { documentId, documentName }: Owner,
): { readonly facts: readonly ProgrammeFact[]; readonly idOf: ReadonlyMap<string, string> } {
  const nth = occurrenceCounter();
  const idOf = new Map(
    records.map(({ key, heading }) => {
      const name = fold(heading);
      return [key, toId('prg', documentId, name, nth(name))];
    }),
  );
  const facts = records.map((record, position) => ({
    id: idOf.get(record.key) ?? '',
    ref: `programme/${documentName}/${record.ordinal}`,
    ordinal: record.ordinal,
    name: record.name,
    heading: record.heading,
    position,
    parentId: record.parentKey === null ? null : (idOf.get(record.parentKey) ?? null),
  }));
  return { facts, idOf };
}

/** Tasks as nodes, in the order of `tasks`. The body's ordinal, title and text win. */
export function taskFacts(
  tasks: readonly TaskTexts[],
  programmeIdOf: ReadonlyMap<string, string>,
  { documentId, documentName }: Owner,
): readonly TaskFact[] {
  const nth = occurrenceCounter();
  return tasks.map((texts, position) => {
    const [main] = texts;
    const title = fold(main.title.text);
    const id = toId('tsk', documentId, title, nth(title));
    const due = texts.find((text) => text.due !== null)?.due ?? null;
    return {
      id,
      ref: `task/${documentName}/${main.ordinal}`,
      ordinal: main.ordinal,
      position,
      title: main.title.text,
      text: main.text.text,
      dueOn: due?.value ?? null,
      dueAsWritten: due?.mention.text ?? null,
      programmeId: main.programmeKey === null ? null : (programmeIdOf.get(main.programmeKey) ?? null),
      texts: texts.map(({ part, ordinal, title: partTitle, text }) => ({
        id: toId('txt', id, part),
        part,
        ordinal,
        title: partTitle.text,
        text: text.text,
        start: text.start,
        end: text.end,
        line: text.line,
      })),
    };
  });
}
