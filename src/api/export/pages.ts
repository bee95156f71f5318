/** All pages of a list. */

import { GraphQLError, type DocumentNode } from 'graphql';
import { isZerenError } from '../../errors.ts';
import type { Read } from './one-version.ts';

/** One page as the data of an operation shows it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Cursor to go on from; null at the end. */
  readonly next: string | null;
}

/** An operation with the variables `first` and `after`, and where the page is in its data. */
export interface PagedOperation<Row> {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** @throws ZerenError where the data says that what was asked for is not there */
  readonly toPage: (data: unknown) => Page<Row>;
  /** There is no `after`: a smaller page would lose rows. */
  readonly isOnePage?: boolean;
}

type ReadPage<Row> = (after: string | null) => Promise<Page<Row>>;

const PAGE_SIZE = 100;

/**
 * The rows of all pages; the first page is read before they are given, so that what is wrong with the request shows here.
 * @throws what `read` and `toPage` throw, now or as it is read on
 */
export async function openPages<Row>(
  read: Read,
  operation: PagedOperation<Row>,
): Promise<AsyncGenerator<readonly Row[]>> {
  const readPage = pageReader(read, operation);
  return pagesFrom(await readPage(null), readPage);
}

async function* pagesFrom<Row>(first: Page<Row>, read: ReadPage<Row>): AsyncGenerator<readonly Row[]> {
  let page = first;
  yield page.rows;
  while (page.next !== null) {
    page = await read(page.next);
    yield page.rows;
  }
}

/** Pages whose rows are more than one operation may give are halved, and so are those that follow. */
function pageReader<Row>(
  read: Read,
  { document, variables, toPage, isOnePage = false }: PagedOperation<Row>,
): ReadPage<Row> {
  let first = PAGE_SIZE;
  return async function readPage(after) {
    try {
      return toPage(await read(document, { ...variables, first, after }));
    } catch (error) {
      if (!isTooCostly(error) || isOnePage || first === 1) throw error;
      first = Math.ceil(first / 2);
      return readPage(after);
    }
  };
}

function isTooCostly(error: unknown): boolean {
  return error instanceof GraphQLError && isZerenError(error.originalError, 'TOO_COSTLY');
}
