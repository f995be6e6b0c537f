import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import { forceFields, placeFields } from '../schemas.js';

/** A force as it stands from now on: new, renamed, ended or succeeded. Heard again, it replaces what was known. */
export const ForceSaved = defineEvent({
  type: 'force.saved',
  version: 1,
  saidBy: 'geography',
  about: 'id',
  data: forceFields,
});
export type ForceSaved = EventOf<typeof ForceSaved>;

/** Where an idea lies, as it may be shown; never finer than an outward code or a district. */
export const IdeaLocated = defineEvent({
  type: 'idea.located',
  version: 1,
  saidBy: 'geography',
  about: 'ideaId',
  data: { ideaId: z.uuid(), ...placeFields },
});
export type IdeaLocated = EventOf<typeof IdeaLocated>;
