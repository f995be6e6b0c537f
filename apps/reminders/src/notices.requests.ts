import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Delivery, InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { AnsweringService } from './answers/answering.service.js';
import { FollowingService } from './notices/following.service.js';
import { OwnNoticesService } from './notices/own-notices.service.js';

/** What reminders answers of notices, each to whom they were told. */
@Controller()
export class NoticesRequests {
  constructor(
    private readonly notices: OwnNoticesService,
    private readonly following: FollowingService,
    private readonly answering: AnsweringService,
  ) {}

  @Answers(contracts.ListNotices)
  notifications(input: InputOf<typeof contracts.ListNotices>, caller: Principal) {
    return this.notices.list(input, caller);
  }

  @Answers(contracts.CountNotices)
  countNotifications({ unread }: { unread?: boolean | null }, caller: Principal) {
    return this.notices.count(unread, caller);
  }

  @Answers(contracts.ReadNotice)
  readNotification({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.notices.read(id, caller, tx);
  }

  @Answers(contracts.ReadNotices)
  readNotifications({ until }: { until: string }, caller: Principal, tx: Transaction) {
    return this.notices.readUntil(until, caller, tx);
  }

  @Answers(contracts.SetDelivery)
  setDelivery({ delivery }: { delivery: Delivery }, caller: Principal, tx: Transaction) {
    return this.notices.setDelivery(delivery, caller, tx);
  }

  @Answers(contracts.GetStanding)
  noticesStanding(_: unknown, caller: Principal) {
    return this.notices.standing(caller);
  }

  @Answers(contracts.GetAnswerLink)
  answerLink({ token }: { token: string }, caller: Principal) {
    return this.answering.look(token, caller);
  }

  @Answers(contracts.UseAnswerLink)
  useAnswerLink(input: InputOf<typeof contracts.UseAnswerLink>, caller: Principal, tx: Transaction) {
    return this.answering.use(input, caller, tx);
  }

  @Answers(contracts.FollowIdea)
  followIdea({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.following.follow(id, caller, tx);
  }

  @Answers(contracts.UnfollowIdea)
  unfollowIdea({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.following.unfollow(id, caller, tx);
  }

  @Answers(contracts.GetFollowed)
  followedByIds({ ids }: { ids: string[] }, caller: Principal) {
    return this.following.followed(ids, caller);
  }
}
