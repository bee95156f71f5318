/** What a file is by its first bytes, where that is not text. Signatures as in the file(1) magic lists. */

/** Containers of documents that rules read. */
const DOCUMENTS = {
  ZIP: [0x50, 0x4b, 0x03, 0x04],
  OLE: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  PDF: [0x25, 0x50, 0x44, 0x46, 0x2d],
} as const;

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a zip archive (docx, xlsx and pptx are zip archives, too)', DOCUMENTS.ZIP],
  ['an empty zip archive', [0x50, 0x4b, 0x05, 0x06]],
  ['a PDF document', DOCUMENTS.PDF],
  ['an OLE document (doc, xls, ppt, wps)', DOCUMENTS.OLE],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['a program (ELF)', [0x7f, 0x45, 0x4c, 0x46]],
  ['a Java class', [0xca, 0xfe, 0xba, 0xbe]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** The kind of a file that is not text, in words that end a sentence ("a PNG picture"); null where its start may be text. */
export function findBinaryKind(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  return found?.[0] ?? null;
}

/** Word processors wrap a document with a password in an OLE file with a stream of this name. */
export function isEncryptedDocument(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, DOCUMENTS.OLE) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le')
  );
}

/** Does the file begin as such a container does? */
export function hasSignature(bytes: Uint8Array, container: keyof typeof DOCUMENTS): boolean {
  return startsWith(bytes, DOCUMENTS[container]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, position) => bytes[position] === byte);
}
