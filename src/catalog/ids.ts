/** The closed lists of ids that tags may name. Each id has its files; `tests/story/assets.test.ts` holds this to the disk. */
export const SCENES = [
  'works_yard', 'tool_shop', 'queue', 'depot', 'pit', 'cell_room', 'carriage', 'moscow_street',
  'hall', 'ice', 'dormitory', 'office', 'remote', 'hearing_room', 'corridor', 'reading_room', 'theatre', 'passage',
  'rail_map', 'sledge_street', 'kremlin_stair', 'editorial_room', 'hall_gallery',
  'hall_presidium', 'hall_half_empty', 'hall_count', 'hall_after', 'ice_night', 'hospital_train',
  'shore', 'kronstadt_quay', 'goods_wagon',
  'traffic_office', 'union_office', 'petrograd', 'chapel',
] as const;
export type SceneId = (typeof SCENES)[number];

export const MUSIC = ['works', 'congress', 'road', 'file', 'vigil', 'ice_field', 'closed_doors'] as const;
export type MusicId = (typeof MUSIC)[number];

export const AMBIENCES = ['factory', 'train', 'murmur', 'wind', 'lamp', 'sleepers', 'street', 'hush', 'ice_wind'] as const;
export type AmbienceId = (typeof AMBIENCES)[number];

export const EFFECTS = [
  'handbell', 'stamp', 'typewriter', 'carriage_return', 'paper', 'page', 'pen', 'door',
  'bolt', 'applause', 'whistle', 'ice', 'hammer', 'boots', 'cards',
  'murmur_rise', 'murmur_fall', 'laughter', 'shout', 'guns', 'sledge', 'chairs', 'wire',
] as const;
export type EffectId = (typeof EFFECTS)[number];

export const PORTRAITS = [
  'stepan', 'darya', 'kuzma', 'yegor', 'stepan-1933', 'darya-1933', 'kuzma-1933', 'yegor-1933',
  'sorokin', 'brandt', 'pasha', 'pasha-1933', 'kolya', 'vetrov',
  'shlyapnikov', 'shlyapnikov-1933', 'kollontai', 'medvedev', 'lutovinov', 'lenin', 'trotsky', 'zinoviev', 'tomsky', 'dzerzhinsky',
  'kopylov', 'typist', 'archivist', 'commissioner',
  'radek', 'bukharin', 'petrograder', 'cadet', 'stepan-hard', 'stepan-warm', 'darya-hard', 'darya-warm',
  'kuzma-hard', 'kuzma-warm', 'yegor-hard', 'yegor-warm', 'shlyapnikov-hard', 'shlyapnikov-warm', 'kollontai-hard', 'kollontai-warm',
  'medvedev-hard', 'medvedev-warm', 'lutovinov-hard', 'lutovinov-warm', 'lenin-hard', 'lenin-warm', 'trotsky-hard', 'trotsky-warm',
  'zinoviev-hard', 'zinoviev-warm', 'tomsky-hard', 'tomsky-warm', 'dzerzhinsky-hard', 'dzerzhinsky-warm', 'typist-hard', 'typist-warm',
  'kolya-hard', 'kolya-warm', 'vetrov-hard', 'vetrov-warm', 'radek-hard', 'radek-warm', 'bukharin-hard', 'bukharin-warm',
  'petrograder-hard', 'petrograder-warm', 'cadet-hard', 'cadet-warm',
] as const;
export type PortraitId = (typeof PORTRAITS)[number];

/** The chapters in order of play; each is one compiled story. */
export const CHAPTERS = ['prologue', 'ch1', 'ch2', 'ch3', 'ch4', 'ch5', 'ch6', 'readers'] as const;
export type ChapterId = (typeof CHAPTERS)[number];

export const DELEGATES = ['stepan', 'darya', 'kuzma', 'yegor'] as const;
export type DelegateId = (typeof DELEGATES)[number];

export const ENDINGS = [
  'shot_1937', 'camp_return', 'isolator', 'rose_then_fell', 'small_life', 'workers_group', 'abroad_silent', 'kept_minutes', 'crossed_border', 'suicide',
] as const;
export type EndingId = (typeof ENDINGS)[number];
