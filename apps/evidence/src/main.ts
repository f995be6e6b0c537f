import { runService } from '@idea-map/service';
import { evidence } from './evidence.definition.js';

await runService(evidence);
