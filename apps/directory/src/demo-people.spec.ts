import { roles } from '@idea-map/contracts';
import { demoMachines, demoPeople } from './demo-people.js';

const forces = ['kent', 'metropolitan', 'north-wales', 'gwent', 'south-wales', 'dyfed-powys', 'btp'];
const many = Array.from({ length: 50 }, (_, place) => `force-${place}`);
const people = demoPeople(forces);
const find = (subject: string) => people.find((person) => person.subject === subject);

describe('the demo people', () => {
  it('are seven in each force and twelve in the national bodies', () => {
    expect(people).toHaveLength(forces.length * 7 + 12);
    expect(new Set(people.map((person) => person.subject)).size).toBe(people.length);
  });

  it('are the same every time', () => {
    expect(demoPeople(forces)).toEqual(people);
  });

  it('have names all different, of two words', () => {
    const names = demoPeople([...forces, ...many]).map((person) => person.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/u);
  });

  it('hold every role of the system between them', () => {
    const held = people.flatMap((person) => person.grants.map((grant) => grant.role));
    expect(roles.filter((role) => !held.includes(role))).toEqual([]);
  });

  it.each([
    ['officer.kent', 'kent', 'kent', ['CONTRIBUTOR']],
    ['deputy.kent', 'kent', 'kent', ['BROKER', 'CONTRIBUTOR']],
    ['lead.btp', 'btp', 'btp', ['FORCE_LEAD']],
    ['data.college', 'college', null, ['DATA_OFFICER']],
    ['college.broker2', 'college', null, ['COLLEGE_BROKER']],
    ['college.desk', 'college', null, ['NATIONAL_DESK']],
    ['editor2', 'college', null, ['EVIDENCE_EDITOR']],
    ['leader.npcc', 'npcc', null, ['LEADER']],
    ['leader.pcc', 'lpb-kent', null, ['LEADER']],
    ['operator', 'college', null, ['OPERATOR']],
  ])('include %s of %s', (...expected) => {
    const [subject, organisation, force, held] = expected;
    const grants = held.map((role) => ({ role, organisation }));
    expect(find(subject)).toMatchObject({ organisation, force, grants });
  });

  it('have a system beside them in each force, which is a machine and contributes', () => {
    expect(demoMachines(forces).map(({ subject }) => subject)).toEqual(
      forces.map((force) => `system.${force}`),
    );
    const [kent] = demoMachines(['kent']);
    expect(kent).toMatchObject({
      machine: true,
      force: 'kent',
      grants: [{ role: 'CONTRIBUTOR', organisation: 'kent' }],
    });
    expect(people.some(({ machine }) => machine)).toBe(false);
  });

  it('use Welsh, some of them, in Welsh forces only', () => {
    const welsh = people.filter((person) => person.language === 'CY');
    expect(new Set(welsh.map((person) => person.force))).toEqual(new Set(forces.slice(2, 6)));
    expect(find('officer.north-wales')?.language).toBe('CY');
    expect(find('officer.gwent')?.language).toBe('EN');
  });
});
