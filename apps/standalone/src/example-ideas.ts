import { readFileSync } from 'node:fs';
import { audiences, credits, ideaKinds, languages } from '@idea-map/contracts';
import { z } from 'zod';

const FILE = new URL('./example-ideas.json', import.meta.url);

const given = z.object({
  force: z.string(),
  /** The first part of the author's subject: `officer.kent`. */
  role: z.enum(['officer', 'staff', 'volunteer']),
  daysAgo: z.number().int().positive(),
  credit: z.enum(credits),
  audience: z.enum(audiences),
  /** Forces of which one person each supports it. */
  supportedBy: z.array(z.string()),
  comments: z.array(z.object({ force: z.string(), says: z.string() })),
});

const text = z.object({
  id: z.string(),
  title: z.string(),
  problem: z.string(),
  proposal: z.string(),
  themes: z.array(z.string()),
  kind: z.enum(ideaKinds),
  language: z.enum(languages),
  given: z.array(given),
});

const schema = z.object({
  about: z.string(),
  comments: z.array(z.object({ id: z.string(), language: z.enum(languages), text: z.string() })),
  texts: z.array(text),
});
type Content = z.infer<typeof schema>;

export interface ExampleComment {
  readonly force: string;
  readonly language: (typeof languages)[number];
  readonly text: string;
}

/** An idea to show the map with: what was sent in, by whom, how long ago, and what others made of it. */
export interface ExampleIdea
  extends
    Readonly<Omit<Content['texts'][number], 'given'>>,
    Readonly<Omit<z.infer<typeof given>, 'comments'>> {
  /** Asked of impact cases; no example holds them. */
  readonly whatFollowed: null;
  readonly whatOvercame: null;
  /** How many people of other forces support it, 0 to 6. */
  readonly supporters: number;
  readonly comments: readonly ExampleComment[];
}

/** Oldest first. `id` is stable and different for each: the text's and the force's, `d01.humberside`. */
export const exampleIdeas: readonly ExampleIdea[] = read();

function read(): ExampleIdea[] {
  const content = schema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  const ideas = content.texts.flatMap(({ given: times, ...words }) => {
    return times.map((time) => ({
      ...words,
      ...time,
      id: `${words.id}.${time.force}`,
      whatFollowed: null,
      whatOvercame: null,
      supporters: time.supportedBy.length,
      comments: time.comments.map(({ force, says }) => ({ force, ...commentOf(content, says) })),
    }));
  });
  return ideas.sort((a, b) => b.daysAgo - a.daysAgo || a.id.localeCompare(b.id));
}

function commentOf({ comments }: Content, id: string): Omit<ExampleComment, 'force'> {
  const found = comments.find((comment) => comment.id === id);
  if (!found) throw new Error(`The examples name a comment that they do not hold: ${id}`);
  return { language: found.language, text: found.text };
}
