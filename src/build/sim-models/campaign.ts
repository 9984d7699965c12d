import { baselineRows, MANDATES, sumRows } from '../../sim/campaign/baseline.ts';
import { explainCampaign } from '../../sim/campaign/explain-campaign.ts';
import { campaignMeasures, campaignOutcome } from '../../sim/campaign/outcome.ts';
import { ELSEWHERE, PLACES } from '../../sim/campaign/places.ts';
import { playPolicy, playRandomCampaign, POLICIES } from '../../sim/campaign/policies.ts';
import { numberOf, oneOf, type SimInput, type SimReport } from './report.ts';

/** The winter left alone and by policy, or one campaign in full. */
export function campaign({ seed, settings }: SimInput): SimReport {
  const nameOf = (id: string): string => PLACES.find((place) => place.id === id)?.name ?? ELSEWHERE.name;
  const baseline = baselineRows();
  const chosen = settings.get('policy');
  if (chosen !== undefined) {
    const policy = chosen === 'random' ? null : POLICIES[oneOf(Object.keys(POLICIES), chosen, 'policy')] ?? null;
    const state = policy === null ? playRandomCampaign(seed) : playPolicy(seed, policy);
    const outcome = campaignOutcome(state);
    const measures = campaignMeasures(state);
    return {
      tables: [
        { title: 'What was done', head: ['week', 'action', 'place', 'points', 'stuck days'], rows: state.deeds.map((deed) => [deed.week, deed.action, deed.place, Object.values(deed.push).reduce((sum, each) => sum + each, 0), deed.stuckDays]) },
        { title: 'Why, by place', head: ['place', 'won', 'points', 'in words'], rows: explainCampaign(state).map((each) => [each.name, each.won, each.push, each.text]) },
        { title: 'Mandates as they vote on 14 March', head: ['', ...MANDATES], rows: [['record', ...MANDATES.map((each) => sumRows(baseline)[each])], ['this campaign', ...MANDATES.map((each) => outcome.total[each])]] },
        { title: 'Measures', head: Object.keys(measures), rows: [Object.values(measures)] },
      ],
      notes: [],
      json: { policy: chosen, total: outcome.total, places: outcome.places.filter((each) => each.won > 0), measures },
    };
  }
  const campaigns = numberOf(settings, 'campaigns', 60);
  const mean = (numbers: readonly number[]): number => Math.round(numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length) * 10) / 10;
  const compared = [...Object.keys(POLICIES), 'random'].map((name) => {
    const policy = POLICIES[name];
    const played = Array.from({ length: campaigns }, (_, index) => campaignMeasures(policy === undefined ? playRandomCampaign(seed + index) : playPolicy(seed + index, policy)));
    return { name, measures: Object.fromEntries((['opposition', 'strength', 'fed', 'standing', 'shopFloor', 'money'] as const).map((measure) => [measure, mean(played.map((each) => each[measure]))])) };
  });
  const rows = Object.entries(baseline).map(([id, row]) => [nameOf(id), ...MANDATES.map((mandate) => row[mandate])]);
  return {
    tables: [
      { title: 'Left alone: mandates by place (an estimate by place, exact in sum)', head: ['place', ...MANDATES], rows: [...rows, ['in all', ...MANDATES.map((mandate) => sumRows(baseline)[mandate])]] },
      { title: `Ways of spending the winter, means of ${String(campaigns)} campaigns`, head: ['policy', 'opposition', 'strength', 'fed', 'standing', 'shopFloor', 'money'], rows: compared.map((each) => [each.name, ...Object.values(each.measures)]) },
    ],
    notes: ['one campaign in full: --set policy=NAME (or random)'],
    json: { baseline, total: sumRows(baseline), policies: Object.fromEntries(compared.map((each) => [each.name, each.measures])) },
  };
}
