import { didOf } from '../did.js';
import { fileLink } from '../file-link.js';
import { problemsOf, type Problems } from '../form.js';
import type { Page } from '../page.js';
import type { Visit } from '../visit.js';

const SET_LANGUAGE = 'mutation ($language: Language!) { setLanguage(language: $language) { id } }';
const SET_DELIVERY = 'mutation ($delivery: Delivery!) { setDelivery(delivery: $delivery) { id } }';
const ASK_LICENCE = `mutation ($done: Boolean!) {
  askForLicence(input: { kinds: [PRACTICE, LEARNING_NOTE], refresherDone: $done }) { id }
}`;
const MY_DATA = '{ myData { url } }';
const MINE = `{
  viewer { delivery mailFails }
  myLicences { kinds state issuer expiresOn reason checks { question met how todo } }
}`;
const deliveries = ['AT_ONCE', 'DAILY', 'WEEKLY', 'OFF'] as const;

interface Mine {
  readonly viewer: { readonly delivery: string | null; readonly mailFails: boolean | null } | null;
  readonly myLicences: readonly { readonly state: string }[] | null;
}

const DID = { language: 'didLanguage', delivery: 'didDelivery', licence: 'didLicenceAsk' } as const;

/** Who one is here: the language, how one is told, licences, and all that is held. */
export const accountPage: Page = {
  path: '/account',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    switch (form.text('do')) {
      case 'delivery':
        return changed(visit, { name: 'delivery', of: deliveries, mutation: SET_DELIVERY });
      case 'data': {
        const { myData } = await visit.ask<{ myData: { url: string } }>(MY_DATA);
        return visit.goTo(fileLink(myData));
      }
      case 'licence': {
        const { problems } = await visit.change(
          ASK_LICENCE,
          { done: form.text('refresher') === 'yes' },
          { 'input.refresherDone': 'refresher' },
        );
        return problems ? shown(visit, problems) : visit.goTo('/account?did=licence');
      }
      default:
        return changed(visit, { name: 'language', of: ['EN', 'CY'], mutation: SET_LANGUAGE });
    }
  },
};

async function changed(
  visit: Visit,
  { name, of, mutation }: { name: 'delivery' | 'language'; of: readonly string[]; mutation: string },
) {
  const value = visit.form.text(name);
  if (!of.includes(value)) {
    const message = visit.words.say(name === 'language' ? 'chooseOne' : 'chooseDelivery');
    return shown(visit, problemsOf([{ field: name, code: 'REQUIRED', message }]));
  }
  const { problems } = await visit.change(mutation, { [name]: value });
  if (problems) return shown(visit, problems);
  const lang = name === 'language' ? `&lang=${value.toLowerCase()}` : '';
  return visit.goTo(`/account?did=${name}${lang}`);
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, viewer } = visit;
  const mine = await visit.askForParts<Mine>(MINE).catch(() => null);
  const roles = (viewer?.roles ?? []).map((role) => words.say(`role_${role}`)).join(', ');
  return visit.show('account', words.say('accountHeading'), {
    ...{ roles, problems, licences: mine?.myLicences ?? [] },
    mayAsk: !(mine?.myLicences ?? []).some(({ state }) => state === 'ASKED'),
    isContributor: viewer?.roles.includes('CONTRIBUTOR'),
    language: visit.form.text('language') || viewer?.language,
    delivery: visit.form.text('delivery') || mine?.viewer?.delivery,
    deliveries: deliveries.map((value) => ({ value, text: words.say(`delivery_${value}`) })),
    mailFails: mine?.viewer?.mailFails,
    did: problems ? '' : didOf(visit, DID),
  });
}
