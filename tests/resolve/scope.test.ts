import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import type { PartialDate } from '../../src/model/records.ts';
import { documentId } from '../../src/resolve/document-id.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { readText } from '../extract/compact.ts';
import { assignment, head, mention, records, taskText } from '../support/records.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const { source } = readText('教育');

const headOf = (title: string, publishedOn: PartialDate | null = null) =>
  head({
    title: { value: title, mention: mention(title) },
    publishedOn: publishedOn === null ? null : { value: publishedOn, mention: mention(publishedOn) },
  });

/** The id of what a unit of a document with that title means. */
function idIn(title: string, unit: string, publishedOn: PartialDate | null = null): string | undefined {
  const taskTexts = [taskText('BODY', '1', '任务', [assignment('LEAD', unit)])];
  const made = records({ head: headOf(title, publishedOn), taskTexts });
  return resolve(source, made, inputs).links.get(unit)?.organization.id;
}

describe('a document that tells no region', () => {
  it.each(['教育局', '区教委', '各有关部门', '实验小学', '育才教育集团', '宏达有限公司'])(
    'has its own %s, the same over reloads',
    (unit) => {
      const id = idIn('教育工作方案', unit);
      expect(id).toBe(idIn('教育工作方案', unit));
      expect(id).not.toBe(idIn('人才工作方案', unit));
    },
  );

  it.each(['教育部', '清华大学', '四川省教育厅'])('shares %s with all others', (unit) => {
    expect(idIn('教育工作方案', unit)).toBe(idIn('人才工作方案', unit));
  });

  it('says in the ref whose body it is', () => {
    const taskTexts = [taskText('BODY', '1', '任务', [assignment('LEAD', '教育局')])];
    const made = records({ head: headOf('教育工作方案'), taskTexts });
    const scope = documentId(made.head, null);

    expect(resolve(source, made, inputs).links.get('教育局')).toMatchObject({
      rule: 'as-printed',
      organization: { ref: `unit/${scope}/教育局`, name: '教育局', regionId: null },
    });
  });
});

describe('documents of one region', () => {
  it('share what the gazetteer does not know', () => {
    expect(idIn('荣昌区教育工作方案', '新城办')).toBe(idIn('荣昌区人才工作方案', '新城办'));
  });
});

describe('documents of the state', () => {
  it('share what names no region', () => {
    expect(idIn('教育部关于教育工作的通知', '地方各级政府')).toBe(
      idIn('教育部关于人才工作的通知', '地方各级政府'),
    );
  });
});
