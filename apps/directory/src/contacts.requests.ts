import { Controller } from '@nestjs/common';
import { GetContact } from '@idea-map/contracts';
import { Answers } from '@idea-map/messaging';
import { ContactsService } from './contacts.service.js';

/** What the directory answers to services that send mail. */
@Controller()
export class ContactsRequests {
  constructor(private readonly contacts: ContactsService) {}

  @Answers(GetContact)
  contactOfPerson({ personId }: { personId: string }) {
    return this.contacts.of(personId);
  }
}
