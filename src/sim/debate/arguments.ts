import type { AppealId, PlatformId, TopicId } from './terms.ts';

/**
 * One argument that was made, or stands in a printed platform, in our own words. `against` is the platform it answers (null: nobody by
 * name). `strength` 0–1 is how well it carries on its own merits: judgement, kept between 0.5 and 0.9 because each side's best are good.
 * `sources` are ids of the catalog; `grade` is the grade of the fact base (A two sources or the document, B one, C disputed, K recalled
 * from the literature and not found again). `notBefore` keeps March out of January.
 */
export interface Argument {
  id: string;
  platform: PlatformId;
  topic: TopicId;
  appeal: AppealId;
  against: PlatformId | null;
  strength: number;
  gist: string;
  sources: readonly string[];
  grade: 'A' | 'B' | 'C' | 'K';
  notBefore?: string;
}

/** 28 February 1921: the resolution on the Petropavlovsk; before it nobody can argue from Kronstadt. */
const KRONSTADT = '1921-03-01';

export const ARGUMENTS: readonly Argument[] = [
  // --- the Workers' Opposition: "Tasks of the Trade Unions", December 1920 -----------------------------------------------------------
  { id: 'wo_point_five', platform: 'workers_opposition', topic: 'producers_congress', appeal: 'programme', against: 'ten', strength: 0.85, grade: 'A', sources: ['allen_documents'],
    gist: 'The party’s own programme of 1919 says that the unions are to gather the running of the whole economy into their hands, so those who refuse it have moved, not we.' },
  { id: 'wo_sixty_four', platform: 'workers_opposition', topic: 'boards', appeal: 'numbers', against: null, strength: 0.85, grade: 'B', sources: ['ilp_unions_1920'],
    gist: 'The metalworkers’ union confirmed 134 factory boards in a year and 64 in the hundred of their members were workers: half of what we ask is already running.' },
  { id: 'wo_feel_master', platform: 'workers_opposition', topic: 'one_man_management', appeal: 'experience', against: null, strength: 0.75, grade: 'A', sources: ['ransome_1921'],
    gist: 'On a board the man from the lathe feels that the works is his, and no order has ever called out as much work as that feeling.' },
  { id: 'wo_touch_the_lathe', platform: 'workers_opposition', topic: 'school_or_state_organ', appeal: 'class', against: 'ten', strength: 0.8, grade: 'K', sources: ['clements_1979'],
    gist: 'If the union is a school of management, somebody should say in which year its pupils may begin to manage.' },
  { id: 'wo_lost_interest', platform: 'workers_opposition', topic: 'who_appoints', appeal: 'experience', against: 'trotsky_bukharin', strength: 0.75, grade: 'B', sources: ['goldman_1923'],
    gist: 'The way the state treats the unions has killed people’s interest in rebuilding, and without that interest the machines stand.' },
  { id: 'wo_learn_by_doing', platform: 'workers_opposition', topic: 'producers_congress', appeal: 'class', against: null, strength: 0.7, grade: 'B', sources: ['berkman_1925'],
    gist: 'Workers who learned in the field to beat every army can learn in the works to beat ruin, and they will learn it by doing it.' },
  { id: 'wo_barracks', platform: 'workers_opposition', topic: 'militarised_transport', appeal: 'experience', against: 'trotsky_bukharin', strength: 0.7, grade: 'K', sources: ['allen_documents'],
    gist: 'Barracks rules do not raise output: a man under a tribunal does what the order counts, and nothing besides.' },
  { id: 'wo_use_not_obey', platform: 'workers_opposition', topic: 'specialists', appeal: 'class', against: null, strength: 0.65, grade: 'B', sources: ['allen_documents'],
    gist: 'Use the engineer and feed him, but give nobody unchecked command over a shop.' },
  { id: 'wo_recall', platform: 'workers_opposition', topic: 'who_appoints', appeal: 'fairness', against: 'ten', strength: 0.75, grade: 'B', sources: ['smele_2015', 'allen_documents'],
    gist: 'No one should be put into a post in industry past the union, and whoever is elected should answer to the electors and be open to recall.' },
  { id: 'wo_in_kind', platform: 'workers_opposition', topic: 'bread', appeal: 'fairness', against: null, strength: 0.7, grade: 'K', sources: ['allen_documents', 'berkman_1925'],
    gist: 'Pay in meals, baths, trams and mended boots, free of charge, since paper buys nothing and the better canteen has another door.' },
  { id: 'wo_equal', platform: 'workers_opposition', topic: 'equal_pay', appeal: 'fairness', against: null, strength: 0.65, grade: 'K', sources: ['allen_documents'],
    gist: 'Equal pay was the principle, and each new grade of ration is a wall put up between comrades.' },
  { id: 'wo_three_months', platform: 'workers_opposition', topic: 'party_purge', appeal: 'class', against: null, strength: 0.75, grade: 'B', sources: ['pipes_1994'],
    gist: 'Clear out those who joined for what it brings, take in workers, and let every Communist do manual work three months in the year.' },
  { id: 'wo_fear_of_thought', platform: 'workers_opposition', topic: 'freedom_to_criticise', appeal: 'fairness', against: 'ten', strength: 0.75, grade: 'B', sources: ['rutych'],
    gist: 'Bureaucracy is not bad manners but settling each question without those whom it concerns, and fear of criticism kills whatever people would have begun by themselves.' },
  { id: 'wo_stayed_behind', platform: 'workers_opposition', topic: 'freedom_to_criticise', appeal: 'class', against: 'ten', strength: 0.65, grade: 'B', sources: ['clements_1979'],
    gist: 'Those who now oppose are those who stayed at the bench and in the union when others dissolved into offices.' },
  { id: 'wo_kronstadt_silence', platform: 'workers_opposition', topic: 'kronstadt', appeal: 'experience', against: 'ten', strength: 0.65, grade: 'A', sources: ['kollontai_1921'], notBefore: KRONSTADT,
    gist: 'The report walked round Kronstadt, and a congress that will not ask why it happened has not dealt with it by sending rifles.' },

  // --- the Ten, 14 January 1921 --------------------------------------------------------------------------------------------------------
  { id: 'ten_from_own_state', platform: 'ten', topic: 'school_or_state_organ', appeal: 'experience', against: 'trotsky_bukharin', strength: 0.9, grade: 'A', sources: ['lenin_cw32'],
    gist: 'Ours is a workers’ state with a peasant majority and a bureaucratic twist, so workers need unions to protect them from it, and to protect it through them.' },
  { id: 'ten_school', platform: 'ten', topic: 'school_or_state_organ', appeal: 'programme', against: 'workers_opposition', strength: 0.75, grade: 'A', sources: ['lenin_cw32'],
    gist: 'A union takes in everybody, ready or not; such a body can teach people to manage, but it is no organ of force and no manager yet.' },
  { id: 'ten_november', platform: 'ten', topic: 'militarised_transport', appeal: 'fairness', against: 'trotsky_bukharin', strength: 0.8, grade: 'A', sources: ['lenin_cw32'],
    gist: 'Whatever is sound in Trotsky’s pamphlet stood in Rudzutak’s resolution of November; new is the threat to shake up people whom others have elected.' },
  { id: 'ten_step_by_step', platform: 'ten', topic: 'producers_congress', appeal: 'programme', against: 'workers_opposition', strength: 0.8, grade: 'A', sources: ['lenin_cw32', 'brinton_1970'],
    gist: 'The programme says that the unions must come to it, step by step; hand it today to a congress of producers and you hand it to those who are not organised at all.' },
  { id: 'ten_lead', platform: 'ten', topic: 'who_appoints', appeal: 'unity', against: 'workers_opposition', strength: 0.7, grade: 'B', sources: ['brinton_1970'],
    gist: 'Whoever rejects every appointment rejects the leading part of the party, and with it the thing that won the war.' },
  { id: 'ten_army', platform: 'ten', topic: 'one_man_management', appeal: 'threat_of_war', against: null, strength: 0.75, grade: 'A', sources: ['ransome_1921'],
    gist: 'The army tried one commander with a commissar beside him, and it won.' },
  { id: 'ten_countersign', platform: 'ten', topic: 'boards', appeal: 'experience', against: 'workers_opposition', strength: 0.7, grade: 'A', sources: ['ransome_1921'],
    gist: 'At worst a board quarrels while the work waits, and at best its worker members put their names under what the engineer has decided.' },
  { id: 'ten_red_engineers', platform: 'ten', topic: 'specialists', appeal: 'numbers', against: null, strength: 0.7, grade: 'A', sources: ['ransome_1921'],
    gist: 'We trained 32,000 Red commanders in a year and shall train Red engineers; until then the question is how to get the most from those we have.' },
  { id: 'ten_where_is_bread', platform: 'ten', topic: 'bread', appeal: 'experience', against: 'workers_opposition', strength: 0.75, grade: 'A', sources: ['lenin_cw32'],
    gist: 'No vote about who runs the trust has yet brought a wagon of grain or of wood, and that is what people ask for at home.' },
  { id: 'ten_bonus', platform: 'ten', topic: 'equal_pay', appeal: 'numbers', against: 'workers_opposition', strength: 0.6, grade: 'K', sources: ['lenin_cw32'],
    gist: 'Towards equality, yes, but step by step, and with something extra in kind for the shops on which all the others hang.' },
  { id: 'ten_own_commissions', platform: 'ten', topic: 'party_purge', appeal: 'unity', against: 'workers_opposition', strength: 0.6, grade: 'B', sources: ['lenin_cw32'],
    gist: 'The September conference named the sickness aloud and set up control commissions; let them cure it, and not one group sitting in judgement on another.' },
  { id: 'ten_the_name', platform: 'ten', topic: 'freedom_to_criticise', appeal: 'class', against: 'workers_opposition', strength: 0.65, grade: 'A', sources: ['lenin_cw32'],
    gist: 'If only the opposition is the workers’, what does that make of all the other workers who carry the card?' },
  { id: 'ten_normal_life', platform: 'ten', topic: 'who_appoints', appeal: 'fairness', against: 'trotsky_bukharin', strength: 0.65, grade: 'K', sources: ['lenin_cw32'],
    gist: 'Give the transport unions back their elections and their ordinary life; the special methods had their day.' },
  { id: 'ten_deadly_game', platform: 'ten', topic: 'kronstadt', appeal: 'threat_of_war', against: 'workers_opposition', strength: 0.85, grade: 'A', sources: ['lenin_cw32'], notBefore: KRONSTADT,
    gist: 'With a fortress in revolt and the demobilised drifting through ruined villages, opposition is a game that can cost the republic.' },

  // --- Trotsky and Bukharin, 25 December 1920 and after --------------------------------------------------------------------------------
  { id: 'tb_against_whom', platform: 'trotsky_bukharin', topic: 'school_or_state_organ', appeal: 'class', against: 'ten', strength: 0.75, grade: 'B', sources: ['smele_2015', 'trotsky_pamphlet_1920'],
    gist: 'Where the state belongs to the workers the old trade of the unions is gone, and they will wither unless they become organisers of production.' },
  { id: 'tb_grow_together', platform: 'trotsky_bukharin', topic: 'producers_congress', appeal: 'programme', against: 'workers_opposition', strength: 0.65, grade: 'K', sources: ['trotsky_pamphlet_1920'],
    gist: 'Let union boards and economic boards share a third to a half of their members and sit together, until the programme’s words are a fact and not a wish.' },
  { id: 'tb_engines', platform: 'trotsky_bukharin', topic: 'militarised_transport', appeal: 'experience', against: null, strength: 0.8, grade: 'B', sources: ['trotsky_pamphlet_1920'],
    gist: 'The railways were dying, and the same hard methods that people now complain of made them run.' },
  { id: 'tb_agree_and_hide', platform: 'trotsky_bukharin', topic: 'school_or_state_organ', appeal: 'unity', against: 'ten', strength: 0.65, grade: 'A', sources: ['trotsky_1921', 'lenin_cw32'],
    gist: 'We raised the real question, the union’s part in production; the Ten agree in substance and will not say so.' },
  { id: 'tb_fetish', platform: 'trotsky_bukharin', topic: 'who_appoints', appeal: 'unity', against: 'workers_opposition', strength: 0.7, grade: 'A', sources: ['trotsky_1921'],
    gist: 'They make an idol of the right to elect and set it above the party, as if the party had to bow to every mood that passes over the workers.' },
  { id: 'tb_in_whose_interest', platform: 'trotsky_bukharin', topic: 'one_man_management', appeal: 'class', against: 'workers_opposition', strength: 0.75, grade: 'A', sources: ['ransome_1921'],
    gist: 'What matters is not who gives the order but in whose interest it is given.' },
  { id: 'tb_foreign_power', platform: 'trotsky_bukharin', topic: 'boards', appeal: 'unity', against: 'workers_opposition', strength: 0.6, grade: 'A', sources: ['ransome_1921'],
    gist: 'One union bargaining with the state like a foreign power, and then the next, and there is no economy left to manage.' },
  { id: 'tb_fairy_tale', platform: 'trotsky_bukharin', topic: 'specialists', appeal: 'experience', against: 'workers_opposition', strength: 0.65, grade: 'A', sources: ['ransome_1921'],
    gist: 'If enthusiasm could do it we should not be sitting here looking for it; we need those who know how.' },
  { id: 'tb_labour_front', platform: 'trotsky_bukharin', topic: 'bread', appeal: 'threat_of_war', against: null, strength: 0.65, grade: 'B', sources: ['berkman_1925'],
    gist: 'Hunger is a front, and a front is held by discipline until those who hold it have learned to do without.' },
  { id: 'tb_shock', platform: 'trotsky_bukharin', topic: 'equal_pay', appeal: 'programme', against: 'workers_opposition', strength: 0.6, grade: 'K', sources: ['trotsky_pamphlet_1920'],
    gist: 'Equal shares at the table, but in production the works that pull the others come first.' },
  { id: 'tb_binding_names', platform: 'trotsky_bukharin', topic: 'who_appoints', appeal: 'programme', against: 'ten', strength: 0.65, grade: 'K', sources: ['brinton_1970'],
    gist: 'Democracy in production: whom the union puts forward for an economic post, the state is bound to take.' },
  { id: 'tb_both_half_right', platform: 'trotsky_bukharin', topic: 'freedom_to_criticise', appeal: 'unity', against: null, strength: 0.6, grade: 'B', sources: ['pavlyuchenkov_2008'],
    gist: 'Both sides are half right, school and apparatus, and a party that splits over two halves will have neither.' },
  { id: 'tb_before_the_thaw', platform: 'trotsky_bukharin', topic: 'kronstadt', appeal: 'threat_of_war', against: null, strength: 0.75, grade: 'A', sources: ['voroshilov_lives'], notBefore: KRONSTADT,
    gist: 'When the ice goes the fortress cannot be reached, and neither the party nor its Central Committee has grasped how few days that leaves.' },

  // --- the Democratic Centralists, 16 January 1921 -------------------------------------------------------------------------------------
  { id: 'dc_symptom', platform: 'democratic_centralists', topic: 'school_or_state_organ', appeal: 'programme', against: 'ten', strength: 0.75, grade: 'K', sources: ['daniels_1960'],
    gist: 'The quarrel about unions is a symptom; the disease is a centralism that has become bureaucratic and was to be democratic.' },
  { id: 'dc_oligarchy', platform: 'democratic_centralists', topic: 'freedom_to_criticise', appeal: 'experience', against: 'ten', strength: 0.8, grade: 'A', sources: ['ransome_1921'],
    gist: 'Ruled by circular from above, the system is going to seed, towards the rule of a few if not of one.' },
  { id: 'dc_boards_teach', platform: 'democratic_centralists', topic: 'boards', appeal: 'experience', against: 'trotsky_bukharin', strength: 0.7, grade: 'B', sources: ['daniels_1960', 'ransome_1921'],
    gist: 'Keep boards in the works and in the soviets: where one man commands, one man learns.' },
  { id: 'dc_local', platform: 'democratic_centralists', topic: 'who_appoints', appeal: 'fairness', against: 'ten', strength: 0.7, grade: 'B', sources: ['daniels_1960'],
    gist: 'A province whose every post is filled from the centre stops thinking, and then the centre complains of its passivity.' },
  { id: 'dc_caste', platform: 'democratic_centralists', topic: 'one_man_management', appeal: 'class', against: 'trotsky_bukharin', strength: 0.75, grade: 'A', sources: ['ransome_1921'],
    gist: 'We could yet breed a caste of engineers and administrators that rules workers and peasants alike.' },
  { id: 'dc_commissar_hated', platform: 'democratic_centralists', topic: 'specialists', appeal: 'experience', against: 'trotsky_bukharin', strength: 0.65, grade: 'A', sources: ['ransome_1921'],
    gist: 'A commissar set over a specialist must in the end back him against the men, and makes every Communist hated.' },
  { id: 'dc_political_departments', platform: 'democratic_centralists', topic: 'militarised_transport', appeal: 'fairness', against: 'trotsky_bukharin', strength: 0.65, grade: 'K', sources: ['daniels_1960'],
    gist: 'Political departments along the line answer to Moscow and to nobody who lives beside the rails.' },
  { id: 'dc_turnover', platform: 'democratic_centralists', topic: 'party_purge', appeal: 'programme', against: 'ten', strength: 0.6, grade: 'K', sources: ['daniels_1960'],
    gist: 'Committees that are elected, that report and that change their members need fewer purges.' },
];

/** What a platform can say on a date (ISO). */
export function argumentsOf(platform: PlatformId, date: string): Argument[] {
  return ARGUMENTS.filter((each) => each.platform === platform && (each.notBefore === undefined || each.notBefore <= date));
}

/** The argument with this id; an unknown id throws and is named. */
export function argumentById(id: string): Argument {
  const found = ARGUMENTS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`argumentById: there is no argument "${id}"`);
  return found;
}
