/**
 * How large the forces are beside each other, about in officers, rounded to fifty: how many ideas come from each goes
 * by it. Only the proportions matter.
 */
export const forceSizes: Readonly<Record<string, number>> = {
  metropolitan: 33_500,
  'greater-manchester': 8_100,
  'west-midlands': 8_000,
  'west-yorkshire': 6_050,
  'thames-valley': 5_050,
  merseyside: 4_200,
  kent: 4_150,
  northumbria: 3_850,
  essex: 3_800,
  hampshire: 3_650,
  lancashire: 3_600,
  'devon-and-cornwall': 3_600,
  'south-wales': 3_500,
  'avon-and-somerset': 3_400,
  sussex: 3_150,
  'south-yorkshire': 3_100,
  'west-mercia': 2_550,
  nottinghamshire: 2_400,
  hertfordshire: 2_400,
  cheshire: 2_350,
  humberside: 2_300,
  leicestershire: 2_250,
  surrey: 2_250,
  derbyshire: 2_150,
  staffordshire: 2_050,
  norfolk: 1_900,
  cambridgeshire: 1_750,
  'north-wales': 1_750,
  'north-yorkshire': 1_700,
  cleveland: 1_600,
  northamptonshire: 1_550,
  gwent: 1_500,
  dorset: 1_450,
  bedfordshire: 1_450,
  suffolk: 1_400,
  cumbria: 1_400,
  durham: 1_400,
  gloucestershire: 1_350,
  'dyfed-powys': 1_300,
  lincolnshire: 1_200,
  wiltshire: 1_200,
  warwickshire: 1_100,
  'city-of-london': 1_000,
  btp: 1_200,
  'mod-police': 300,
  cnc: 200,
};

/** Of a force that is not in the table: one that came later. */
export const USUAL_SIZE = 1_500;

/** National bodies, whose ideas count for no force. */
export const NATIONAL_BODIES_SIZE = 1_800;

/** Where Welsh is spoken at work, and the share of ideas written in it there and elsewhere. */
export const welshForces = ['north-wales', 'dyfed-powys', 'south-wales', 'gwent'];
export const WELSH_SHARE = { there: 0.45, elsewhere: 0.003 };
