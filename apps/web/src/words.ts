import { nameIn, type Language, type Text } from './language.js';
import { pairs } from './all-words.js';
import { regions, type Pair } from './words.data.js';

export type Word = keyof typeof pairs;
/** As far as an idea is asked for: of one without a title, a reference tells whether it was sent in. */
export interface Titled {
  readonly title: string;
  readonly reference?: string | null;
  readonly language?: 'EN' | 'CY';
}
type Values = Readonly<Record<string, string | number>>;

/** What a page says in one language: its strings, numbers and counts. */
export class Words {
  private readonly numbers: Intl.NumberFormat;
  private readonly shares: Intl.NumberFormat;
  private readonly collator: Intl.Collator;
  private readonly days: Intl.DateTimeFormat;
  private readonly instants: Intl.DateTimeFormat;
  private readonly months: Intl.DateTimeFormat;
  private readonly times: Intl.DateTimeFormat;

  private constructor(readonly language: Language) {
    const locale = `${language}-GB`;
    this.numbers = new Intl.NumberFormat(locale);
    this.shares = new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    this.collator = new Intl.Collator(locale);
    const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' } as const;
    this.days = new Intl.DateTimeFormat(locale, day);
    this.months = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
    const time = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
    this.instants = new Intl.DateTimeFormat(locale, { ...day, ...time });
    this.times = new Intl.DateTimeFormat(locale, { ...time, timeZone: 'Europe/London' });
  }

  static readonly in: Readonly<Record<Language, Words>> = { en: new Words('en'), cy: new Words('cy') };

  say(word: Word, values: Values = {}): string {
    const pair: Pair = pairs[word];
    const text = this.language === 'cy' ? pair[1] : pair[0];
    const said = text.replace(/\{(\w+)\}/g, (_, name: string) => this.value(values[name] ?? ''));
    return this.language === 'cy' ? elided(said) : said;
  }

  /** 63 ideas. */
  ideas(n: number): string {
    if (n === 0) return this.say('noIdeas');
    if (n === 1) return this.say('oneIdea', { n });
    return this.say(n <= 10 ? 'someIdeas' : 'manyIdeas', { n });
  }

  /** What an idea is called; one that was sent in has no title once its text was taken out. */
  titleOf({ title, reference }: Titled): string {
    return title || this.say(reference === null ? 'untitled' : 'textTakenOut');
  }

  /** 43 forces. */
  forces(n: number): string {
    return this.say(n === 1 ? 'oneForce' : 'forces', { n });
  }

  number(n: number): string {
    return this.numbers.format(n);
  }

  /** 14 March 2026; empty where there is no day. */
  date(day: string | Date | null): string {
    return day === null ? '' : this.days.format(new Date(day));
  }

  /** 14 March 2026 at 09:30, in England and Wales. */
  dateTime(at: string | Date | null): string {
    return at === null ? '' : this.instants.format(new Date(at));
  }

  /** Mar 26, of 2026-03. */
  month(month: string): string {
    return this.months.format(new Date(`${month}-15`));
  }

  /** 09:30, in England and Wales. */
  time(at: string | Date): string {
    return this.times.format(new Date(at));
  }

  /** A part of a whole in percent; nothing of nothing is none. */
  share(part: number, whole: number): string {
    return this.shares.format(whole === 0 ? 0 : part / whole);
  }

  region(name: string): Text {
    return nameIn({ name, nameCy: regions[name] ?? null }, this.language);
  }

  /** Orders two texts by this language's alphabet. */
  readonly compare = (a: Text, b: Text): number => this.collator.compare(a.text, b.text);

  private value(value: string | number): string {
    return typeof value === 'number' ? this.number(value) : value;
  }
}

/** As Welsh joins a preposition with what a value begins with: gyda’r brocer, gydag Aisha. */
function elided(text: string): string {
  return text.replace(/\b(gyda|i|o) yr? (?=\p{L})/gu, '$1’r ').replace(/\bgyda (?=[aeiou])/giu, 'gydag ');
}
