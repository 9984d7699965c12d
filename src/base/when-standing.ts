/** Does only the last work given to it, once nothing newer has come for this many ms: for what only a page that is read deserves, not one that is leafed over. */
export function whenStanding(ms: number): (work: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
}
