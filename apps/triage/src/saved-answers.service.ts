import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import type { Principal, SaveAnswer, SavedAnswerView } from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import { Transactions, type Transaction } from '@idea-map/database';
import { NotFound } from '@idea-map/runtime';

/** What a broker says often, kept for themselves. */
@Injectable()
export class SavedAnswersService {
  constructor(private readonly transactions: Transactions) {}

  list(caller: Principal): Promise<SavedAnswerView[]> {
    return this.transactions.query<SavedAnswerView>(
      'select id, title, text from saved_answer where owner = $1 order by title, id',
      [caller.id],
    );
  }

  async save(asked: SaveAnswer, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const title = readFreeText('title', asked.title, { name: 'A title', most: 120 });
    const text = readFreeText('text', asked.text, { name: 'A text' });
    if (!asked.id) {
      const id = uuid();
      await tx.query('insert into saved_answer values ($1, $2, $3, $4)', [id, caller.id, title, text]);
      return { id };
    }
    const changed = await tx.query(
      'update saved_answer set title = $3, text = $4 where id = $1 and owner = $2 returning id',
      [known(asked.id), caller.id, title, text],
    );
    if (changed.length === 0) throw new NotFound();
    return { id: asked.id };
  }

  async delete(id: string, caller: Principal, tx: Transaction): Promise<string> {
    const gone = await tx.query('delete from saved_answer where id = $1 and owner = $2 returning id', [
      known(id),
      caller.id,
    ]);
    if (gone.length === 0) throw new NotFound();
    return id;
  }
}

function known(id: string): string {
  if (!validate(id)) throw new NotFound();
  return id;
}
