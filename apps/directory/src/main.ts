import { runService } from '@idea-map/service';
import { directory } from './directory.definition.js';

await runService(directory);
