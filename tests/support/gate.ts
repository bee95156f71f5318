/** A gate that work waits at, for tests of what happens meanwhile. */

export interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

export function openableGate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    opened,
    open: () => {
      open();
    },
  };
}
