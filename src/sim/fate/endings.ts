import { isRaised } from './exposure.ts';
import type { Standing } from './status.ts';
import type { FateSubject } from './subject.ts';

/** The leaves of the story that tell an end, in the order in which they stand in the book. */
export const FATE_ENDINGS = ['shot_1937', 'camp_return', 'isolator', 'rose_then_fell', 'small_life', 'workers_group', 'abroad_silent', 'kept_minutes', 'crossed_border', 'suicide'] as const;
export type FateEnding = (typeof FATE_ENDINGS)[number];

/**
 * Which leaf tells such an end; null when the story has none (a death in a camp, an exile that was the end of it): then the years are drawn again,
 * so the camp that one comes back from is commoner here than it was. The notes say so.
 */
export function endingOf({ status, passed }: Standing, subject: FateSubject): FateEnding | null {
  const wasTaken = passed !== 'none' && passed !== 'abroad';
  if (status === 'suicide') return 'suicide';
  if (status === 'crossed') return 'crossed_border';
  if (passed === 'abroad') return status === 'shot' ? null : 'abroad_silent';
  if (subject.workersGroup && wasTaken) return 'workers_group';
  if (status === 'shot') return isRaised(subject) && passed === 'none' ? 'rose_then_fell' : passed === 'isolator' ? 'isolator' : 'shot_1937';
  if (passed === 'isolator') return status === 'returned' ? 'camp_return' : 'isolator';
  if (passed === 'camp_early' || passed === 'camp_late') return status === 'died' ? null : 'camp_return';
  if (wasTaken) return status === 'died' ? null : 'camp_return';
  return subject.keptMinutes ? 'kept_minutes' : 'small_life';
}
