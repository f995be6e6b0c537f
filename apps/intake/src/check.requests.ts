import { Controller } from '@nestjs/common';
import { checkText, FieldChecks } from '@idea-map/check';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { BadInput } from '@idea-map/runtime';
import { CheckService } from './check.service.js';
import { RecheckService } from './recheck.service.js';

type Word = InputOf<typeof contracts.ReleaseFromCheck>;

/** What intake answers about the check. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class CheckRequests {
  constructor(
    private readonly check: CheckService,
    private readonly rechecking: RecheckService,
  ) {}

  /** As long as the longest of an idea's own texts. */
  @Answers(contracts.CheckText)
  checkText({ text }: { text: string }) {
    const checks = new FieldChecks();
    const read = checks.text('text', text, { name: 'The text', least: 0, most: 8000 });
    if (checks.errors.length > 0) throw new BadInput(checks.errors);
    const { outcome, findings } = checkText(text);
    return {
      outcome,
      findings: read === '' ? [] : findings.map((one) => ({ ...one, field: null })),
      note: null,
    };
  }

  @Answers(contracts.ListCheckQueue)
  checkQueue(input: InputOf<typeof contracts.ListCheckQueue>, caller: Principal) {
    return this.check.queue(input, caller);
  }

  @Answers(contracts.CountCheckQueue)
  countCheckQueue(_: unknown, caller: Principal) {
    return this.check.count(caller);
  }

  @Answers(contracts.ReleaseFromCheck)
  releaseFromCheck(input: Word, caller: Principal, tx: Transaction) {
    return this.check.release(input, caller, tx);
  }

  @Answers(contracts.RequireRevision)
  requireRevision(input: Word, caller: Principal, tx: Transaction) {
    return this.check.requireRevision(input, caller, tx);
  }

  @Answers(contracts.ConfirmDeidentified)
  confirmDeidentified(input: Word, caller: Principal, tx: Transaction) {
    return this.check.confirmDeidentified(input, caller, tx);
  }

  @Answers(contracts.RecheckTexts)
  recheckTexts(input: InputOf<typeof contracts.RecheckTexts>, _: Principal, tx: Transaction) {
    return this.rechecking.recheck(input, tx);
  }
}
