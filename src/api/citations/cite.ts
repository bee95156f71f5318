/** Citations in the forms that people paste. */

import type { DocumentRow } from '../../graph/queries/documents.ts';
import type { StatementRow } from '../../graph/queries/statements.ts';
import type { Context } from '../context.ts';
import { getLinked } from '../linked.ts';
import type { CiteFormat } from '../resolvers-types.generated.ts';
import { toBibtex } from './bibtex.ts';
import { toCitedWork, type CitedWork } from './cited-work.ts';
import { toCslJson } from './csl-json.ts';
import { toGbt7714 } from './gbt7714.ts';

export async function citeDocument(
  context: Context,
  document: DocumentRow,
  format: CiteFormat,
): Promise<string> {
  return write(format, await toCitedWork(context, document, null));
}

export async function citeStatement(
  context: Context,
  statement: StatementRow,
  format: CiteFormat,
): Promise<string> {
  const document = await getLinked(context.loaders.document, statement.documentId);
  return write(format, await toCitedWork(context, document, statement));
}

function write(format: CiteFormat, work: CitedWork): string {
  switch (format) {
    case 'GBT7714':
      return toGbt7714(work);
    case 'BIBTEX':
      return toBibtex(work);
    case 'CSL_JSON':
      return toCslJson(work);
  }
}
