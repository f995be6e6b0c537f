import { v7 as uuid } from 'uuid';
import type { ForceSaved, IdeaChange, IdeaSubmitted, Principal, Role } from '@idea-map/contracts';

/** A caller who holds roles of a force, or of the College where it is null. */
export function aCaller(
  roles: readonly Role[] = ['CONTRIBUTOR'],
  force: string | null = 'kent',
  more: Partial<Principal> = {},
): Principal {
  const organisation = force ?? 'college';
  return {
    id: uuid(),
    organisation,
    force,
    machine: false,
    roles: roles.map((role) => ({ role, organisation, force })),
    service: null,
    ...more,
  };
}

/** The least that an idea must say. */
export function anIdeaInput(more: IdeaChange = {}) {
  return {
    title: 'Charged batteries at shift change',
    problem: 'Cameras go flat.',
    proposal: 'A locker that charges them.',
    ...more,
  };
}

/** A force in being, as geography says it. */
export function aForce(id: string, more: Partial<ForceSaved> = {}): ForceSaved {
  return {
    id,
    code: null,
    name: `${id} Police`,
    nameCy: null,
    region: 'South East',
    nation: 'England',
    territorial: true,
    startsOn: null,
    endsOn: null,
    successor: null,
    ...more,
  };
}

/** A submitted idea of Kent, as intake says it. */
export function anIdeaSaid(more: Partial<IdeaSubmitted> = {}): IdeaSubmitted {
  return {
    ideaId: uuid(),
    reference: 'IM-2026-000001-6',
    version: 1,
    kind: 'IDEA',
    title: 'Charged batteries at shift change',
    problem: 'Cameras go flat.',
    proposal: 'A locker that charges them.',
    whatFollowed: null,
    whatOvercame: null,
    themes: [],
    language: 'EN',
    credit: 'FORCE_ONLY',
    audience: 'POLICING',
    force: 'kent',
    call: null,
    onBehalf: null,
    supportCount: 0,
    supportForceCount: 0,
    submittedAt: '2026-03-02T09:00:00.000Z',
    changedAt: '2026-03-02T09:00:00.000Z',
    authorId: null,
    authorHandle: 'a-handle',
    stage: 'LOCAL_TRIAGE',
    due: null,
    outcode: null,
    point: null,
    placeForce: null,
    placeForceBy: null,
    placeDistrict: null,
    ...more,
  };
}
