import type { Axis, Term } from './framework.js';

/** The terms of the first framework: what may be asked about. An id is never given another meaning. */
export const terms: Readonly<Record<Axis, readonly Term[]>> = {
  category: [
    term(
      'practice',
      'How work is done: an idea, a practice, a learning note',
      'Sut mae gwaith yn cael ei wneud: syniad, arfer, nodyn dysgu',
    ),
    term(
      'mistake',
      'What went wrong and what was learned, with nobody in it',
      'Beth aeth o’i le a beth a ddysgwyd, heb neb ynddo',
    ),
    term(
      'statistics',
      'Figures about groups of ten people or more',
      'Ffigurau am grwpiau o ddeg o bobl neu fwy',
    ),
    term('small-figures', 'Figures about fewer than ten people', 'Ffigurau am lai na deg o bobl'),
    term(
      'commercial',
      'A supplier’s prices, contracts or designs',
      'Prisiau, contractau neu ddyluniadau cyflenwr',
    ),
    term('pseudonymised', 'Records of people without their names', 'Cofnodion am bobl heb eu henwau'),
    term(
      'personal',
      'Anything by which a person can be recognised',
      'Unrhyw beth y gellir adnabod person wrtho',
    ),
    term(
      'special-category',
      'A person’s health, origin, belief, union, sexual life or offences',
      'Iechyd, tarddiad, cred, undeb, bywyd rhywiol neu droseddau person',
    ),
    term(
      'operational',
      'OFFICIAL-SENSITIVE: tactics, gaps, live operations',
      'OFFICIAL-SENSITIVE: tactegau, bylchau, gweithrediadau byw',
    ),
    term('classified', 'SECRET and above', 'SECRET ac uwch'),
  ],
  recipient: [
    term('own-force', 'People of my own force', 'Pobl fy heddlu fy hun'),
    term('another-force', 'Another police force', 'Heddlu arall'),
    term('college', 'The College of Policing', 'Y Coleg Plismona'),
    term(
      'national-body',
      'A national body: NPCC, Home Office, inspectorate',
      'Corff cenedlaethol: NPCC, y Swyddfa Gartref, yr arolygiaeth',
    ),
    term(
      'partner',
      'A local partner: council, health, fire, charity',
      'Partner lleol: cyngor, iechyd, tân, elusen',
    ),
    term('university', 'A university or research body', 'Prifysgol neu gorff ymchwil'),
    term('supplier', 'A supplier', 'Cyflenwr'),
    term('public', 'The public and the press', 'Y cyhoedd a’r wasg'),
  ],
  purpose: [
    term('adoption', 'So that others can do the same', 'Er mwyn i eraill allu gwneud yr un peth'),
    term('test', 'To test whether it works', 'I brofi a yw’n gweithio'),
    term('research', 'Research', 'Ymchwil'),
    term('training', 'Training', 'Hyfforddiant'),
    term(
      'policing',
      'To prevent or investigate crime, or to protect somebody',
      'I atal neu ymchwilio i drosedd, neu i ddiogelu rhywun',
    ),
    term(
      'accountability',
      'To account to the public or to an inspectorate',
      'I roi cyfrif i’r cyhoedd neu i arolygiaeth',
    ),
    term('performance', 'To judge how a person or a team performs', 'I farnu perfformiad person neu dîm'),
  ],
  format: [
    term('platform', 'On this map', 'Ar y map hwn'),
    term('secure', 'By a secure transfer of the force', 'Drwy drosglwyddiad diogel yr heddlu'),
    term('email', 'By ordinary e-mail', 'Drwy e-bost cyffredin'),
    term('spoken', 'Spoken, or on paper', 'Ar lafar, neu ar bapur'),
    term('open', 'Published openly', 'Wedi’i gyhoeddi’n agored'),
  ],
};

function term(id: string, en: string, cy: string): Term {
  return { id, name: { en, cy } };
}
