import { problemsOf, type Problems } from '../../form.js';
import type { Visit } from '../../visit.js';

const FIND = 'query ($id: ID!) { idea(id: $id) { id reference } }';

/** The idea whose reference is typed into a field; a problem of that field where there is none. */
export async function ideaByReference(
  visit: Visit,
  field: string,
): Promise<{ readonly id: string; readonly reference: string } | Problems> {
  const { form, words } = visit;
  const typed = form.text(field);
  if (!typed) return problemsOf([{ field, code: 'REQUIRED', message: words.say('referenceMissing') }]);
  interface Found {
    readonly idea: { readonly id: string; readonly reference: string } | null;
  }
  const { idea } = await visit.askForParts<Found>(FIND, { id: typed });
  return idea ?? problemsOf([{ field, code: 'UNKNOWN', message: words.say('referenceUnknown') }]);
}
