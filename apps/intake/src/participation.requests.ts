import { Controller } from '@nestjs/common';
import { GetParticipation } from '@idea-map/contracts';
import { Answers } from '@idea-map/messaging';
import { ParticipationService } from './participation.service.js';

@Controller()
export class ParticipationRequests {
  constructor(private readonly participation: ParticipationService) {}

  @Answers(GetParticipation)
  figures() {
    return this.participation.participation();
  }
}
