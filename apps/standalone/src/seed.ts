import type { Principal } from '@idea-map/contracts';
import { DEMO_ISSUER, Handles, KnownPeople } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import type { RunningService } from '@idea-map/service';
import { EscrowService } from '../../intake/src/escrow/escrow.service.js';
import { CheckService } from '../../intake/src/check.service.js';
import { Geography } from '../../intake/src/geography.js';
import { IdeasService } from '../../intake/src/ideas.service.js';
import { RedactionsService } from '../../intake/src/redaction/redactions.service.js';
import { ReadingService } from '../../intake/src/reading.service.js';
import { SupportService } from '../../intake/src/support.service.js';
import { exampleIdeas, type ExampleIdea } from './example-ideas.js';
import { settled } from './settled.js';

type Services = ReadonlyMap<string, RunningService>;
const DAY = 86_400_000;
const NOTE = 'It could have happened anywhere, and to anybody.';

/**
 * Puts the example ideas in where there is no idea yet, as their authors would have over the last months; all of them
 * or none. @returns whether it did.
 */
export async function seedIdeas(
  services: Services,
  clock: Clock,
  say: (line: string) => void,
): Promise<boolean> {
  const intake = services.get('intake');
  if (!intake) throw new Error('The example ideas need intake.');
  const [any] = await intake.transactions.query('select from idea limit 1');
  if (any) return false;
  await settled([...services.values()]);
  const people = intake.context.get(KnownPeople);
  const person = async (subject: string): Promise<Principal> => {
    const found = await people.find(DEMO_ISSUER, subject);
    if (!found) throw new Error(`The demo person ${subject} is not known.`);
    return found;
  };
  const now = clock.now().getTime();
  const then = Clock.fixed(clock.now());
  const { ideas, support, check } = writersAt(then, intake);
  await intake.transactions.run(async (tx) => {
    for (const example of exampleIdeas) {
      then.at = new Date(now - example.daysAgo * DAY);
      const { id } = await ideas.submit({ input: inputOf(example) }, await person(authorOf(example)), tx);
      then.at = new Date(Math.min(then.at.getTime() + DAY, now));
      // Nobody reads an impact case before a data officer has.
      if (example.kind === 'IMPACT_CASE') {
        await check.confirmDeidentified({ id, note: NOTE }, await person(`data.${example.force}`), tx);
      }
      for (const force of example.supportedBy)
        await support.support(id, await person(`officer.${force}`), tx);
      for (const { force, text } of example.comments) {
        await support.comment({ id, text }, await person(`staff.${force}`), tx);
      }
    }
  });
  say(
    `${exampleIdeas.length} example ideas are in. To start empty: IDEA_MAP_SEED=none IDEA_MAP_DATA=<a new folder>`,
  );
  return true;
}

/** The use cases of authors, readers and data officers, on a clock of their own. */
function writersAt(clock: Clock, { context, transactions }: RunningService) {
  const handles = context.get(Handles);
  const [escrow, redactions] = [context.get(EscrowService), context.get(RedactionsService)];
  return {
    ideas: new IdeasService(clock, handles, context.get(Geography), escrow, redactions),
    support: new SupportService(clock, handles),
    check: new CheckService(transactions, context.get(ReadingService), clock, handles),
  };
}

function authorOf({ role, force }: ExampleIdea): string {
  return `${role}.${force}`;
}

function inputOf({ title, problem, proposal, themes, kind, language, credit, audience }: ExampleIdea) {
  return { title, problem, proposal, themes: [...themes], kind, language, credit, audience };
}
