export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** A text with the language it is in, since some names have no Welsh. */
export interface Text {
  readonly text: string;
  readonly language: Language;
}
export interface Named {
  readonly name: string;
  readonly nameCy: string | null;
}

/** The language of a page: the one asked for in its address, else the reader's first of ours, else English. */
export function chooseLanguage(asked: unknown, acceptLanguage: string | undefined): Language {
  return languageOf(asked) ?? preferred(acceptLanguage ?? '') ?? 'en';
}

/** A name in the reader's language where it has one, else as it is in English. */
export function nameIn({ name, nameCy }: Named, language: Language): Text {
  return language === 'cy' && nameCy ? { text: nameCy, language } : { text: name, language: 'en' };
}

function languageOf(text: unknown): Language | undefined {
  return languages.find((one) => one === text);
}

// Accept-Language: cy-GB, en;q=0.8
function preferred(header: string): Language | undefined {
  const wishes = header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters
      .map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1])
      .find((one) => one !== undefined);
    return { language: languageOf(tag.split('-')[0]), quality: Number(quality ?? 1) };
  });
  const [first] = wishes
    .filter(({ language, quality }) => language && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return first?.language;
}
