import type { Sheet } from '../../../catalog/entries.ts';

/** Sheets of the first years that some lives have, one of each kind; they give nothing away of what is still ahead. */
export const EXAMPLE_SHEETS = ['sh_minutes_june', 'sh_petition_formula', 'sh_theses_signed', 'sh_printed_leaflet', 'sh_train_speech', 'sh_kolya_parcel'] as const;

/** The example's sheets that the catalog knows. */
export function exampleFile(sheets: Readonly<Record<string, Sheet>>): string[] {
  return EXAMPLE_SHEETS.filter((id) => sheets[id] !== undefined);
}
