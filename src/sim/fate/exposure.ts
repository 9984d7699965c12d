import { ORDINARY_RECORD, type FateSubject } from './subject.ts';

/** Why somebody is likelier (above 1) or less likely (below 1) to be taken than the ordinary delegate; `id` is a word of the sheets. */
export interface ExposureFactor { id: string; times: number }

/** The card, as of 1933. Getty and Goldman: to be outside was to be on a list; to be inside was to be needed, until it was not. */
const BY_OUTCOME: Record<FateSubject['outcome'], number> = { verified: 0.55, reprimand: 0.75, sympathiser: 0.8, expelled: 1.15, expelled_alien: 1.5 };

/** An ordinary file; twice its weight makes one a good half likelier to be taken. */
const RECORD_STEEPNESS = 0.45;

/** Everything that multiplies the hazard of being taken, largest influence first. Directions follow documented cases, sizes are judgement. */
export function exposureOf(subject: FateSubject): ExposureFactor[] {
  const weight = Math.max(-1, Math.min(1.5, (subject.record - ORDINARY_RECORD) / ORDINARY_RECORD));
  const all: ExposureFactor[] = [
    { id: `outcome_${subject.outcome}`, times: BY_OUTCOME[subject.outcome] },
    { id: subject.record > ORDINARY_RECORD ? 'record_heavy' : 'record_light', times: Math.exp(RECORD_STEEPNESS * weight) },
    { id: 'signed_twice', times: subject.signedTwice ? 1.3 : 1 },
    { id: 'workers_group', times: subject.workersGroup ? 1.7 : 1 },
    { id: 'kept_letter', times: subject.keptLetter ? 1.15 : 1 },
    { id: 'recanted', times: subject.recanted ? 0.85 : 1 },
    { id: 'named', times: subject.named ? 0.9 : 1 },
    { id: 'kin', times: subject.kin ? 1.15 : 1 },
    { id: 'appealed', times: subject.appealed ? 1.05 : 1 },
    { id: 'far', times: subject.place === 'asia' || subject.place === 'urals' ? 0.85 : subject.place === 'north' ? 0.95 : 1 },
  ];
  return all.filter((each) => each.times !== 1).sort((a, b) => Math.abs(Math.log(b.times)) - Math.abs(Math.log(a.times)));
}

/** The product of all factors. */
export function exposure(subject: FateSubject): number {
  return exposureOf(subject).reduce((product, each) => product * each.times, 1);
}

/** Whether somebody has risen far enough to fall from there: inside, in good standing, and with a declaration or a name given. */
export function isRaised(subject: FateSubject): boolean {
  return (subject.outcome === 'verified' || subject.outcome === 'reprimand') && (subject.recanted || subject.named || subject.standing >= 60);
}
