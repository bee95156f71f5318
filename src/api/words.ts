/** Words in both languages. */

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Chinese where none is asked for. */
export function inLocale({ zh, en }: Words, locale: 'ZH' | 'EN' | null | undefined): string {
  return locale === 'EN' ? en : zh;
}
