import { Module } from '@nestjs/common';
import { AnsweringService } from './answers/answering.service.js';
import { AnswerLinks } from './answers/answer-links.js';
import { AskingService } from './answers/asking.service.js';
import { Bell } from './bell.js';
import { ClockPausesService } from './clocks/clock-pauses.service.js';
import { ClocksReadingService } from './clocks/clocks-reading.service.js';
import { ClocksService } from './clocks/clocks.service.js';
import { DueService } from './due.service.js';
import { FiringService } from './clocks/firing.service.js';
import { OwnRemindersService } from './clocks/own-reminders.service.js';
import { DecisionsService } from './decisions.service.js';
import { DecisionsSubscriptions } from './decisions.subscriptions.js';
import { ForgettingSubscriptions } from './forgetting.subscriptions.js';
import { KnownIdeasService } from './known-ideas.service.js';
import { LearningService } from './learning.service.js';
import { LearningSubscriptions } from './learning.subscriptions.js';
import { LicencesService } from './licences/licences.service.js';
import { LicencesSubscriptions } from './licences/licences.subscriptions.js';
import { mailCourierProvider } from './mail/mail-courier.provider.js';
import { MailContents } from './mail/mail-contents.js';
import { PostService } from './mail/post.service.js';
import { SendingService } from './mail/sending.service.js';
import { NoticesRequests } from './notices.requests.js';
import { FollowingService } from './notices/following.service.js';
import { HappeningsService } from './notices/happenings.service.js';
import { NoticesService } from './notices/notices.service.js';
import { OwnNoticesService } from './notices/own-notices.service.js';
import { QueueRequests } from './queue.requests.js';
import { QueuedBell } from './queued-bell.js';
import { Quiet } from './quiet.js';
import { RemindersRequests } from './reminders.requests.js';
import { ReleasesService } from './releases.service.js';
import { RemindersSubscriptions } from './reminders.subscriptions.js';
import { Rounds } from './rounds.js';

@Module({
  controllers: [
    RemindersRequests,
    NoticesRequests,
    QueueRequests,
    RemindersSubscriptions,
    ForgettingSubscriptions,
    DecisionsSubscriptions,
    LearningSubscriptions,
    LicencesSubscriptions,
  ],
  providers: [
    QueuedBell,
    { provide: Bell, useExisting: QueuedBell },
    Quiet,
    Rounds,
    KnownIdeasService,
    ReleasesService,
    ClocksService,
    FiringService,
    ClocksReadingService,
    ClockPausesService,
    OwnRemindersService,
    AskingService,
    AnswerLinks,
    AnsweringService,
    NoticesService,
    OwnNoticesService,
    FollowingService,
    HappeningsService,
    DecisionsService,
    LearningService,
    LicencesService,
    DueService,
    mailCourierProvider,
    PostService,
    MailContents,
    SendingService,
  ],
})
export class RemindersModule {}
