import { organisationKinds, roles, type OrganisationKind, type Role } from '@idea-map/contracts';
import { demoPeople } from './demo-people.js';
import { referenceOrganisations } from './reference-organisations.js';
import { canBeHeldOf } from './role-rules.js';
import { isHeld } from './role-grant.entity.js';

/** Which roles each kind of body can have, written from what each office is and not from the table. */
const expected: Record<OrganisationKind, readonly Role[]> = {
  FORCE: ['CONTRIBUTOR', 'BROKER', 'FORCE_LEAD', 'EVALUATOR', 'DATA_OFFICER'],
  COLLEGE: [
    ...(['CONTRIBUTOR', 'COLLEGE_BROKER', 'NATIONAL_DESK', 'EVALUATOR', 'EVIDENCE_EDITOR'] as const),
    ...(['LEADER', 'DATA_OFFICER', 'OPERATOR'] as const),
  ],
  NATIONAL: ['CONTRIBUTOR', 'LEADER'],
  LOCAL_POLICING_BODY: ['CONTRIBUTOR', 'LEADER'],
  OTHER: ['CONTRIBUTOR', 'EVALUATOR'],
};

describe('a role of a body', () => {
  it.each(organisationKinds)('of kind %s is one of those that such a body has', (kind) => {
    expect(roles.filter((role) => canBeHeldOf(role, kind))).toEqual(expected[kind]);
  });

  it('is so for everyone who can sign in by default', () => {
    const kinds = new Map(
      referenceOrganisations([{ slug: 'kent', name: 'Kent Police', nameCy: null, territorial: true }]).map(
        (body) => [body.id, body.kind],
      ),
    );
    for (const { role, organisation } of demoPeople(['kent']).flatMap((person) => person.grants)) {
      expect([role, organisation, canBeHeldOf(role, kinds.get(organisation) ?? 'OTHER')]).toEqual([
        role,
        organisation,
        true,
      ]);
    }
  });
});

describe('a role in time', () => {
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('from 1 March until 1 April is held on %s: %s', (day, held) => {
    expect(isHeld({ startsOn: '2026-03-01', endsOn: '2026-04-01' }, day)).toBe(held);
  });

  it('without an end is held for good, and one that ends as it starts is never held', () => {
    expect(isHeld({ startsOn: '2026-03-01', endsOn: null }, '2099-01-01')).toBe(true);
    expect(isHeld({ startsOn: '2026-03-01', endsOn: '2026-03-01' }, '2026-03-01')).toBe(false);
  });
});
