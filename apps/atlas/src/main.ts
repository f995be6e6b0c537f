import { runService } from '@idea-map/service';
import { atlas } from './atlas.definition.js';

await runService(atlas);
