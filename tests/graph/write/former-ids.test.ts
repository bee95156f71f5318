/** What becomes of an id when the words that meant it come to mean another organization. */

import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { removeDocument, writeDocument } from '../../../src/graph/write/document.ts';
import type { Role } from '../../../src/model/enums.ts';
import type { DocumentFacts } from '../../../src/model/facts.ts';
import { contentOf } from '../../support/graph-content.ts';
import { plan, unitId } from '../../support/facts.ts';
import { openTestGraph } from '../../support/graph.ts';

const { graph, ask, empty, close } = openTestGraph();
beforeEach(empty);
afterAll(close);

/** A plan that prints 区教委 as lead and 区教育局 as support, read with what these names are taken to mean. */
function reading(lead: string, support: string | null, title = '教育方案'): DocumentFacts {
  const meant: Partial<Record<Role, readonly string[]>> = {
    LEAD: [lead],
    SUPPORT: support === null ? [] : [support],
  };
  const facts = plan({ title, edition: title, tasks: { 减负: meant } });
  return {
    ...facts,
    statements: facts.statements.map((statement) => {
      const [asWritten, start] = statement.predicate === 'LEAD' ? ['区教委', 0] : ['区教育局', 10];
      return { ...statement, asWritten, start, end: start + 4, ranges: [{ start, end: start + 4 }] };
    }),
  };
}

/** The digest stands for what these names are taken to mean. */
async function write(...documents: readonly DocumentFacts[]): Promise<void> {
  for (const document of documents) {
    await writeDocument(graph, document, document.statements.map(({ id }) => id).join());
  }
}

/** Names of units by what their former ids lead to; statements are looked at apart. */
const formerUnits = () =>
  ask('MATCH (f:FormerId)-[:NOW]->(u:Unit) RETURN f.id AS id, u.name AS now ORDER BY now, id');

describe('the id of an organization', () => {
  it('leads to the one that its words mean now', async () => {
    await write(reading('甲', '乙'), reading('乙', '乙'));

    expect(await formerUnits()).toEqual([{ id: unitId('甲'), now: '乙' }]);
  });

  it('leads along a chain to the newest', async () => {
    await write(reading('甲', null), reading('乙', null), reading('丙', null));

    expect(await formerUnits()).toEqual([unitId('甲'), unitId('乙')].sort().map((id) => ({ id, now: '丙' })));
  });

  it('is its own again when the merge is taken back', async () => {
    await write(reading('甲', '乙'), reading('乙', '乙'), reading('甲', '乙'));

    expect(await formerUnits()).toEqual([]);
  });

  it('changes places with its successor when one renames the other back', async () => {
    await write(reading('甲', null), reading('乙', null), reading('甲', null));

    expect(await formerUnits()).toEqual([{ id: unitId('乙'), now: '甲' }]);
  });

  it('is forgotten when its successor goes without one', async () => {
    const other = plan({ title: '另一方案', tasks: { 思政: { LEAD: ['丁'] } } });
    await write(other, reading('甲', null), reading('乙', null));
    await removeDocument(graph, reading('乙', null).document.id);

    expect(await ask('MATCH (f:FormerId) RETURN f.id AS id')).toEqual([]);
  });

  it('leads nowhere when its words have come to mean several', async () => {
    await write(reading('甲', '甲'), reading('乙', '丙'));

    expect(await formerUnits()).toEqual([]);
  });

  it('leads nowhere when its words are no longer printed', async () => {
    await write(reading('甲', '乙'), reading('乙', null));
    const merged = await formerUnits();
    await empty();
    await write(reading('乙', '甲'), reading('乙', null));

    expect([merged, await formerUnits()]).toEqual([[{ id: unitId('甲'), now: '乙' }], []]);
  });

  it('stays its own as long as another document means it', async () => {
    await write(reading('甲', null), reading('甲', null, '另一方案'), reading('乙', null));
    const half = await formerUnits();
    await write(reading('乙', null, '另一方案'));

    expect([half, await formerUnits()]).toEqual([[], [{ id: unitId('甲'), now: '乙' }]]);
  });
});

describe('the id of a statement', () => {
  it('leads to the one that says the same of the successor', async () => {
    const [before, after] = [reading('甲', null), reading('乙', null)];
    await write(before, after);

    expect(await ask('MATCH (f:FormerId)-[:NOW]->(s:Statement) RETURN f.id AS id, s.id AS now')).toEqual([
      { id: before.statements[0]?.id, now: after.statements[0]?.id },
    ]);
  });
});

describe('another edition', () => {
  /** The words that name the unit, and their place, are always the same; the sentence around them is about `task`. */
  function edition(task: string, unit: string, sha256: string): DocumentFacts {
    const facts = plan({ tasks: { [task]: { LEAD: [unit] } } });
    return {
      ...facts,
      document: { ...facts.document, sha256 },
      statements: facts.statements.map((statement) => ({ ...statement, asWritten: '区教委' })),
    };
  }

  const former = () => ask('MATCH (f:FormerId) RETURN f.id AS id ORDER BY id');

  it('leaves no ids behind to what stands by chance where their words stood', async () => {
    await write(edition('减负', '甲', 'one'), edition('思政', '乙', 'other'));

    expect(await former()).toEqual([]);
  });

  it('leaves them to what the same bytes are read as', async () => {
    const before = edition('减负', '甲', 'one');
    await write(before, edition('思政', '乙', 'one'));

    expect(await former()).toEqual([{ id: before.statements[0]?.id }, { id: unitId('甲') }]);
  });

  it('ends those that led to what it no longer speaks of', async () => {
    await write(edition('减负', '甲', 'one'), edition('减负', '乙', 'one'), edition('减负', '丙', 'other'));

    expect(await former()).toEqual([]);
  });
});

describe('former ids', () => {
  it('are told among what a version touched', async () => {
    await write(reading('甲', null), reading('乙', null), reading('丙', null));

    expect(
      await ask(
        'MATCH (b:Batch {version: 3}) RETURN [$first, $second, $third] = [id IN b.touched WHERE id IN [$first, $second, $third]] AS told',
        {
          ...namedSorted(),
        },
      ),
    ).toEqual([{ told: true }]);
  });

  it('stay when the same is loaded again', async () => {
    await write(reading('甲', null), reading('乙', null));
    const before = await formerUnits();
    await write(reading('乙', null));

    expect(await formerUnits()).toEqual(before);
  });

  it('are no part of what documents put into the graph', async () => {
    await write(reading('甲', null), reading('乙', null));
    const merged = await contentOf(ask);
    await empty();
    await write(reading('乙', null));

    expect(merged).toEqual(await contentOf(ask));
  });
});

function namedSorted() {
  const [first, second, third] = ['甲', '乙', '丙'].map(unitId).sort();
  return { first, second, third };
}
