/** Phrases that stand between bars, over as many lines as they need. */
export const list = (text: string) => text.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
