import { runService } from '@idea-map/service';
import { triage } from './triage.definition.js';

await runService(triage);
