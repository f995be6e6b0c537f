import type { Audience, Credit, IdeaKind, Language } from '@idea-map/contracts';
import data from './example-ideas.json' with { type: 'json' };

/** An example idea: written for this project, about nobody real, given to a demo person of a force. */
export interface ExampleIdea {
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly themes: readonly string[];
  readonly force: string;
  readonly kind: IdeaKind;
  readonly language: Language;
  readonly credit: Credit;
  readonly audience: Audience;
  readonly daysAgo: number;
  readonly role: 'officer' | 'staff' | 'volunteer';
  /** Demo people of other forces. */
  readonly supporters: readonly string[];
  readonly comments: readonly { readonly subject: string; readonly text: string }[];
}

export const exampleIdeas = data as readonly ExampleIdea[];
