import { didOf } from '../../did.js';
import { fileLink } from '../../file-link.js';
import { problemsOf, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import { DOCKET_ROLES, holdsOneOf, PACK_MAKERS } from './docket-data.js';

const PACK = `query ($id: ID!) {
  pack(id: $id) {
    id title classification disclosable author organisation { name nameCy } committee portfolio attachments createdAt hash
    items { reference version title hash redacted idea { reference stage } }
    recipients { person { id name organisation } sentAt }
    html { url } pdf { url }
  }
}`;
const SEND = 'mutation ($id: ID!, $leaders: [ID!]!) { sendPack(id: $id, leaders: $leaders) { id } }';

interface Pack {
  readonly id: string;
  readonly title: string;
  readonly html: { readonly url: string };
  readonly pdf: { readonly url: string };
  readonly recipients: readonly { readonly person: { readonly id: string } }[];
}
interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}

const DID = { freeze: 'didFreeze', send: 'didSend' } as const;

/** One pack, as it was frozen: to read, to print, and to send to leaders. */
export const packPage: Page = {
  path: '/packs/:id',
  who: DOCKET_ROLES,
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, words, params } = visit;
    const leaders = form.all('leaders');
    if (leaders.length === 0) {
      const message = words.say('packChooseLeader');
      return shown(visit, problemsOf([{ field: 'leaders', code: 'REQUIRED', message }]));
    }
    const { problems } = await visit.change(SEND, { id: params['id'], leaders });
    return problems ? shown(visit, problems) : visit.goTo(`/packs/${params['id'] ?? ''}?did=send`);
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { pack } = await visit.ask<{ pack: Pack }>(PACK, { id: visit.params['id'] });
  const maySend = holdsOneOf(visit, PACK_MAKERS);
  const { people } = maySend
    ? await visit.ask<{ people: readonly Person[] }>('{ people(role: LEADER) { id name organisation } }')
    : { people: [] };
  const sent = new Set(pack.recipients.map(({ person }) => person.id));
  return visit.show('docket/pack', pack.title, {
    files: { html: fileLink(pack.html), pdf: fileLink(pack.pdf) },
    ...{ pack, problems, maySend, did: problems ? '' : didOf(visit, DID) },
    leaders: people
      .filter(({ id }) => !sent.has(id))
      .map(({ id, name, organisation }) => ({ value: id, text: name, hint: { text: organisation } })),
  });
}
