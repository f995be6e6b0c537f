import { Injectable } from '@nestjs/common';
import { Geography } from './geography.js';
import { Licences } from './licences.js';

/** What an author's idea needs to know from other services, asked before a transaction opens. */
@Injectable()
export class OtherServices {
  constructor(
    readonly geography: Geography,
    readonly licences: Licences,
  ) {}
}
