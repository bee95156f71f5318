import { describe, expect, it } from '@jest/globals';
import type { TaskTextRecord } from '../../src/model/records.ts';
import { pairTexts } from '../../src/match/pair-texts.ts';
import { taskText } from '../support/records.ts';

const pairsOf = (texts: readonly TaskTextRecord[]) =>
  pairTexts(texts).map((task) => task.map((text) => `${text.part} ${text.ordinal}`));

describe('pairTexts', () => {
  it('joins the body item and the annex row of one title', () => {
    const texts = [taskText('BODY', '(一)1', '提升智育水平'), taskText('ANNEX', '4', '提升智育水平')];
    expect(pairsOf(texts)).toEqual([['BODY (一)1', 'ANNEX 4']]);
  });

  it('joins titles that differ by a word', () => {
    const texts = [
      taskText('BODY', '(四)3', '推进义务教育优质均衡发展'),
      taskText('BODY', '(四)4', '推进高中教育特色多样发展'),
      taskText('ANNEX', '15', '推进高中教育特色多样发展'),
      taskText('ANNEX', '14', '推进义务教育更加优质均衡发展'),
    ];
    expect(pairsOf(texts)).toEqual([
      ['BODY (四)3', 'ANNEX 14'],
      ['BODY (四)4', 'ANNEX 15'],
    ]);
  });

  it('joins thousands of equal titles one by one', () => {
    const titles = Array.from({ length: 3000 }, (_, index) => `做好第${index}项工作`);
    const texts = (['BODY', 'ANNEX'] as const).flatMap((part) =>
      titles.map((title, index) => taskText(part, String(index), title)),
    );
    expect(pairsOf(texts)).toEqual(titles.map((_, index) => [`BODY ${index}`, `ANNEX ${index}`]));
  });

  it('prefers the equal title to one that is only alike', () => {
    const texts = [
      taskText('BODY', '1', '推进教育评价改革'),
      taskText('BODY', '2', '推进教育评价改革试点'),
      taskText('ANNEX', '1', '推进教育评价改革试点'),
    ];
    expect(pairsOf(texts)).toEqual([['BODY 1'], ['BODY 2', 'ANNEX 1']]);
  });

  it('keeps a row that the body does not have as a task of its own, behind the body’s', () => {
    const texts = [taskText('ANNEX', '1', '建设数字校园'), taskText('BODY', '(一)1', '提升智育水平')];
    expect(pairsOf(texts)).toEqual([['BODY (一)1'], ['ANNEX 1']]);
  });

  it('pairs the n-th of equal titles with the n-th', () => {
    const texts = [
      taskText('BODY', '(一)1', '加强队伍建设'),
      taskText('BODY', '(二)1', '加强队伍建设'),
      taskText('ANNEX', '1', '加强队伍建设'),
      taskText('ANNEX', '2', '加强队伍建设'),
    ];
    expect(pairsOf(texts)).toEqual([
      ['BODY (一)1', 'ANNEX 1'],
      ['BODY (二)1', 'ANNEX 2'],
    ]);
  });

  it('does not join two rows of one part', () => {
    const texts = [taskText('BODY', '1', '加强队伍建设'), taskText('BODY', '2', '加强队伍建设')];
    expect(pairsOf(texts)).toEqual([['BODY 1'], ['BODY 2']]);
  });
});
