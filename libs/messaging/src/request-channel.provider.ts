import type { Config } from '@idea-map/runtime';
import { InProcessRequestChannel } from './in-process-request-channel.js';
import type { RequestChannel } from './request-channel.js';
import { TcpRequestChannel } from './tcp-request-channel.js';
import { tcpSettings } from './tcp-settings.js';

/** The wire for requests, by the mode. @throws Error naming the variable that the distributed mode lacks. */
export function provideRequestChannel(config: Config): RequestChannel {
  if (config.IDEA_MAP_MODE === 'embedded') return new InProcessRequestChannel();
  return new TcpRequestChannel(tcpSettings(config));
}
