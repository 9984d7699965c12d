type AskForIdle = (work: () => void, options?: { timeout: number }) => void;

/** Work that may wait until the machine has a moment; `within` ms, if given, it is done anyway. Safari, which offers no idle moments, waits a little. */
export function whenIdle(work: () => void, within?: number): void {
  const { requestIdleCallback } = globalThis as { requestIdleCallback?: AskForIdle };
  if (requestIdleCallback === undefined) setTimeout(work, 50);
  else requestIdleCallback(work, within === undefined ? undefined : { timeout: within });
}
