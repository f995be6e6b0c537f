import { GetOrganisations, GetPack, GetPeople, ListForces } from '@idea-map/contracts';
import type { Requests } from '@idea-map/messaging';
import type { Language } from '../request-context.js';
import { words } from '../words.js';
import { packDocument, type PackDocument } from './pack-document.js';

/** What the link to a pack's file holds. */
export interface PackAsked {
  readonly id: string;
  readonly language: Language;
}

/** The pack as the bearer of the token may read it at this moment. @throws DomainError as triage answers */
export async function readPack(
  requests: Requests,
  { token, input }: { readonly token: string | null; readonly input: PackAsked },
): Promise<PackDocument> {
  const { language } = input;
  const { output: pack } = await requests.ask(GetPack, { id: input.id }, { token });
  const [people, bodies, forces] = await Promise.all([
    requests.ask(GetPeople, { ids: [pack.authorId] }, { token }),
    requests.ask(GetOrganisations, { ids: [pack.organisation] }, { token }),
    requests.ask(ListForces, {}, { token }),
  ]);
  const known = new Map([...bodies.output, ...forces.output].map((one) => [one.id, one]));
  const nameOf = (id: string) => {
    const named = known.get(id);
    return named ? words.of({ en: named.name, cy: named.nameCy ?? named.name }, language) : id;
  };
  const byRole = { personId: pack.authorId, role: 'COLLEGE_BROKER', force: null } as const;
  const author = words.actor(byRole, { name: people.output[0]?.name ?? null, force: null, language });
  return packDocument(pack, { author, organisation: nameOf(pack.organisation), force: nameOf }, language);
}
