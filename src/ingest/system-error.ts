/** The code of an error of the operating system (ENOENT, EACCES…), else the error as text. */
export function reasonOf(cause: unknown): string {
  const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause;
  return isCoded ? String(cause.code) : String(cause);
}
