import { dueWords } from '../due.words.data.js';
import type { Pair } from '../words.data.js';
import { deskWords } from './desk/desk.words.data.js';
import { docketWords } from './docket/docket.words.data.js';
import { editingWords } from './editing/editing.words.data.js';
import { findingWords } from './officer/finding.words.data.js';
import { licenceWords } from './licences/licences.words.data.js';
import { officerWords } from './officer/officer.words.data.js';
import { roomWords } from './room/room.words.data.js';
import { testWords } from './tests/tests.words.data.js';

/** The words of the working pages, each list with a line here. */
export const workLists: readonly Readonly<Record<string, Pair>>[] = [
  dueWords,
  deskWords,
  docketWords,
  officerWords,
  findingWords,
  licenceWords,
  roomWords,
  testWords,
  editingWords,
];

export const workWords = {
  ...dueWords,
  ...deskWords,
  ...docketWords,
  ...officerWords,
  ...findingWords,
  ...licenceWords,
  ...roomWords,
  ...testWords,
  ...editingWords,
};
