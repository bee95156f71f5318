/** What names and texts have the words of a question: full text first, then the rule that gives a score. */

import { cypher, fragment } from '../cypher.ts';
import type { IdPrefix } from '../full-text.ts';

/** Queries for the full-text indexes (`full-text.ts`), and what they ask for: the indexes find, these decide. */
export interface SearchParameters {
  /** One query for names, none where no name is asked for. */
  readonly names: readonly string[];
  /** One query for texts, none where no text is asked for. */
  readonly texts: readonly string[];
  /** The question, folded. */
  readonly whole: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** Names, and texts, that are looked at: those that weigh most. */
  readonly hits: number;
  readonly minScore: number;
}

export type MatchedField = 'name' | 'altNames' | 'title' | 'number' | 'code' | 'text';

export interface SearchHitRow {
  readonly id: string;
  readonly score: number;
  readonly field: MatchedField;
  /** What fits, as printed. */
  readonly text: string;
  /** The same without what was printed into the words; null where that is no different. */
  readonly plainText: string | null;
  readonly passageId: string | null;
}

export interface KindCountRow {
  readonly kind: IdPrefix;
  readonly count: number;
}

/** A name that fits what was typed. */
export interface CompletionRow {
  readonly id: string;
  readonly name: string;
  readonly byInitials: boolean;
}

/** A name with whose it is. */
export interface NearNameRow {
  readonly id: string;
  readonly name: string;
}

export interface CompletionParameters {
  readonly query: string;
  /** What was typed, folded. */
  readonly typed: string;
  /** Its pinyin initials between blanks, as in `initialTokens`; null where no letter was typed. */
  readonly initials: string | null;
  /** What is to be found as it is where initials fit: runs of other characters than letters, folded. */
  readonly written: readonly string[];
  readonly hits: number;
  readonly limit: number;
}

/** Whose name the node `n` of the index of names is. */
const NAMED = fragment`CASE WHEN n:Name THEN head([(o:Organization)-[:HAS_NAME]->(n) | o]) ELSE n END`;

/** The names of the node `n` of the index of names, an entity `e`. */
const NAMES = fragment`
  CASE
    WHEN n:Name THEN [{field: CASE WHEN n.text = e.name THEN 'name' ELSE 'altNames' END, folded: n.folded}]
    WHEN n:Document THEN [{field: 'title', folded: n.titleFolded}, {field: 'number', folded: n.numberFolded}]
    WHEN n:Region THEN [{field: 'name', folded: n.nameFolded}, {field: 'code', folded: n.code}]
    WHEN n:Programme THEN [{field: 'name', folded: n.nameFolded}]
    ELSE [{field: 'title', folded: n.titleFolded}]
  END`;

/** Every entity `e` that has the words in one of its names or texts, with what fits best: `best {score, field, node}`. */
const HITS = fragment`
  CALL () {
    UNWIND $names AS query
    CALL db.index.fulltext.queryNodes('names', query, {limit: $hits}) YIELD node AS n
    WITH n, ${NAMED} AS e
    UNWIND ${NAMES} AS name
    WITH n, e, name, CASE
      WHEN size($whole) < size(name.folded) THEN 0.2 * size($whole) / size(name.folded) ELSE 0.2
    END AS share
    WITH n, e, name, round(CASE
      WHEN name.folded = $whole THEN 1.0
      WHEN name.folded STARTS WITH $whole THEN 0.7 + share
      WHEN all(word IN $words WHERE name.folded CONTAINS word) THEN 0.4 + share
    END, 4) AS score
    WHERE score >= $minScore
    RETURN e, {score: score, field: name.field, node: n} AS hit, score
    UNION ALL
    UNWIND $texts AS query
    CALL db.index.fulltext.queryNodes('texts', query, {limit: $hits}) YIELD node AS n, score AS relevance
    WITH n, CASE WHEN n:Task THEN n ELSE head([(d:Document)-[:HAS_PASSAGE]->(n) | d]) END AS e,
      round(0.1 + 0.2 * relevance / (relevance + 10), 4) AS score
    WHERE score >= $minScore
    RETURN e, {score: score, field: 'text', node: n} AS hit, score
  }
  WITH e, hit
  ORDER BY score DESC, hit.field, hit.node.id
  WITH e, head(collect(hit)) AS best`;

/** The best entities, best first, then by name. */
export const SEARCH_HITS = cypher<SearchParameters & { readonly limit: number }, SearchHitRow>('search-hits')`
  ${HITS}
  WITH e, best, best.node AS n
  ORDER BY best.score DESC, e.name, e.id
  LIMIT $limit
  RETURN {
    id: e.id,
    score: best.score,
    field: best.field,
    text: CASE best.field
      WHEN 'text' THEN coalesce(n.quote, n.text)
      WHEN 'number' THEN n.number
      WHEN 'code' THEN n.code
      ELSE CASE WHEN n:Name THEN n.text ELSE e.name END
    END,
    plainText: CASE WHEN n.quote IS NULL THEN null ELSE n.text END,
    passageId: CASE WHEN n:Passage THEN n.id END
  } AS row
  ORDER BY best.score DESC, e.name, e.id`;

/** How many entities of each kind there are among the hits, most first. */
export const SEARCH_COUNTS = cypher<SearchParameters, KindCountRow>('search-counts')`
  ${HITS}
  WITH left(e.id, 3) AS kind, count(*) AS count
  RETURN {kind: kind, count: count} AS row
  ORDER BY count DESC, kind
  LIMIT 20`;

/**
 * Names that begin with what was typed, then those whose initials do, then those that have it inside; of each sort the
 * shorter first. Each entity once.
 */
export const COMPLETIONS = cypher<CompletionParameters, CompletionRow>('completions')`
  CALL db.index.fulltext.queryNodes('names', $query, {limit: $hits}) YIELD node AS n
  WITH n, CASE WHEN n:Name THEN n.folded ELSE coalesce(n.titleFolded, n.nameFolded) END AS folded,
    all(written IN $written WHERE coalesce(n.folded, n.titleFolded, n.nameFolded) CONTAINS written) AS isWritten
  WITH n, folded, CASE
    WHEN folded STARTS WITH $typed THEN 0
    WHEN isWritten AND n.initialTokens STARTS WITH 'begin' + $initials THEN 1
    WHEN folded CONTAINS $typed THEN 2
    WHEN isWritten AND n.initialTokens CONTAINS $initials THEN 3
  END AS rank
  WHERE rank IS NOT NULL
  WITH n, folded, rank, ${NAMED} AS e
  ORDER BY rank, size(folded), folded, n.id
  WITH e, head(collect({node: n, size: size(folded), folded: folded, rank: rank})) AS best
  WITH e, best, best.node AS n
  ORDER BY best.rank, best.size, best.folded, e.id
  LIMIT $limit
  RETURN {id: e.id, name: CASE WHEN n:Name THEN n.text ELSE e.name END, byInitials: best.rank IN [1, 3]} AS row
  ORDER BY best.rank, best.size, best.folded, e.id`;

/** Names that a query finds, with whose they are, those that weigh most first. */
export const NEAR_NAMES = cypher<{ readonly query: string; readonly hits: number }, NearNameRow>(
  'near-names',
)`
  CALL db.index.fulltext.queryNodes('names', $query, {limit: $hits}) YIELD node AS n, score
  WITH n, score, ${NAMED} AS e
  RETURN {id: e.id, name: CASE WHEN n:Name THEN n.text ELSE e.name END} AS row
  ORDER BY score DESC, n.id
  LIMIT 1000`;
