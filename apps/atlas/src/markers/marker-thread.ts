import { Logger } from '@nestjs/common';
import type { MarkerView } from '@idea-map/contracts';
import { AskedThread } from '@idea-map/runtime';
import type { MarkerQuestion } from './marker-index.js';

const log = new Logger('Markers');

/** The markers in a thread of their own. */
export class MarkerThread extends AskedThread<MarkerQuestion, MarkerView[]> {
  constructor(url: string) {
    super({
      file: import.meta.url.replace('marker-thread', 'marker-worker'),
      data: { url },
      patience: 4000,
      late: 'The markers are being made ready. Try again in a moment.',
      onEnd: () => {
        log.warn('The markers are read anew.');
      },
    });
  }
}
