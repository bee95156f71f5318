/** YAML that people write by hand, parsed in bounds that no file of ours comes near. */

import {
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';

export type BoundedYaml =
  | { readonly ok: true; readonly document: Document.Parsed }
  /** `line` is 1-based. */
  | { readonly ok: false; readonly problem: string; readonly line: number };

/** In characters. */
const LONGEST = 1024 * 1024;

/** Of collections in collections. */
const DEEPEST = 64;

/** One document of the core schema, without aliases and tags of its own. */
export function parseBoundedYaml(text: string): BoundedYaml {
  if (text.length > LONGEST) return bad(`expected at most ${LONGEST} characters, got ${text.length}`, 1);
  const deep = findTooDeep(text);
  if (deep !== null) return bad(`expected at most ${DEEPEST} levels of nesting, got more`, deep);
  const lines = new LineCounter();
  // The parser's own check for keys given twice compares each with all others.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) return bad(broken.message, lines.linePos(broken.pos[0]).line);
  const fault = findFault(document);
  return fault === null ? { ok: true, document } : bad(fault.problem, lines.linePos(fault.offset).line);
}

function bad(problem: string, line: number): BoundedYaml {
  return { ok: false, problem, line };
}

/** 1-based line where the nesting grows too deep, null where it does not: the parser takes the square of the depth. */
function findTooDeep(text: string): number | null {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    // Beside the collections, the document and a scalar stand on the stack.
    if (parser.stack.length > DEEPEST + 2) return lines.linePos(parser.offset).line;
  }
  return null;
}

interface Fault {
  readonly problem: string;
  readonly offset: number;
}

/** The first alias, or key that a map has twice. */
function findFault(document: Document.Parsed): Fault | null {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_key, { range }) {
      faults.push({ problem: 'expected every value written out, got an alias', offset: range?.[0] ?? 0 });
      return visit.BREAK;
    },
    Map(_key, map) {
      const twice = findKeyGivenTwice(map);
      if (twice === null) return undefined;
      faults.push(twice);
      return visit.BREAK;
    },
  });
  return faults[0] ?? null;
}

function findKeyGivenTwice({ items }: YAMLMap): Fault | null {
  const taken = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (taken.has(key.value)) {
      return { problem: `expected ${String(key.value)} once in a map`, offset: key.range?.[0] ?? 0 };
    }
    taken.add(key.value);
  }
  return null;
}
