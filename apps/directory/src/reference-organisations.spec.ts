import { readFileSync } from 'node:fs';
import path from 'node:path';
import { referenceOrganisations } from './reference-organisations.js';

const file = path.resolve(import.meta.dirname, '../../geography/data/forces.tsv');
const forces = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([slug = '', , name = '', nameCy, , , territorial]) => {
    return { slug, name, nameCy: nameCy || null, territorial: territorial === 'yes' };
  });
const organisations = referenceOrganisations(forces);
const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));

describe('the organisations', () => {
  it('are the forces, the local policing bodies, the College and the national bodies', () => {
    const count = (kind: string) => organisations.filter((organisation) => organisation.kind === kind).length;
    expect([count('FORCE'), count('LOCAL_POLICING_BODY'), count('COLLEGE'), count('NATIONAL')]).toEqual([
      46, 43, 1, 3,
    ]);
  });

  it('have an id and a name each of their own', () => {
    expect(byId.size).toBe(organisations.length);
    expect(new Set(organisations.map((organisation) => organisation.name)).size).toBe(organisations.length);
  });

  it('are of a force only where they are that force', () => {
    for (const { id, kind, force } of organisations) expect(force).toBe(kind === 'FORCE' ? id : null);
  });

  it.each([
    ['lpb-kent', 'Office of the Police and Crime Commissioner for Kent'],
    ['lpb-avon-and-somerset', 'Office of the Police and Crime Commissioner for Avon and Somerset'],
    ['lpb-dyfed-powys', 'Office of the Police and Crime Commissioner for Dyfed-Powys'],
    ['lpb-metropolitan', "Mayor's Office for Policing and Crime"],
    ['lpb-north-yorkshire', 'Mayor of York and North Yorkshire'],
    ['lpb-city-of-london', 'City of London Police Authority Board'],
    ['college', 'College of Policing'],
  ])('call %s by its name', (id, name) => {
    expect(byId.get(id)?.name).toBe(name);
  });

  it('have a Welsh name where they serve Wales', () => {
    expect(byId.get('home-office')?.nameCy).toBe('Y Swyddfa Gartref');
    expect(byId.get('lpb-north-wales')?.nameCy).toBe('Swyddfa Comisiynydd Heddlu a Throseddu Gogledd Cymru');
    const welsh = organisations.filter((organisation) => organisation.nameCy !== null).map(({ id }) => id);
    expect(welsh.filter((id) => id.startsWith('lpb-'))).toHaveLength(4);
  });
});
