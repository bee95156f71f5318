import { describe, expect, it } from '@jest/globals';
import { readSource } from '../../src/text/read-source.ts';

const TEXT = '(牵头单位:区教委)';
const GB18030 = [
  0x28, 0xc7, 0xa3, 0xcd, 0xb7, 0xb5, 0xa5, 0xce, 0xbb, 0x3a, 0xc7, 0xf8, 0xbd, 0xcc, 0xce, 0xaf, 0x29,
];
/** 教育局負責 in Big5. */
const BIG5 = [0xb1, 0xd0, 0xa8, 0x7c, 0xa7, 0xbd, 0xad, 0x74, 0xb3, 0x64];

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  Array.from(`\ufeff${text}`, (character, index) => {
    view.setUint16(2 * index, character.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

function read(bytes: Uint8Array | readonly number[]): unknown {
  const result = readSource(Uint8Array.from(bytes), 'plan.txt');
  return result.ok
    ? [result.source.encoding, result.source.original, result.source.text]
    : [result.code, result.line];
}

describe('readSource', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(TEXT)], 'utf-8'],
    ['GB18030', GB18030, 'gb18030'],
    ['UTF-16, low byte first', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16, high byte first', utf16(TEXT, false), 'utf-16be'],
  ])('decodes %s', (_, bytes, encoding) => {
    expect(read(bytes)).toEqual([encoding, TEXT, TEXT]);
  });

  it('takes Big5 where GB18030 gives valid characters but no words', () => {
    expect(read(BIG5)).toEqual(['big5', '教育局負責', '教育局负责']);
  });

  it.each([
    ['no bytes', [], 'FILE_EMPTY', null],
    ['white space alone', utf8(' \n\u3000\ufeff\n'), 'FILE_EMPTY', null],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'FILE_BINARY', null],
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 20, 0], 'FILE_BINARY', null],
    ['a PDF document', utf8('%PDF-1.7\n'), 'FILE_BINARY', null],
    ['NUL bytes in text', utf8('教育\0局'), 'FILE_BINARY', null],
    ['bytes of no encoding', [...utf8('一\n二\n'), 0xff, 0xff, 0x41], 'ENCODING_UNKNOWN', 3],
    ['a file over 20 MiB', new Uint8Array(20 * 1024 * 1024 + 1), 'FILE_TOO_LARGE', null],
  ])('refuses %s', (_, bytes, code, line) => {
    expect(read(bytes)).toEqual([code, line]);
  });

  it('names the type of a binary file', () => {
    const result = readSource(utf8('%PDF-1.7'), 'plan.pdf');

    expect(result).toMatchObject({ message: 'expected text, got a PDF document' });
  });

  it('says at which byte an unknown encoding fails', () => {
    const result = readSource(Uint8Array.from([...utf8('一二'), 0xff, 0xff]), 'plan.txt');

    expect(result).toMatchObject({ message: expect.stringContaining('byte 6 is not valid UTF-8') });
  });

  it('drops stray pinyin from the reading text and keeps the way back', () => {
    const result = readSource(utf8('榮昌區(qū)委(ok)'), 'news.txt');

    expect(result.ok && [result.source.text, [...result.source.offsets]]).toEqual([
      '荣昌区委(ok)',
      [0, 1, 2, 7, 8, 9, 10, 11, 12],
    ]);
  });
});
