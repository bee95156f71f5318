/** Text to bytes of encodings that Node.js only decodes. */

export function toGb18030(text: string): Uint8Array {
  return encode(text, 'gb18030', 0x40);
}

export function toBig5(text: string): Uint8Array {
  return encode(text, 'big5', 0x40);
}

export function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** Characters of two bytes, by what the decoder makes of all pairs; ASCII is itself. */
function encode(text: string, encoding: string, firstTrail: number): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = firstTrail; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : pairs.get(character);
      if (bytes === undefined) throw new Error(`expected a character of ${encoding}, got ${character}`);
      return bytes;
    }),
  );
}
