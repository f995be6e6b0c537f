import type { Pair } from './words.data.js';

/** How a date by which something is due reads. */
export const dueWords = {
  dueNone: ['no date', 'dim dyddiad'],
  dueOver: ['Overdue since {date}', 'Yn hwyr ers {date}'],
  dueToday: ['Due today', 'I’w wneud heddiw'],
  dueTomorrow: ['Due tomorrow', 'I’w wneud yfory'],
  dueIn: ['Due in {n} days, {date}', 'I’w wneud ymhen {n} diwrnod, {date}'],
  dueOn: ['Due {date}', 'I’w wneud erbyn {date}'],
  dayWrong: [
    'Give a real date: day, month and year, for example 27 3 2027',
    'Rhowch ddyddiad go iawn: diwrnod, mis a blwyddyn, er enghraifft 27 3 2027',
  ],
  dayDay: ['Day', 'Diwrnod'],
  dayMonth: ['Month', 'Mis'],
  dayYear: ['Year', 'Blwyddyn'],
} as const satisfies Readonly<Record<string, Pair>>;
