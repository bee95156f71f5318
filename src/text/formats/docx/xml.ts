/** XML of untrusted files: no document types and so no entities, little depth, nothing followed. */

import { SaxesParser } from 'saxes';
import { ZerenError } from '../../../errors.ts';

const DEEPEST = 256;
const MOST_ATTRIBUTES = 500;

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** @param name without its prefix; so are the names of attributes */
  open(name: string, attributes: Attributes): void;
  text(words: string): void;
  close(name: string): void;
}

/** @throws ZerenError FILE_MALFORMED, FILE_TOO_COMPLEX; what the handler throws */
export function readXml(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  let depth = 0;
  let attributes: Record<string, string> = {};
  let count = 0;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new ZerenError('FILE_MALFORMED', `expected ${part} without a document type, got one`);
  });
  parser.on('error', (cause) => {
    throw new ZerenError('FILE_MALFORMED', `expected ${part} to be XML, got: ${cause.message}`, { cause });
  });
  parser.on('opentagstart', () => {
    attributes = {};
    count = 0;
  });
  parser.on('attribute', ({ name, value }) => {
    count += 1;
    if (count > MOST_ATTRIBUTES) {
      throw tooComplex(`at most ${MOST_ATTRIBUTES} attributes of an element of ${part}`);
    }
    attributes[localName(name)] = value;
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (depth > DEEPEST) throw tooComplex(`elements of ${part} at most ${DEEPEST} deep`);
    handler.open(localName(name), attributes);
  });
  parser.on('text', (words) => {
    handler.text(words);
  });
  parser.on('cdata', (words) => {
    handler.text(words);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(localName(name));
  });
  parser.write(toText(bytes, part)).close();
}

/** `w:on`, `w:val="0"`: an element that switches something on says so by being there. */
export function isOn({ val }: Attributes): boolean {
  return val !== '0' && val !== 'false' && val !== 'off' && val !== 'none';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function toText(bytes: Uint8Array, part: string): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ZerenError('FILE_MALFORMED', `expected ${part} in UTF-8 or UTF-16, got other bytes`, { cause });
  }
}

function tooComplex(expected: string): ZerenError {
  return new ZerenError('FILE_TOO_COMPLEX', `expected ${expected}, got more`);
}
