/** Where names go, so that none lies over another: pure, greedy, the most wanted first. */
export interface Box { left: number; top: number; width: number; height: number }
export interface NameWish { id: string; x: number; y: number; width: number; height: number; /** Room that the town's mark and cards take on either side. */ before: number; after: number }
export interface NamePlace { id: string; x: number; y: number }

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Left edge and middle line of every name that finds room, in the order of the wishes; to the right of its town, to the left, above, below. */
export function placeNames(wishes: readonly NameWish[], taken: readonly Box[], room: Box): NamePlace[] {
  const full: Box[] = [...taken];
  return wishes.flatMap(({ id, x, y, width, height, before, after }) => {
    const tries = [
      { left: x + after, top: y - height / 2 }, { left: x - before - width, top: y - height / 2 },
      { left: x - width / 2, top: y - before - height * 0.9 }, { left: x - width / 2, top: y + before },
      { left: x + after * 0.6, top: y + height * 0.35 }, { left: x - before * 0.6 - width, top: y + height * 0.35 },
    ].map((corner) => ({ ...corner, width, height }));
    const found = tries.find((box) => isWithin(box, room) && !full.some((other) => overlaps(box, other)));
    if (found === undefined) return [];
    full.push(found);
    return [{ id, x: found.left, y: found.top + height / 2 }];
  });
}

function isWithin(box: Box, room: Box): boolean {
  return box.left >= room.left && box.top >= room.top && box.left + box.width <= room.left + room.width && box.top + box.height <= room.top + room.height;
}
