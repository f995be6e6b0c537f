import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

/** What the directory answers of signing in: to whoever has a good token, and to the pages for their sessions. */
@Controller()
export class SignInRequests {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
  ) {}

  @Answers(contracts.SignIn)
  signIn(_: unknown, _caller: Principal | null, tx: Transaction) {
    return this.signIns.signIn(tx);
  }

  @Answers(contracts.OpenSession)
  openSession(input: InputOf<typeof contracts.OpenSession>, _: Principal, tx: Transaction) {
    return this.sessions.open(input, tx);
  }

  @Answers(contracts.UseSession)
  useSession(input: InputOf<typeof contracts.UseSession>, _: Principal, tx: Transaction) {
    return this.sessions.use(input, tx);
  }

  @Answers(contracts.BeginRenewal)
  beginRenewal(input: InputOf<typeof contracts.BeginRenewal>, _: Principal, tx: Transaction) {
    return this.sessions.beginRenewal(input, tx);
  }

  @Answers(contracts.SealSession)
  sealSession(input: InputOf<typeof contracts.SealSession>, _: Principal, tx: Transaction) {
    return this.sessions.seal(input, tx);
  }

  @Answers(contracts.EndSession)
  endSession({ hash }: InputOf<typeof contracts.EndSession>, _: Principal, tx: Transaction) {
    return this.sessions.end(hash, tx);
  }
}
