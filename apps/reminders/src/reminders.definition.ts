import type { ServiceDefinition } from '@idea-map/service';
import { AnswerLinkEntity } from './answers/answer-link.entity.js';
import { ClockEntity, ClockStepEntity } from './clocks/clock.entity.js';
import { MailSettings, provideMailSettings } from './mail/mail-courier.provider.js';
import { FailingAddressEntity, MailboxEntity, MailEntity } from './mail/mail.entity.js';
import { MailTables1764000005020 } from './migrations/1764000005020-mail-tables.js';
import { KnownIdea } from './known-idea.entity.js';
import { KnownLicence } from './licences/known-licence.entity.js';
import { ClockIdeas1764000005010 } from './migrations/1764000005010-clock-ideas.js';
import { AnswerLinks1764000005030 } from './migrations/1764000005030-answer-links.js';
import { KnownLicences1764000005040 } from './migrations/1764000005040-known-licences.js';
import { ClocksOfAnIdea1764000005050 } from './migrations/1764000005050-clocks-of-an-idea.js';
import { RemindersTables1764000005000 } from './migrations/1764000005000-reminders-tables.js';
import { DeliveryChoiceEntity, FollowerEntity, NoticeEntity } from './notices/notice.entity.js';
import { RemindersModule } from './reminders.module.js';

export const reminders: ServiceDefinition = {
  name: 'reminders',
  module: RemindersModule,
  entities: [
    KnownIdea,
    KnownLicence,
    ClockEntity,
    ClockStepEntity,
    NoticeEntity,
    AnswerLinkEntity,
    DeliveryChoiceEntity,
    FollowerEntity,
    MailEntity,
    FailingAddressEntity,
    MailboxEntity,
  ],
  migrations: [
    RemindersTables1764000005000,
    ClockIdeas1764000005010,
    MailTables1764000005020,
    AnswerLinks1764000005030,
    KnownLicences1764000005040,
    ClocksOfAnIdea1764000005050,
  ],
  provided: (config) => [{ provide: MailSettings, useValue: provideMailSettings(config) }],
};
