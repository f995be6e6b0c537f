import type { EventTransport, RequestChannel } from '@idea-map/messaging';
import { answers } from './driver-contract-answers.js';
import { commands } from './driver-contract-commands.js';
import { delivery } from './driver-contract-delivery.js';
import { order } from './driver-contract-order.js';
import { outages } from './driver-contract-outages.js';
import { parking } from './driver-contract-parking.js';
import { random } from './driver-contract-random.js';
import { replicas } from './driver-contract-replicas.js';
import { RequestScene } from './driver-contract-request-scene.js';
import { Scene } from './driver-contract-scene.js';
import { slow } from './driver-contract-slow.js';
import { Stage, type Wire } from './driver-contract-stage.js';
import { stopping } from './driver-contract-stopping.js';
import { together } from './driver-contract-together.js';

export type { Wire } from './driver-contract-stage.js';

type Proof<Played> = (scene: Played) => Promise<void>;
type Rules<Played> = Readonly<Record<string, Readonly<Record<string, Proof<Played>>>>>;

/** What every driver for events, and all that stands above it, promises. `makeWire` gives a wire with nothing on it. */
export function describeEventTransport(name: string, makeWire: () => Promise<Wire<EventTransport>>): void {
  const rules = { delivery, order, parking, slow, together, outages, replicas, stopping, random };
  describeRules(`events by ${name}`, rules, async (stage, proof) => {
    const scene = new Scene(stage, await makeWire());
    await proof(scene).finally(() => scene.end());
  });
}

/** What every driver for requests, and all that stands above it, promises. */
export function describeRequestChannel(name: string, makeWire: () => Promise<Wire<RequestChannel>>): void {
  describeRules(`requests by ${name}`, { answers, commands }, async (stage, proof) => {
    const wire = await makeWire();
    const scene = new RequestScene(stage, await wire.attach());
    try {
      await Promise.all([scene.start('geography'), scene.start('intake')]);
      await proof(scene);
    } finally {
      await scene.end();
      await wire.close();
    }
  });
}

function describeRules<Played>(
  title: string,
  rules: Rules<Played>,
  play: (stage: Stage, proof: Proof<Played>) => Promise<void>,
): void {
  describe(title, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await Stage.open();
    });
    beforeEach(() => stage.clear());
    afterAll(() => stage.close());

    describe.each(Object.entries(rules))('%s', (_, sentences) => {
      it.each(Object.entries(sentences))('%s', (_sentence, proof) => play(stage, proof));
    });
  });
}
