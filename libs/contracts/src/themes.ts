export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string;
}

/**
 * What ideas are about: one main theme and up to two others. Ids are stable and stand in addresses and
 * exports.
 */
export const themes: readonly Theme[] = [
  { id: 'response-and-contact', name: 'Response and contact', nameCy: 'Ymateb a chyswllt' },
  {
    id: 'neighbourhood-and-asb',
    name: 'Neighbourhood policing and anti-social behaviour',
    nameCy: 'Plismona cymdogaeth ac ymddygiad gwrthgymdeithasol',
  },
  {
    id: 'investigation-and-forensics',
    name: 'Investigation and forensics',
    nameCy: 'Ymchwilio a fforenseg',
  },
  {
    id: 'vawg-and-domestic-abuse',
    name: 'Violence against women and girls, and domestic abuse',
    nameCy: 'Trais yn erbyn menywod a merched, a cham-drin domestig',
  },
  {
    id: 'child-protection-and-exploitation',
    name: 'Child protection and exploitation',
    nameCy: 'Amddiffyn plant a chamfanteisio',
  },
  {
    id: 'vulnerability-and-mental-health',
    name: 'Vulnerability and mental health',
    nameCy: 'Bregusrwydd ac iechyd meddwl',
  },
  {
    id: 'serious-violence-and-organised-crime',
    name: 'Serious violence and organised crime',
    nameCy: 'Trais difrifol a throseddau cyfundrefnol',
  },
  {
    id: 'fraud-cyber-and-economic',
    name: 'Fraud, cyber and economic crime',
    nameCy: 'Twyll, seiberdroseddu a throseddau economaidd',
  },
  { id: 'roads-and-transport', name: 'Roads and transport', nameCy: 'Ffyrdd a thrafnidiaeth' },
  {
    id: 'rural-wildlife-and-heritage',
    name: 'Rural, wildlife and heritage crime',
    nameCy: 'Troseddau cefn gwlad, bywyd gwyllt a threftadaeth',
  },
  {
    id: 'public-order-events-and-resilience',
    name: 'Public order, events and resilience',
    nameCy: 'Trefn gyhoeddus, digwyddiadau a chydnerthedd',
  },
  {
    id: 'custody-and-criminal-justice',
    name: 'Custody and criminal justice',
    nameCy: 'Y ddalfa a chyfiawnder troseddol',
  },
  {
    id: 'digital-data-and-technology',
    name: 'Digital, data and technology',
    nameCy: 'Digidol, data a thechnoleg',
  },
  {
    id: 'people-wellbeing-and-training',
    name: 'People, wellbeing and training',
    nameCy: 'Pobl, llesiant a hyfforddiant',
  },
  {
    id: 'inclusion-and-community-confidence',
    name: 'Inclusion and community confidence',
    nameCy: 'Cynhwysiant a hyder cymunedol',
  },
  {
    id: 'partnership-and-information-sharing',
    name: 'Partnership and information sharing',
    nameCy: 'Partneriaeth a rhannu gwybodaeth',
  },
  {
    id: 'estates-fleet-and-sustainability',
    name: 'Estates, fleet and sustainability',
    nameCy: 'Ystadau, fflyd a chynaliadwyedd',
  },
  {
    id: 'leadership-ethics-and-standards',
    name: 'Leadership, ethics and standards',
    nameCy: 'Arweinyddiaeth, moeseg a safonau',
  },
];
