import type { SubmitIdea, OutputOf, RequestDefinition } from '@idea-map/contracts';
import { londonDay } from '@idea-map/runtime';
import type { Parts, RunningService } from '@idea-map/service';
import { Rounds } from '../../reminders/src/rounds.js';
import { exampleIdeas, type ExampleIdea } from './example-ideas.js';
import { type SeedClock } from './lives/seed-clock.js';
import type { Scene } from './lives/steps.js';
import { timeline, type Moment } from './lives/timeline.js';
import { settled } from './settled.js';

type Services = ReadonlyMap<string, RunningService>;
const DAY = 86_400_000;
/** What happened within so many milliseconds is heard together. */
const SPAN = 4 * DAY;
/** So many ideas are acted on together. */
const AT_ONCE = 4;
/** Longer than the example ideas go back. */
const PAST_HOURS = 24 * 500;

export interface Seeding {
  readonly services: Services;
  readonly parts: Pick<Parts, 'requests' | 'demoIssuer'>;
  /** The clock of all these services. */
  readonly clock: SeedClock;
}

/**
 * Puts the example ideas in where there is no idea yet: everything that people did with them over the last months,
 * asked as the API asks it, with the clock of the whole system set back to when it was. @returns whether it did.
 */
export async function seedIdeas(seeding: Seeding, say: (line: string) => void): Promise<boolean> {
  const { services } = seeding;
  const intake = services.get('intake');
  if (!intake) throw new Error('The example ideas need intake.');
  const [any] = await intake.transactions.query('select from idea limit 1');
  if (any) return false;
  const rounds = services.get('reminders')?.context.get(Rounds);
  await (rounds ? rounds.heldDuring(() => relive(seeding)) : relive(seeding));
  say(
    `${exampleIdeas.length} example ideas are in. To start empty: IDEA_MAP_SEED=none IDEA_MAP_DATA=<a new folder>`,
  );
  return true;
}

async function relive(seeding: Seeding): Promise<void> {
  const { services, clock } = seeding;
  const heard = () => settled([...services.values()]);
  await heard();
  try {
    await new Past(seeding, heard).relive(timeline(exampleIdeas, clock.now()));
  } finally {
    clock.letGo();
  }
}

/** Does again what was done, moment by moment; a few of different ideas go on together, and the clock never goes back. */
class Past {
  private readonly ids = new Map<string, string>();
  private readonly tokens = new Map<string, Promise<string>>();
  /** The service that each idea was last changed by, of what the others may not have heard yet. */
  private readonly unheard = new Map<string, string>();
  private readonly going = new Map<string, Promise<void>>();
  private since = new Date(0);

  constructor(
    private readonly seeding: Seeding,
    private readonly heard: () => Promise<void>,
  ) {}

  async relive(moments: readonly Moment[]): Promise<void> {
    for (const moment of moments) {
      const { at, example, step } = moment;
      if (this.mustBeHeard(moment)) await this.hear();
      if (this.unheard.size === 0) this.since = at;
      if (step.of !== 'readers') this.unheard.set(example.id, step.of);
      await this.going.get(example.id);
      if (this.going.size >= AT_ONCE) await Promise.race(this.going.values());
      this.seeding.clock.setTo(at);
      const going = this.take(moment).finally(() => this.going.delete(example.id));
      this.going.set(example.id, going);
      // It is awaited above or below, and failing there it ends the rest.
      going.catch(() => undefined);
    }
    await this.hear();
  }

  private mustBeHeard({ at, example, step }: Moment): boolean {
    if (this.unheard.size === 0) return false;
    const last = this.unheard.get(example.id);
    const another = step.of !== 'readers' && last !== undefined && last !== step.of;
    return another || at.getTime() - this.since.getTime() > SPAN;
  }

  private async hear(): Promise<void> {
    await Promise.all(this.going.values());
    await this.heard();
    this.unheard.clear();
  }

  private async take({ example, step }: Moment): Promise<void> {
    const done = await step.does(await this.sceneOf(example, step.by)).catch((error: unknown) => {
      throw new Error(`The example idea ${example.id}, day ${step.day}: ${String(error)}`, { cause: error });
    });
    if (!this.ids.has(example.id)) this.ids.set(example.id, (done as OutputOf<typeof SubmitIdea>).id);
  }

  private async sceneOf(example: ExampleIdea, by: string): Promise<Scene> {
    const { clock, parts } = this.seeding;
    const token = await this.token(subjectOf(example, by));
    const idOf = (id: string) => this.ids.get(id) ?? '';
    return {
      id: idOf(example.id),
      idOf,
      dayIn: (days) => londonDay(new Date(clock.now().getTime() + days * DAY)),
      ask: async <Input, Output>(request: RequestDefinition<Input, Output>, input: NoInfer<Input>) => {
        return (await parts.requests.ask(request, input, { token })).output;
      },
    };
  }

  /** One for each person, which leaves neither this process nor this past. */
  private token(subject: string): Promise<string> {
    const { parts, clock } = this.seeding;
    if (!parts.demoIssuer) throw new Error('The example ideas need the demo people.');
    const token = this.tokens.get(subject) ?? parts.demoIssuer.sign(subject, clock.now(), PAST_HOURS);
    this.tokens.set(subject, token);
    return token;
  }
}

/** Those of the College whose names have one part. */
const NATIONAL = ['evaluator', 'editor', 'editor2'];

/** A demo person: given whole, or by the first part and the idea's force. */
function subjectOf({ role, force }: ExampleIdea, by: string): string {
  if (by.includes('.') || NATIONAL.includes(by)) return by;
  return `${by === 'author' ? role : by}.${force}`;
}
