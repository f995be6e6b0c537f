import type { ProtocolPart } from '@idea-map/contracts';
import type { Language } from './request-context.js';

/** What to write in each part of a protocol. */
const advice: Readonly<Record<ProtocolPart, readonly [en: string, cy: string]>> = {
  question: [
    'Ask one question that the figures can answer.',
    'Gofynnwch un cwestiwn y gall y ffigurau ei ateb.',
  ],
  design: [
    'Choose a design: the stronger it is, the more the results may say.',
    'Dewiswch ddyluniad: po gryfaf ydyw, y mwyaf y caiff y canlyniadau ei ddweud.',
  ],
  logicModel: [
    'Say what the problem is, what is done about it, and how that should work.',
    'Dywedwch beth yw’r broblem, beth a wneir yn ei chylch, a sut y dylai hynny weithio.',
  ],
  outcomes: [
    'Name what is measured, one of them the primary outcome.',
    'Enwch yr hyn a fesurir, gydag un ohonynt yn brif ganlyniad.',
  ],
  sites: [
    'Add at least one site in the intervention arm, and sites to compare with.',
    'Ychwanegwch o leiaf un safle yn y grŵp ymyrraeth, a safleoedd i gymharu â nhw.',
  ],
  analysisPlan: [
    'Say beforehand how the figures will be analysed.',
    'Dywedwch ymlaen llaw sut y caiff y ffigurau eu dadansoddi.',
  ],
  ethics: [
    'Say who looked at the ethics, and what was settled.',
    'Dywedwch pwy edrychodd ar y foeseg, a beth a benderfynwyd.',
  ],
  publicInvolvement: [
    'Where the test touches the public, say how the public was involved.',
    'Lle mae’r prawf yn cyffwrdd â’r cyhoedd, dywedwch sut y cynhwyswyd y cyhoedd.',
  ],
  startsOn: [
    'Give the day on which it is to start; it may lie in the past.',
    'Rhowch y diwrnod y mae i ddechrau; gall fod yn y gorffennol.',
  ],
  endsOn: [
    'Give the day on which it is to end: results are due from then on.',
    'Rhowch y diwrnod y mae i orffen: mae canlyniadau’n ddyledus o hynny ymlaen.',
  ],
  stoppingRule: ['Say what would stop it before its end.', 'Dywedwch beth fyddai’n ei atal cyn ei ddiwedd.'],
};

export function taskAdvice(part: ProtocolPart, language: Language): string {
  return advice[part][language === 'CY' ? 1 : 0];
}
