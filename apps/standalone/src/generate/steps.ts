import type { StopReason } from '@idea-map/contracts';
import type { IdeaEntity } from '../../../intake/src/idea.entity.js';
import type { StepEntity } from '../../../intake/src/step.entity.js';
import { fill, sentence, type Slots } from './grammar.js';
import type { Moved } from './journey.js';
import { closings, reasons } from './phrases.data.js';
import { weighted, type Random } from './random.js';
import type { Speakers } from './speakers.js';

export type Step = Omit<StepEntity, 'id'>;

const closing = weighted(closings.map((one) => [one, one[1]] as const));

/** What intake keeps of each move. What the author said on the way goes where the idea was taken back. */
export function stepsOf(
  idea: Pick<IdeaEntity, 'id' | 'force' | 'language'>,
  moved: readonly Moved[],
  { slots, speakers, random }: { slots: Slots; speakers: Speakers; random: Random },
): Step[] {
  const isWithdrawn = moved.at(-1)?.stage === 'WITHDRAWN';
  let firstKey: string | null = null;
  return moved.map(({ move, stage, by, at }) => {
    const actor = speakers.actor(by, { force: idea.force, firstKey }, random);
    if (move === 'ESCALATE') firstKey = actor.byId;
    const said =
      isWithdrawn && by === 'AUTHOR' ? nothing : saidWith({ move, stage }, idea.language, { slots, random });
    return { ideaId: idea.id, at, move, stage, ...said, ...actor, holderId: null, holderRole: null };
  });
}

interface Said {
  readonly reason: string | null;
  readonly stopReason: StopReason | null;
}

const nothing: Said = { reason: null, stopReason: null };

// The reasons name what an English idea speaks of; with a Welsh one, only those that name nothing fit.
function saidWith(
  { move, stage }: Pick<Moved, 'move' | 'stage'>,
  language: IdeaEntity['language'],
  { slots, random }: { slots: Slots; random: Random },
): Said {
  if (stage === 'CLOSED') {
    const [stopReason, , reason] = closing(random);
    return { reason: fill(reason, slots), stopReason: stopReason as StopReason };
  }
  const fitting =
    language === 'EN' ? reasons[move] : reasons[move]?.filter((reason) => !reason.includes('{'));
  return fitting && fitting.length > 0
    ? { reason: sentence(fitting, slots, random), stopReason: null }
    : nothing;
}
