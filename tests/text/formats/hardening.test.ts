import { describe, expect, it } from '@jest/globals';
import { readAnySource } from '../../../src/text/read-any-source.ts';
import { docx, paragraph } from '../../support/docx.ts';
import { pdf } from '../../support/pdf.ts';
import { zip } from '../../support/zip.ts';

const utf8 = (words: string) => new TextEncoder().encode(words);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const main = (content: string) => zip([{ name: 'word/document.xml', content }]);

async function outcomeOf(bytes: Uint8Array, name = 'plan.docx'): Promise<string> {
  const result = await readAnySource(bytes, name);
  return result.ok ? 'read' : result.code;
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const result = await readAnySource(bytes, 'plan.txt');
  if (!result.ok) throw new Error(result.message);
  return result.source.text;
}

describe('damaged text', () => {
  it.each([
    ['cut inside a character', utf8('县教育局').subarray(0, 11), 'ENCODING_UNKNOWN'],
    [
      'with one byte of no character',
      Uint8Array.of(...utf8('县教育局'), 0xff, ...utf8('负责')),
      'ENCODING_UNKNOWN',
    ],
    ['with U+FFFD', utf8('县教\ufffd局负责'), 'TEXT_DAMAGED'],
    ['decoded wrongly twice', utf8('县锟斤拷局负责'), 'TEXT_DAMAGED'],
    ['with the mark of UTF-8 as GBK', utf8('锘縣教育局'), 'TEXT_DAMAGED'],
    [
      'with half a surrogate pair in UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x34, 0xd8, 0x01, 0x53),
      'ENCODING_UNKNOWN',
    ],
    ['with half a surrogate pair as an entity', utf8('<html><p>县&#xd800;局</p></html>'), 'TEXT_DAMAGED'],
    ['with NUL', utf8('县\0教育局'), 'FILE_BINARY'],
    ['with a line over 1 MiB', utf8('a'.repeat(1024 * 1024 + 1)), 'LINE_TOO_LONG'],
    ['with ten million columns', utf8('\t'.repeat(10_000_000)), 'LINE_TOO_LONG'],
    ['with a cell of 40,000 characters', utf8(`1\t${'一'.repeat(40_000)}\t2`), 'read'],
  ])('%s has one outcome', async (_, bytes, expected) => {
    expect(await outcomeOf(bytes, 'plan.txt')).toBe(expected);
  });

  it('is read without controls, invisible and bidirectional marks, tags and soft hyphens', async () => {
    expect(await textOf(utf8('县\u0008教\u200b育\u202e局\u2066负\u00ad责\ufeff。\u{e0041}'))).toBe(
      '县教育局负责。',
    );
  });

  it('is read with radicals and compatibility ideographs as the characters they look like', async () => {
    expect(await textOf(utf8('⼈⼒社保局\uf90a'))).toBe('人力社保局金');
  });

  it('keeps rare characters and those of private use', async () => {
    expect(await textOf(utf8('𬌗镇\ue000村'))).toBe('𬌗镇\ue000村');
  });
});

describe('a file of another kind', () => {
  it.each([
    ['an old Word document', Uint8Array.of(...OLE, 0), 'FILE_BINARY', 'an OLE document'],
    [
      'a document with a password',
      Uint8Array.of(...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')),
      'FILE_ENCRYPTED',
      'a password',
    ],
    [
      'a document with macros',
      docx('', { more: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
      'FILE_BINARY',
      'DOCM',
    ],
    ['a spreadsheet', zip([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'FILE_BINARY', 'xlsx'],
    [
      'an archive of files',
      zip([{ name: 'a.txt', content: 'x' }]),
      'FILE_BINARY',
      'a zip archive without a document',
    ],
    ['an XML file', utf8('<?xml version="1.0"?><plan/>'), 'FILE_BINARY', '<plan>'],
    ['a web archive', utf8('MIME-Version: 1.0\n'), 'FILE_BINARY', 'mht'],
    [
      'no document inside',
      zip([{ name: 'word/styles.xml', content: '<x/>' }]),
      'FILE_MALFORMED',
      'word/document.xml',
    ],
    [
      'an encrypted part',
      zip([{ name: 'word/document.xml', content: 'x', encrypted: true }]),
      'FILE_ENCRYPTED',
      'encrypted',
    ],
    ['an archive cut in the middle', docx(paragraph('甲')).subarray(0, 300), 'FILE_MALFORMED', 'zip'],
    [
      'a name twice',
      zip([
        { name: 'word/document.xml', content: '<x/>' },
        { name: 'word/document.xml', content: '<y/>' },
      ]),
      'FILE_MALFORMED',
      'twice',
    ],
    ['a path out of the archive', zip([{ name: '../../x', content: 'x' }]), 'FILE_MALFORMED', '../../x'],
    ['a PDF without text', pdf([[]]), 'NO_TEXT_LAYER', '1 pages'],
    ['a PDF cut at its beginning', utf8('%PDF-1.7\n'), 'FILE_MALFORMED', 'PDF'],
    ['no bytes', new Uint8Array(), 'FILE_EMPTY', '0 bytes'],
    ['a document without words', docx(''), 'FILE_EMPTY', 'printing'],
  ])('is named: %s', async (_, bytes, code, words) => {
    const result = await readAnySource(bytes, 'plan.docx');
    expect(result).toMatchObject({ ok: false, code, message: expect.stringContaining(words) });
  });

  it('is read by its content, whatever its name', async () => {
    const result = await readAnySource(utf8('<!doctype html><p>县教育局</p>'), 'plan.docx');
    expect(result.ok && result.source.format).toBe('HTML');
  });
});

/** Each table says more than those inside it, so that none of them only lays out the page. */
const nestedTables = Array.from(
  { length: 18 },
  (_, level) => `<table><tr><td>${'一'.repeat(2 ** (18 - level))}<td>`,
).join('');

describe('a bomb', () => {
  const words = (inside: string) => main(`<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`);
  const entities = '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
  const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>';
  it.each([
    ['of zeros', main('0'.repeat(4_000_000)), 'FILE_TOO_COMPLEX'],
    [
      'that declares 300 MB',
      zip([{ name: 'word/document.xml', content: 'x', declared: 300_000_000 }]),
      'FILE_TOO_COMPLEX',
    ],
    [
      'that declares less than it holds',
      zip([{ name: 'word/document.xml', content: 'x'.repeat(9000), declared: 10 }]),
      'FILE_MALFORMED',
    ],
    [
      'of 2,001 files',
      zip(Array.from({ length: 2001 }, (_, index) => ({ name: `word/${index}`, content: '' }))),
      'FILE_TOO_COMPLEX',
    ],
    ['of entities', main(entities), 'FILE_MALFORMED'],
    ['that asks for a file', main(outside), 'FILE_MALFORMED'],
    ['of elements in elements', words('<w:p>'.repeat(1000)), 'FILE_TOO_COMPLEX'],
    [
      'of attributes',
      words(`<w:p ${Array.from({ length: 1000 }, (_, index) => `a${index}="1"`).join(' ')}/>`),
      'FILE_TOO_COMPLEX',
    ],
    ['of HTML elements in elements', utf8(`<html>${'<div>'.repeat(100_000)}`), 'FILE_TOO_COMPLEX'],
    ['of HTML tables in tables', utf8(`<html>${nestedTables}`), 'FILE_TOO_COMPLEX'],
  ])('%s is refused', async (_, bytes, expected) => {
    expect(await outcomeOf(bytes)).toBe(expected);
  });

  it('of merged cells costs no more than a million places', async () => {
    const cells = '<td colspan="1000" rowspan="60000">一</td>'.repeat(20);
    const rows = `<tr>${cells}</tr>`.repeat(200);
    expect(await outcomeOf(utf8(`<html><table>${rows}</table></html>`))).toBe('read');
  });

  it('is refused where its parts overlap', async () => {
    const bytes = docx(paragraph('甲'));
    const directory = Buffer.from(bytes);
    // The second entry of the directory is placed where the first is.
    const second = directory.indexOf('word/document.xml', directory.indexOf('PK\u0001\u0002')) - 4;
    directory.writeUInt32LE(0, second);
    expect(await outcomeOf(directory)).toBe('FILE_TOO_COMPLEX');
  });
});

describe('references out of a document', () => {
  it('are not followed', async () => {
    const link = `<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:link="rId1" xmlns:r="r"/></w:drawing><w:t>甲</w:t></w:r></w:p>`;
    const target =
      '<Relationships><Relationship Id="rId1" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    const bytes = docx(link, { more: [{ name: 'word/_rels/document.xml.rels', content: target }] });
    expect(await textOf(bytes)).toBe('甲\n');
  });
});
