/** Arguments of the benches. */

/** A whole number as given on the command line; another text ends the process with 2. */
export function toWhole(option: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= most) return number;
  console.error(`${option}: expected a whole number from 1 to ${most}, got ${text}`);
  process.exit(2);
}
