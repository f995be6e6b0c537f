import { runService } from '@idea-map/service';
import { intake } from './intake.definition.js';

await runService(intake);
