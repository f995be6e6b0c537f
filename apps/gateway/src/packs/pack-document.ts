import { themes, type PackView } from '@idea-map/contracts';
import type { Language } from '../request-context.js';
import { packWords, stageWords, supportWords } from './pack-words.js';

/** A term with its description. */
export type Fact = readonly [term: string, value: string];

export interface PackChapter {
  readonly heading: string;
  /** Of its texts, as a BCP 47 tag. */
  readonly lang: string;
  readonly facts: readonly Fact[];
  readonly texts: readonly { readonly heading: string; readonly text: string }[];
}

/** A pack as it is read, whatever file it is drawn as. */
export interface PackDocument {
  readonly lang: string;
  readonly title: string;
  /** In capitals, as it stands at the head and the foot. */
  readonly marking: string;
  readonly about: string;
  readonly contents: string;
  readonly note: string;
  readonly facts: readonly Fact[];
  readonly chapters: readonly PackChapter[];
  readonly createdAt: Date;
}

/** What its ids are called. */
export interface PackNames {
  readonly author: string;
  readonly organisation: string;
  readonly force: (id: string) => string;
}

type Word = keyof typeof packWords;
type Say = (word: Word) => string;

/** @param language of its headings; each idea is in its own */
export function packDocument(pack: PackView, names: PackNames, language: Language): PackDocument {
  const at = language === 'CY' ? 1 : 0;
  const say: Say = (word) => packWords[word][at];
  const createdAt = new Date(pack.createdAt);
  const day = createdAt.toLocaleDateString(say('lang'), { dateStyle: 'long', timeZone: 'Europe/London' });
  const marking = pack.classification.replace('_', '-');
  const facts: Fact[] = [
    [say('classification'), marking],
    [say('disclosable'), say(pack.disclosable ? 'yes' : 'no')],
    [say('author'), names.author],
    [say('organisation'), names.organisation],
    [say('created'), day],
    [say('committee'), pack.committee ?? say('none')],
    [say('portfolio'), pack.portfolio ?? say('none')],
    [say('attachments'), pack.attachments.join('; ') || say('none')],
    [say('hash'), pack.hash],
  ];
  return {
    ...{ lang: say('lang'), title: pack.title, marking, facts, createdAt },
    ...{ about: say('about'), contents: say('contents'), note: say('frozen') },
    chapters: pack.items.map((item) => chapterOf(item, { names, say, at })),
  };
}

function chapterOf(
  { reference, version, hash, content }: PackView['items'][number],
  { names, say, at }: { names: PackNames; say: Say; at: 0 | 1 },
): PackChapter {
  const identity: Fact[] = [
    [say('version'), String(version)],
    [say('itemHash'), hash],
  ];
  if (!content) {
    const heading = `${reference}: ${say('redacted')}`;
    return { heading, lang: say('lang'), facts: identity, texts: [] };
  }
  const { force, priority, supportCount, supportForceCount } = content;
  const named = themes.filter(({ id }) => content.themes.includes(id));
  const facts: Fact[] = [
    [say('force'), force === null ? say('national') : names.force(force)],
    [say('stage'), stageWords[content.stage][at]],
    [say('themes'), named.map(({ name, nameCy }) => [name, nameCy][at]).join('; ')],
    [say('support'), supportWords(supportCount, supportForceCount)[at]],
    ...(priority === null ? [] : [[say('priority'), String(priority)] as const]),
  ];
  const texts = (['problem', 'proposal', 'whatFollowed', 'whatOvercame'] as const).flatMap((name) => {
    const text = content[name];
    return text ? [{ heading: say(name), text }] : [];
  });
  const lang = content.language === 'CY' ? 'cy' : 'en-GB';
  return { heading: `${reference}: ${content.title}`, lang, facts: [...facts, ...identity], texts };
}
