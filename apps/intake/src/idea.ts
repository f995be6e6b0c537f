import type { Principal, Stage } from '@idea-map/contracts';
import { Conflict, dueOf, Forbidden, NotFound } from '@idea-map/runtime';
import type { IdeaContent } from './idea-input.js';
import type { IdeaEntity } from './idea.entity.js';
import { standings, target } from './stages.js';

/** Who the author is: an id where they asked to be named, else the keyed handle, and never both. */
export function authorFields(credit: IdeaEntity['credit'], personId: string, handle: string) {
  return credit === 'NAMED'
    ? { authorId: personId, authorHandle: null }
    : { authorId: null, authorHandle: handle };
}

/** Of a text that no check has seen yet. */
export const unchecked = {
  checkOutcome: null,
  checkNote: null,
  findings: null,
  detectorVersion: null,
  heldFor: null,
  unsaid: true,
  deidentifiedAt: null,
};

/** When the next step is due for an idea that comes to a stage now; null where no clock runs. */
export function dueIn(stage: Stage, now: Date): Date | null {
  const { policy } = standings[stage];
  return policy && dueOf(policy, now);
}

/** Nobody has taken it up, and it has been with nobody before. */
export const unheld = { backTo: null, holderId: null, holderRole: null } as const;

/** The idea that a good input makes, before its broker. */
export function submitted(
  content: IdeaContent,
  given: {
    id: string;
    reference: string;
    version: number;
    author: ReturnType<typeof authorFields>;
    createdAt: Date;
    now: Date;
  },
): IdeaEntity {
  const stage: Stage = 'LOCAL_TRIAGE';
  return {
    ...content,
    ...given.author,
    id: given.id,
    reference: given.reference,
    version: given.version,
    stage,
    ...unheld,
    ...unchecked,
    licenceMark: null,
    supportCount: 0,
    supportForceCount: 0,
    dueAt: dueIn(stage, given.now),
    createdAt: given.createdAt,
    submittedAt: given.now,
    changedAt: given.now,
  };
}

/** @throws Conflict naming the stage where a move does not fit it. */
export function move(idea: IdeaEntity, which: 'SUBMIT' | 'REVISE' | 'WITHDRAW'): Stage {
  const to = target(which, idea.stage, idea.backTo);
  if (to === undefined) throw notNow(idea.stage);
  return to;
}

/** @throws Conflict naming the stage for an idea that has come to its end, or is not before anybody yet. */
export function refuseUnplaced({ stage }: Pick<IdeaEntity, 'stage'>): void {
  if (stage === 'DRAFT' || standings[stage].holder === null) throw notNow(stage);
}

function notNow(stage: Stage): Conflict {
  return new Conflict(`This cannot be done while the idea is ${words(stage)}.`, { stage });
}

/** @throws Conflict naming the newer version. */
export function refuseOlder(idea: Pick<IdeaEntity, 'version'>, version: number): void {
  if (version === idea.version) return;
  throw new Conflict('Somebody, perhaps you in another window, changed this since you opened it.', {
    version: idea.version,
  });
}

/** What only its author may do: others who may read it are told no, and those who may not are told nothing. */
export function refuseOthers(author: boolean, readable: boolean): void {
  if (author) return;
  if (readable) throw new Forbidden('Only its author can do this.');
  throw new NotFound();
}

/** Its texts are gone; where it stands is kept. */
export function withoutTexts(idea: IdeaEntity, now: Date): IdeaEntity {
  const texts = { title: '', problem: '', proposal: '', whatFollowed: null, whatOvercame: null };
  const found = { checkNote: null, findings: null };
  return { ...idea, ...texts, ...found, onBehalfConsent: null, version: idea.version + 1, changedAt: now };
}

/** Its texts and its place are gone; its reference, its steps and that it was are kept. */
export function withdrawn(idea: IdeaEntity, now: Date): IdeaEntity {
  return {
    ...withoutTexts(idea, now),
    heldFor: null,
    outcode: null,
    latitude: null,
    longitude: null,
    placeForce: null,
    placeForceBy: null,
    placeDistrict: null,
    stage: 'WITHDRAWN',
    ...unheld,
    dueAt: null,
  };
}

/** The role in which somebody acts: the first that they hold, for the record. */
export function actingRole(caller: Principal) {
  return caller.roles[0]?.role ?? 'CONTRIBUTOR';
}

function words(stage: Stage): string {
  return stage.toLowerCase().replaceAll('_', ' ');
}
