import { runService } from '@idea-map/service';
import { evaluation } from './evaluation.definition.js';

await runService(evaluation);
