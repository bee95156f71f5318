import { describe, expect, it } from '@jest/globals';
import { toWords } from '../../../src/extract/clause/lexer.ts';

const ALONE = { breaks: true, announced: false, actors: false };
const lettersOf = (text: string, options = ALONE): string =>
  toWords(text, { start: 0, end: text.length }, options).letters;

describe('the words of a clause', () => {
  it.each([
    ['牵头单位:县教育局;责任单位:县财政局、县民政局,各镇街', 'LULUUU'],
    ['牵头单位：县教育局 配合单位：县财政局', 'LUHU'],
    ['【责任单位】县教育局\n【督导单位】县政府督查室', 'LUHU'],
    ['县教育局牵头,县财政局、县民政局等按职责分工负责', 'UVUUV'],
    ['县教育局会同县财政局、会同县负责', 'UJUUV'],
    ['县教育局、县财政局；配合单位：县民政局', 'UUHU'],
    ['责任单位：县教育局（牵头）、渝西大数据、无、王明', 'LUKTNN'],
    ['完成时限：2023年12月，负责；分管领导：王明', 'DTTPT'],
    ['牵头单位：', 'L'],
  ])('%s are %s', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it('end at the first that can be no unit, where no label stands before it', () => {
    expect(lettersOf('县教育局、定期研究问题、县财政局负责')).toBe('UT');
  });

  it('go on in a column', () => {
    expect(lettersOf('县教育局、定期研究问题、县财政局负责', { ...ALONE, announced: true })).toBe('UTUV');
  });

  it('may begin with a unit that acts, in running text', () => {
    expect(lettersOf('由县教育局会同县财政局制定办法', { ...ALONE, actors: true })).toBe('UJA');
  });

  it('may begin with what bodies do together, in running text', () => {
    expect(lettersOf('由县教育局会同县财政局，按标准落实补助', { ...ALONE, actors: true })).toBe('UJUG');
  });

  it('name two units where 和 parts two names', () => {
    const text = '县教育局和县财政局、人力资源和社会保障局';
    const { words } = toWords(text, { start: 0, end: text.length }, ALONE);
    const named = words.map((word) =>
      word !== null && 'units' in word ? word.units.map(({ start, end }) => text.slice(start, end)) : null,
    );

    expect(named).toEqual([['县教育局', '县财政局'], ['人力资源和社会保障局']]);
  });
});
