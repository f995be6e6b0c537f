import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { BadInput, Forbidden, NotFound } from '@idea-map/runtime';
import { isIndependent } from './independence.js';
import { KnownIdea } from './known-idea.entity.js';
import type { TestEntity } from './test.entity.js';
import { forcesOf, mayRead } from './visibility.js';

type Tested = Pick<TestEntity, 'ideaId' | 'evaluator' | 'evaluatorForces' | 'protocol'>;

/** The ideas that are tested: who may read them, and who may evaluate them. */
@Injectable()
export class IdeasService {
  constructor(private readonly handles: Handles) {}

  /** The idea, if the caller may read it. @throws NotFound */
  async readable(id: string, caller: Principal, tx: Transaction): Promise<KnownIdea> {
    const idea = validate(id) ? await tx.find(KnownIdea, { id }) : null;
    if (!idea || !mayRead(idea, caller, this.handles.ofAuthor(caller.id))) throw new NotFound();
    return idea;
  }

  /** Of a test that there is. */
  async of({ ideaId: id }: Pick<TestEntity, 'ideaId'>, tx: Transaction): Promise<KnownIdea> {
    const idea = await tx.find(KnownIdea, { id });
    if (!idea) throw new NotFound();
    return idea;
  }

  /** @throws BadInput where a protocol claims an independence that its evaluator has not */
  refuseClaim(idea: KnownIdea, { evaluator: id, evaluatorForces, protocol }: Tested): void {
    const evaluating = { id, handle: this.handles.ofAuthor(id), forces: evaluatorForces };
    if (!protocol.independent || isIndependent(idea, evaluating)) return;
    const message = 'Its evaluator wrote the idea or is of its force: the test is not independent.';
    throw BadInput.of('input.independent', 'NOT_INDEPENDENT', message);
  }

  /** An independent test is run by nobody of whom it is not. @throws Forbidden */
  async refuseDependent(test: Tested, caller: Principal, tx: Transaction): Promise<void> {
    if (!test.protocol.independent) return;
    const handle = this.handles.ofAuthor(caller.id);
    const acting = { id: caller.id, handle, forces: forcesOf(caller) };
    if (!isIndependent(await this.of(test, tx), acting))
      throw new Forbidden('This test is independent: the idea’s author and its force have no part in it.');
  }
}
