import { runService } from '@idea-map/service';
import { geography } from './geography.definition.js';

await runService(geography);
