import { InProcessEventTransport } from './in-process-event-transport.js';
import { InProcessRequestChannel } from './in-process-request-channel.js';
import { describeEventTransport, describeRequestChannel } from '../../testing/src/driver-contract.js';

// Every process of the default mode has all services and a wire of its own; what they share is the database.
describeEventTransport('the wire within a process', async () => ({
  attach: async () => new InProcessEventTransport(),
  close: async () => undefined,
}));

describeRequestChannel('the wire within a process', async () => ({
  attach: async () => new InProcessRequestChannel(),
  close: async () => undefined,
}));
