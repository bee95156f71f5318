const LINES = 15;

/** The end of what a program printed, without the frames of stack traces: enough to see why it ended. */
export function lastLines(output: string): string {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+(?:at |\.\.\. )/u.test(line))
    .slice(-LINES)
    .join('\n');
}
