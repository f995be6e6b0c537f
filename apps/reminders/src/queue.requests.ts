import { Controller } from '@nestjs/common';
import { GetQueueState, RetryQueue } from '@idea-map/contracts';
import { Answers } from '@idea-map/messaging';
import { QueuedBell } from './queued-bell.js';

/** What reminders answers of the queue that rings its clocks. */
@Controller()
export class QueueRequests {
  constructor(private readonly bell: QueuedBell) {}

  @Answers(GetQueueState)
  async state() {
    return [await this.bell.state()];
  }

  @Answers(RetryQueue)
  async retry() {
    return [await this.bell.retryFailed()];
  }
}
