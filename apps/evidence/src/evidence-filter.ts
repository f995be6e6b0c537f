import { searchQuery, storable, type Parameters } from '@idea-map/database';
import type { EvidenceFilter } from '@idea-map/contracts';
import { citationAs } from './entries.js';

/** The published versions that a filter finds: conditions on `v`, `e` and the known idea `i`. */
export function filterSql(
  filter: EvidenceFilter | null | undefined,
  parameters: Parameters,
  without?: keyof EvidenceFilter,
): string {
  const conditions = [`v.version = e.published_version and v.state in ('PUBLISHED', 'UNDER_REVIEW')`];
  const any = (column: string, values: readonly string[]) =>
    conditions.push(`${column} = any(${parameters.add(values.map(storable), 'text[]')})`);
  const overlaps = (column: string, values: readonly string[]) =>
    conditions.push(`${column} && ${parameters.add(values.map(storable), 'text[]')}`);
  const asked: EvidenceFilter = without ? { ...filter, [without]: null } : { ...filter };
  const { text, themes, testingStages, findings, forces } = asked;
  if (text?.trim()) conditions.push(foundBy(text, parameters));
  if (themes) overlaps('v.themes', themes);
  if (testingStages) any('v.testing_stage', testingStages);
  if (findings) any('v.finding', findings);
  // Where an impact case was tried would tell whose mistake it was.
  if (forces) {
    conditions.push(`i.kind <> 'IMPACT_CASE'`);
    overlaps(`(i.adopting_forces || ${TESTED_FORCES})`, forces);
  }
  return conditions.join(' and ');
}

/** By its words, or by its reference as people type it, with a version or without. */
function foundBy(text: string, parameters: Parameters): string {
  const { reference } = citationAs(text);
  return reference
    ? `e.reference = ${parameters.add(reference, 'text')}`
    : `v.search @@ ${searchQuery(text, parameters)}`;
}

const TESTED_FORCES = `array(select site ->> 'force' from known_test t,
  jsonb_array_elements(t.completed -> 'sites') site where t.id = any(v.tests))`;

export const FROM_PUBLISHED = `evidence_version v join evidence_entry e on e.id = v.entry_id
  join known_idea i on i.id = e.idea_id`;
