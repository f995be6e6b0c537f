import { Controller } from '@nestjs/common';
import { GetMarkers, type AskedMarkers, type Principal } from '@idea-map/contracts';
import { Answers } from '@idea-map/messaging';
import { MarkersService } from './markers.service.js';

/** What a map draws, from memory. Who may ask is in the access table of libs/identity, checked before it runs. */
@Controller()
export class MarkersRequests {
  constructor(private readonly markers: MarkersService) {}

  @Answers(GetMarkers)
  ask(input: AskedMarkers, caller: Principal) {
    return this.markers.markers(input, caller);
  }
}
