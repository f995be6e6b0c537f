import type { Language } from '@idea-map/contracts';

type Pair = readonly [en: string, cy: string];

/** What to do about a finding, in a sentence for the person who wrote it. */
const sentences = {
  LEAVE_OUT: [
    'This points at a person or can be traced to one. Leave it out; the idea does not need it.',
    'Mae hwn yn cyfeirio at berson neu’n gallu arwain at un. Gadewch ef allan; nid oes ei angen ar y syniad.',
  ],
  SENSITIVE: [
    'Nothing marked OFFICIAL-SENSITIVE is published here. Say it without what makes it sensitive, and without the marking.',
    'Ni chyhoeddir dim a farciwyd yn SWYDDOGOL-SENSITIF yma. Dywedwch ef heb yr hyn sy’n sensitif, a heb y marc.',
  ],
  MARKED: [
    'This looks like a protective marking. A data officer will see whether the text may be shared.',
    'Mae hwn yn edrych fel marc diogelu. Bydd swyddog data yn gweld a ellir rhannu’r testun.',
  ],
  NOT_HERE_SECRET: [
    'SECRET and above may not be here, and was not kept. Tell your force’s security officer that it was typed into this page.',
    'Ni chaiff deunydd CYFRINACHOL nac uwch fod yma, ac ni chadwyd ef. Dywedwch wrth swyddog diogelwch eich heddlu iddo gael ei deipio yma.',
  ],
  NOT_HERE_CONDUCT: [
    'What one person did wrong belongs with your professional standards department, or the IOPC. It was not kept here.',
    'I’ch adran safonau proffesiynol, neu’r IOPC, y mae’r hyn a wnaeth un person o’i le yn perthyn. Ni chadwyd ef yma.',
  ],
  NOT_HERE_DEATH: [
    'One person’s death or injury belongs with your supervisor, professional standards or the IOPC. It was not kept here. What was learned can be shared without the case.',
    'I’ch goruchwyliwr, safonau proffesiynol neu’r IOPC y mae marwolaeth neu anaf un person yn perthyn. Ni chadwyd ef yma. Gellir rhannu’r wers heb yr achos.',
  ],
  NOT_HERE_CHILD: [
    'Somebody who may be in danger needs more than an idea: call 999 now if it is urgent, or report it to social services. It was not kept here.',
    'Mae angen mwy na syniad ar rywun a all fod mewn perygl: ffoniwch 999 nawr os yw’n frys, neu adroddwch i’r gwasanaethau cymdeithasol. Ni chadwyd ef yma.',
  ],
  NOT_HERE_CASE: [
    'A case that is under way belongs with the officer in the case. It was not kept here. What was learned can be shared once it is over, without the case.',
    'I’r swyddog sy’n gyfrifol am yr achos y mae achos byw yn perthyn. Ni chadwyd ef yma. Gellir rhannu’r wers pan ddaw i ben, heb yr achos.',
  ],
  ABOUT_ONE: [
    'This tells something private of one person. Speak of people in general; a data officer will look at it otherwise.',
    'Mae hwn yn dweud rhywbeth preifat am un person. Soniwch am bobl yn gyffredinol; fel arall bydd swyddog data yn edrych arno.',
  ],
  CAN_BE_TOLD: [
    'Colleagues may know who this is, though it names nobody. A data officer will look at it.',
    'Efallai y bydd cydweithwyr yn gwybod pwy yw hwn, er nad yw’n enwi neb. Bydd swyddog data yn edrych arno.',
  ],
  OPERATIONAL: [
    'An operation’s name may give it away. Leave it out, or a data officer will see whether it is public.',
    'Gall enw ymgyrch ei datgelu. Gadewch ef allan, neu bydd swyddog data yn gweld a yw’n gyhoeddus.',
  ],
  SECURITY: [
    'This may show how we work in secret, or a way in. Tell your force’s security contact; a data officer will look at it here.',
    'Gall hwn ddangos sut rydym yn gweithio’n gudd, neu ffordd i mewn. Dywedwch wrth gyswllt diogelwch eich heddlu; bydd swyddog data yn edrych arno yma.',
  ],
} satisfies Record<string, Pair>;

export type AdviceKey = keyof typeof sentences;

export function isAdvice(key: unknown): key is AdviceKey {
  return typeof key === 'string' && Object.hasOwn(sentences, key);
}

/** The sentence for a key, in a language. */
export function adviceWords(key: AdviceKey, language: Language): string {
  return sentences[key][language === 'CY' ? 1 : 0];
}
