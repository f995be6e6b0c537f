import type { EvidenceView } from '@idea-map/contracts';
import { citation } from './evidence.js';
import type { VersionEntity } from './version.entity.js';

type VersionLine = Pick<VersionEntity, 'version' | 'state' | 'change'> & {
  readonly publishedAt: string | null;
};

/** A version with its entry and all versions of that, as one row. */
export interface VersionRow extends VersionEntity {
  readonly ideaId: string;
  readonly reference: string;
  readonly versions: readonly VersionLine[];
}

export const VERSION_COLUMNS = `v.entry_id as "entryId", v.version, v.state, v.state_reason as "stateReason", v.title,
  v.summary, v.testing_stage as "testingStage", v.finding, v.emmie,
  v.professional_judgement as "professionalJudgement", v.what_did_not_work as "whatDidNotWork", v.cost, v.themes,
  v.tests, v.review_on::text as "reviewOn", v.change, v.published_at as "publishedAt",
  e.idea_id as "ideaId", e.reference`;

/** The versions of an entry, the first first: to editors all of them. `$editor` stands for whether it is one. */
export const versionsSql = (editor: string) => `(select jsonb_agg(jsonb_build_object('version', o.version,
  'state', o.state, 'change', o.change, 'publishedAt', o.published_at) order by o.version)
  from evidence_version o where o.entry_id = e.id and (${editor} or o.published_at is not null)) as versions`;

/** Of a withdrawn version no more is shown than its title, why, and where it stood. */
export function evidenceView(row: VersionRow): EvidenceView {
  const { entryId: id, ideaId, reference, version, state, stateReason, title } = row;
  const kept = { id, ideaId, reference, citation: citation(reference, version), version, state, stateReason };
  const gone = state === 'WITHDRAWN';
  return {
    ...{ ...kept, title, testingStage: row.testingStage, finding: gone ? 'UNKNOWN' : row.finding },
    summary: gone ? '' : row.summary,
    emmie: gone ? [] : row.emmie,
    professionalJudgement: gone ? null : row.professionalJudgement,
    whatDidNotWork: gone ? null : row.whatDidNotWork,
    cost: gone ? null : row.cost,
    ...{ themes: row.themes, tests: gone ? [] : row.tests, reviewOn: row.reviewOn },
    publishedAt: row.publishedAt?.toISOString() ?? null,
    versions: row.versions.map((one) => ({
      ...{ version: one.version, state: one.state, change: one.change },
      citation: citation(reference, one.version),
      publishedAt: one.publishedAt && new Date(one.publishedAt).toISOString(),
    })),
  };
}
