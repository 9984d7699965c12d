/** The quarrel of the winter of 1920–21 as closed lists: what was argued about, how it was argued, in what voice, and for whom. */
export const TOPICS = [
  'one_man_management', 'boards', 'specialists', 'who_appoints', 'bread', 'equal_pay', 'school_or_state_organ', 'producers_congress',
  'militarised_transport', 'party_purge', 'freedom_to_criticise', 'kronstadt',
] as const;
export type TopicId = (typeof TOPICS)[number];

export const APPEALS = ['programme', 'numbers', 'experience', 'class', 'threat_of_war', 'unity', 'fairness'] as const;
/** What an argument leans on: the party's programme, figures, what people have lived through, who they are, danger, the party whole, what is fair. */
export type AppealId = (typeof APPEALS)[number];

export const TONES = ['plain', 'sharp', 'mocking', 'conciliatory'] as const;
export type ToneId = (typeof TONES)[number];

export const PLATFORMS = ['ten', 'trotsky_bukharin', 'workers_opposition', 'democratic_centralists'] as const;
export type PlatformId = (typeof PLATFORMS)[number];

/** Where a listener can stand now: with a platform, not yet with any, or with none of them. */
export const SIDES = [...PLATFORMS, 'undecided', 'abstained'] as const;
export type SideId = (typeof SIDES)[number];

export const UNIONS = ['metal', 'textile', 'railway', 'miners', 'offices', 'army', 'mixed'] as const;
export type UnionId = (typeof UNIONS)[number];

/** Words for the explanations and the tables; the prose of the story lives elsewhere. */
export const TOPIC_WORDS: Readonly<Record<TopicId, string>> = {
  one_man_management: 'one man or many at the head of a works',
  boards: 'the factory boards',
  specialists: 'the engineers of the old regime',
  who_appoints: 'who appoints',
  bread: 'bread',
  equal_pay: 'equal pay',
  school_or_state_organ: 'whether a union is a school or an organ of the state',
  producers_congress: 'the congress of producers',
  militarised_transport: 'transport under orders',
  party_purge: 'cleaning out the party',
  freedom_to_criticise: 'freedom to criticise',
  kronstadt: 'Kronstadt',
};

export const APPEAL_WORDS: Readonly<Record<AppealId, string>> = {
  programme: 'a paragraph of the programme', numbers: 'figures', experience: 'what they have seen for themselves', class: 'who they are',
  threat_of_war: 'the danger', unity: 'the party whole', fairness: 'what is fair',
};

export const UNION_WORDS: Readonly<Record<UnionId, string>> = {
  metal: 'the metalworkers', textile: 'the textile women', railway: 'the railwaymen', miners: 'the miners', offices: 'the people from the offices',
  army: 'the soldiers', mixed: 'the rest of the hall',
};

export const PLATFORM_WORDS: Readonly<Record<PlatformId, string>> = {
  ten: 'the Ten', trotsky_bukharin: 'Trotsky and Bukharin', workers_opposition: 'the Workers’ Opposition', democratic_centralists: 'the Democratic Centralists',
};
