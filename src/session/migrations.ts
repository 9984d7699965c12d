/** The format that this edition writes. Each step up needs a migration below and a frozen sample in tests/fixtures/saves. */
export const SAVE_VERSION = 3;

type Raw = Record<string, unknown>;

/** `MIGRATIONS[n]` turns a save of format n into one of format n + 1. A list without gaps. */
const MIGRATIONS: Readonly<Record<number, (save: Raw) => Raw>> = {
  // Format 1 knew neither italics nor which choice leads past a hard chapter, and had no check.
  1: (save) => {
    const passage = save['passage'] as { beats?: { spans?: Raw[] }[]; choices?: Raw[] } | undefined;
    return {
      ...save,
      version: 2,
      check: 'none',
      passage: {
        ...passage,
        beats: passage?.beats?.map((beat) => ({ ...beat, spans: beat.spans?.map((span) => ({ ...span, emphasis: false })) })),
        choices: passage?.choices?.map((choice) => ({ ...choice, isSummary: false })),
      },
    };
  },
  // Format 3 knows the models of the campaign, the debate, the whole hearing and the ballot.
  2: (save) => {
    const passage = save['passage'] as { choices?: Raw[] } | undefined;
    const withForms = { ...passage, choices: passage?.choices?.map((choice) => ({ form: null, ...choice })) };
    return withEachSim({ ...save, version: 3, check: 'none', passage: withForms }, (sim) => ({ othersFiles: {}, campaign: null, debate: null, ballot: null, ...sim, hearing: wholeHearing(sim['hearing'] as OldHearing | null | undefined) }));
  },
};

/** A hearing of format 2: one opinion for all three, and answers without what they did. */
interface OldHearing { queue: string[]; current: string | null; score: number; answers: { sheet: string; how: string }[]; outcome: string | null }

/** The one opinion becomes that of each of the three; what is not known of the evening is taken as usual. */
function wholeHearing(old: OldHearing | null | undefined): Raw | null {
  if (old === null || old === undefined) return null;
  const each = (opinion: number): Raw => ({ chekmaryov: opinion, ledenev: opinion, pasha: opinion });
  const score = Math.max(-30, Math.min(15, old.score));
  return {
    queue: old.queue,
    current: old.current,
    opened: each(score),
    opinions: each(score),
    hall: 0,
    quotaLeft: 2,
    feet: 4,
    answers: old.answers.map((answer) => ({ ...answer, moved: each(0), reactor: 'hall' })),
    turns: [],
    outcome: old.outcome,
    luck: old.outcome === null ? null : 0,
    appeal: null,
  };
}

/** The save with every state of the world in it changed alike: the present one, and the one that each chapter began from. */
function withEachSim(save: Raw, change: (sim: Raw) => Raw): Raw {
  const chapters = save['chapters'] as (Raw & { start?: Raw })[] | undefined;
  return {
    ...save,
    sim: change((save['sim'] ?? {}) as Raw),
    chapters: chapters?.map((each) => ({ ...each, start: { ...each.start, sim: change((each.start?.['sim'] ?? {}) as Raw) } })),
  };
}

/** Brings a save of any older format up to the present one. */
export function migrate(save: Raw): Raw {
  let current = save;
  for (let version = Number(save['version']); version < SAVE_VERSION; version += 1) {
    const step = MIGRATIONS[version];
    if (step === undefined) throw new Error(`There is no migration from save format ${String(version)}.`);
    current = step(current);
  }
  return current;
}
