import type { EvidenceState } from '@idea-map/contracts';
import type { EntryShown } from '../../citations.js';
import type { Visit } from '../../visit.js';

const ENTRY = `query ($id: ID!) {
  evidenceEntry(id: $id) {
    id citation version state stateReason title summary testingStage finding emmie { dimension text quality }
    professionalJudgement whatDidNotWork cost themes { id name nameCy } publishedAt reviewOn
    versions { version citation state publishedAt change }
    idea { reference title } tests { id question }
  }
}`;

export interface EditedEntry extends EntryShown {
  readonly id: string;
  readonly state: EvidenceState;
}

/** The latest version, as editors see it. @throws ApiProblem NOT_FOUND */
export async function entryOf(visit: Visit): Promise<EditedEntry> {
  const { evidenceEntry } = await visit.askForParts<{ evidenceEntry: EditedEntry | null }>(ENTRY, {
    id: visit.params['id'],
  });
  return evidenceEntry ?? visit.ask<never>(ENTRY, { id: visit.params['id'] });
}
