import type { Config } from '@idea-map/runtime';
import { InProcessRequestChannel } from './in-process-request-channel.js';
import type { RequestChannel } from './request-channel.js';

/** The wire for requests, by the mode. @throws Error where the mode has no driver yet. */
export function provideRequestChannel(config: Config): RequestChannel {
  if (config.IDEA_MAP_MODE === 'embedded') return new InProcessRequestChannel();
  throw new Error('The distributed mode has no request channel yet: unset IDEA_MAP_MODE.');
}
