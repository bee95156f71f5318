/** Names in a message: all of a few, of many the first. */

/** Names that a message prints; the rest are counted, and stand in `actual`. */
const SHOWN = 5;

/** 甲、乙、丙, or 甲、乙、丙、丁、戊等8个. */
export function listZh(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join('、');
  return names.length > SHOWN ? `${shown}等${String(names.length)}个` : shown;
}

/** 甲, 乙, 丙, or 甲, 乙, 丙, 丁, 戊 and 3 more. */
export function listEn(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} and ${String(names.length - SHOWN)} more` : shown;
}
