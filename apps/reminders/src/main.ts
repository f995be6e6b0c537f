import { runService } from '@idea-map/service';
import { reminders } from './reminders.definition.js';

await runService(reminders);
