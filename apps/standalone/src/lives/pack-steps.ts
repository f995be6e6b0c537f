import { ListHolders, MakePack, SendPack, type PersonView } from '@idea-map/contracts';
import type { Step } from './steps.js';

export interface PackGiven {
  readonly title: string;
  /** Example ideas, in order. */
  readonly ideas: readonly string[];
  readonly committee: string;
  readonly portfolio: string;
  readonly attachments: readonly string[];
  /** The names of the bodies whose leaders are sent it. */
  readonly to: readonly string[];
}

/** A College broker gathers ideas as they stand and sends them to leaders. */
export const sendsPack = (day: number, { ideas, to, ...header }: PackGiven): Step => ({
  ...{ day, by: 'college.broker', of: 'triage' },
  does: async ({ ask, idOf }) => {
    const leaders = leadersOf(to, await ask(ListHolders, { role: 'LEADER' }));
    const input = {
      ...{ ...header, attachments: [...header.attachments], ideas: ideas.map(idOf) },
      ...{ classification: 'OFFICIAL' as const, disclosable: true },
    };
    const { id } = await ask(MakePack, { input });
    return ask(SendPack, { id, leaders });
  },
});

function leadersOf(bodies: readonly string[], people: readonly PersonView[]): string[] {
  return bodies.map((body) => {
    const found = people.find(({ organisation }) => organisation === body);
    if (!found) throw new Error(`No leader of this body is known: ${body}`);
    return found.id;
  });
}
