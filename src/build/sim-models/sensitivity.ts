import { sensitivityRows } from '../../session/sensitivity.ts';
import type { SimReport } from './report.ts';

/** What each main assumption does to the result of its model, a step down and a step up. */
export function sensitivity(): SimReport {
  const rows = sensitivityRows();
  return {
    tables: [{ title: 'Main assumptions, one at a time', head: ['model', 'assumption', 'low', 'as reckoned', 'high', 'result', 'at low', 'as reckoned', 'at high'], rows: rows.map((each) => [each.model, each.assumption, each.values[0], each.values[1], each.values[2], each.result, ...each.results]) }],
    notes: [],
    json: rows,
  };
}
