import { GetIdeaRecord, GetMyData, services } from '@idea-map/contracts';
import type { Requests } from '@idea-map/messaging';
import type { Asked } from './downloads.js';

/** What is held on a person or an idea, as one JSON text, as the bearer of the token may read it at that moment. */
export async function heldData(
  requests: Requests,
  { what, input, token }: Pick<Asked, 'what' | 'input' | 'token'>,
): Promise<string> {
  const { id } = input as { readonly id: string };
  const held = what === 'ideaRecord' ? await record(requests, id, token) : await mine(requests, token);
  return `${JSON.stringify(held, null, 2)}\n`;
}

async function record(requests: Requests, id: string, token: string | null) {
  return (await requests.ask(GetIdeaRecord, { id }, { token })).output;
}

/** By service: each tells of its own tables. */
async function mine(requests: Requests, token: string | null) {
  const answers = await Promise.all(
    services.map(async (service) => [
      service,
      (await requests.ask(GetMyData[service], {}, { token })).output,
    ]),
  );
  return Object.fromEntries(answers) as unknown;
}
