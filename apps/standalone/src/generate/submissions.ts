import type { Credit, IdeaKind, Language } from '@idea-map/contracts';
import type { IdeaEntity } from '../../../intake/src/idea.entity.js';
import { unchecked } from '../../../intake/src/idea.js';
import { reference } from '../../../intake/src/reference.js';
import { welshForces, WELSH_SHARE } from './forces.data.js';
import type { Nation } from './nation.js';
import { consents } from './phrases.data.js';
import { handleOf, weighted, type Random } from './random.js';
import type { Speakers } from './speakers.js';
import { subjectOf, textsOf, type Subject } from './texts.js';
import type { Whereabouts } from './whereabouts.js';

const HANDLES = 0xa07;
const AUTHORS = 200_000;
/** Shares of all ideas. */
const POINTS = 0.25;
const ON_BEHALF = 0.01;
const FOR_THEIR_FORCE = 0.02;
const kinds = weighted<IdeaKind>([
  ['IDEA', 86],
  ['PRACTICE', 8],
  ['LEARNING_NOTE', 4],
  ['IMPACT_CASE', 2],
]);
const credits = weighted<Credit>([
  ['FORCE_ONLY', 83],
  ['NAMED', 8],
  ['ANONYMOUS', 9],
]);

export interface Sources {
  readonly nation: Nation;
  readonly speakers: Speakers;
  readonly whereabouts: Whereabouts;
  readonly random: Random;
}

export interface Submission {
  readonly idea: IdeaEntity;
  readonly subject: Subject;
}

/** Makes ideas as they were submitted. */
export class Submissions {
  private readonly anyForce: (random: Random) => string | null;
  private readonly handles: string[] = [];

  constructor(private readonly sources: Sources) {
    this.anyForce = weighted(sources.nation.sizes);
  }

  /** @param at in milliseconds. @param number of its reference. */
  make(at: number, number: number): Submission {
    const { random } = this.sources;
    const force = this.anyForce(random);
    const kind = kinds(random);
    const subject = subjectOf(this.languageIn(force), this.areaToName(kind, force), random);
    const submittedAt = new Date(at);
    const idea: IdeaEntity = {
      id: random.uuid(at),
      reference: reference(submittedAt.getUTCFullYear(), number),
      version: 1,
      kind,
      ...textsOf(kind, subject, random),
      themes: subject.themes,
      language: subject.language,
      stage: 'LOCAL_TRIAGE',
      ...this.creditOf(kind, force),
      audience: random.chance(FOR_THEIR_FORCE) ? 'FORCE' : 'POLICING',
      force,
      call: null,
      ...this.onBehalf(),
      ...this.place(force),
      ...unchecked,
      unsaid: false,
      ...{ licenceMark: null, supportCount: 0, supportForceCount: 0, dueAt: null },
      ...{ backTo: null, holderId: null, holderRole: null },
      ...{ createdAt: submittedAt, submittedAt, changedAt: submittedAt },
    };
    return { idea, subject };
  }

  private languageIn(force: string | null): Language {
    const isThere = force !== null && welshForces.includes(force);
    return this.sources.random.chance(isThere ? WELSH_SHARE.there : WELSH_SHARE.elsewhere) ? 'CY' : 'EN';
  }

  // What names its place would tell the force of an impact case.
  private areaToName(kind: IdeaKind, force: string | null): string | null {
    const { nation, random } = this.sources;
    const areas = force === null || kind === 'IMPACT_CASE' ? [] : (nation.areas.get(force) ?? []);
    return areas.length > 0 ? random.skewed(areas) : null;
  }

  private creditOf(kind: IdeaKind, force: string | null) {
    const { random, speakers } = this.sources;
    const wanted = kind === 'IMPACT_CASE' && random.chance(0.85) ? 'ANONYMOUS' : credits(random);
    const author = wanted === 'NAMED' ? speakers.contributor(force, random) : null;
    if (author) return { credit: 'NAMED', authorId: author.id, authorHandle: null } as const;
    const credit: Credit = wanted === 'ANONYMOUS' ? 'ANONYMOUS' : 'FORCE_ONLY';
    return { credit, authorId: null, authorHandle: this.handleOf(random.below(AUTHORS)) };
  }

  private handleOf(author: number): string {
    return (this.handles[author] ??= handleOf(HANDLES, author));
  }

  private onBehalf(): Pick<IdeaEntity, 'onBehalfSource' | 'onBehalfConsent'> {
    const { random } = this.sources;
    if (!random.chance(ON_BEHALF)) return { onBehalfSource: null, onBehalfConsent: null };
    const onBehalfSource = random.pick(['PARTNER', 'COMMUNITY'] as const);
    return { onBehalfSource, onBehalfConsent: random.pick(consents) };
  }

  private place(force: string | null) {
    const { random, whereabouts } = this.sources;
    const point = force !== null && random.chance(POINTS) ? whereabouts.pointIn(force, random) : null;
    const settled = { placeForce: null, placeForceBy: null, placeDistrict: null };
    return {
      outcode: null,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      ...settled,
    };
  }
}
