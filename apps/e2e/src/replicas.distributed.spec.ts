import { GetPlaces, ListIdeas } from '@idea-map/contracts';
import { OwnRequests, provideServiceTokens } from '@idea-map/identity';
import { provideRequestChannel, Requests } from '@idea-map/messaging';
import { Clock, loadConfig } from '@idea-map/runtime';
import { aMark, submit } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';
import { until } from './until.js';

// eslint-disable-next-line no-restricted-properties -- what the processes of the run were told
const told = process.env;
const IDEAS = 24;
let system: SystemUnderTest;
let token: string;
let mark: string;
let ids: string[];

// Given ideas enough that both replicas of a service have events of some to handle.
beforeAll(async () => {
  system = await SystemUnderTest.start();
  token = await system.token('officer.kent');
  const kent = await system.as('officer.kent');
  mark = aMark();
  ids = [];
  for (let n = 0; n < IDEAS; n++) ids.push((await submit(kent, { postcode: 'ME14 1XQ' }, mark)).id);
}, START);

/** Asks one replica and no other, as somebody. */
async function askingEach<Answer>(
  service: string,
  ask: (requests: Requests, own: Requests) => Promise<Answer>,
): Promise<Answer[]> {
  const addresses = addressesOf(service);
  expect(addresses).toHaveLength(2);
  const answers: Answer[] = [];
  for (const address of addresses) {
    const config = loadConfig({
      ...told,
      IDEA_MAP_MODE: 'distributed',
      REQUESTS_ADDRESSES: addressesWith(service, address),
    });
    const channel = provideRequestChannel(config);
    const own = new OwnRequests(channel, 'gateway', provideServiceTokens(config, new Clock()));
    answers.push(await ask(new Requests(channel), own));
    await channel.stop();
  }
  return answers;
}

/** The addresses of all services, of this one only one replica's. */
function addressesWith(service: string, address: string): string {
  const all = (told['REQUESTS_ADDRESSES'] ?? '').split(',');
  return all.map((one) => (one.startsWith(`${service}=`) ? `${service}=${address}` : one)).join(',');
}

function addressesOf(service: string): readonly string[] {
  const all = (told['REQUESTS_ADDRESSES'] ?? '').split(',').map((one) => one.split('='));
  return all.find(([name]) => name === service)?.[1]?.split('|') ?? [];
}

/** How many events each replica handled, where both do. */
async function handledBy(service: string): Promise<number[]> {
  const counts = (await system.metricsByProcess()).map((text) =>
    [...text.matchAll(new RegExp(`^idea_map_events_handled_total\\{service="${service}".*\\} (\\d+)`, 'gm'))]
      .map(([, count]) => Number(count))
      .reduce((sum, count) => sum + count, 0),
  );
  return counts.filter((count) => count > 0);
}

describe('two replicas of a service', () => {
  it('each list every idea, whichever of them handled it', async () => {
    const filter = { text: mark };
    const count = async () =>
      askingEach('atlas', async (requests) => {
        const { output } = await requests.ask(
          ListIdeas,
          { filter, first: IDEAS, order: 'NEWEST' },
          { token },
        );
        return output.items.length;
      });
    expect(await until(count, (counts) => counts.every((one) => one === IDEAS))).toEqual([IDEAS, IDEAS]);
  });

  it('each know where every idea lies', async () => {
    const places = await askingEach('geography', async (_, own) => {
      const { output } = await own.ask(GetPlaces, { ids });
      return output.length;
    });
    expect(places).toEqual([IDEAS, IDEAS]);
  });

  it.each(['atlas', 'geography'])('of %s share its partitions: both handle events', async (service) => {
    expect(await handledBy(service)).toHaveLength(2);
  });
});
