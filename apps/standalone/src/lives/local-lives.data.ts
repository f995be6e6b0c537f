import { answers, asks, closes, links, parks, respond, sharesLocally, takes, type Step } from './steps.js';

/** Ideas that stayed in their force. */
export const localLives: Readonly<Record<string, readonly Step[]>> = {
  'd23.city-of-london': [
    takes(3),
    sharesLocally(9, 'Two accountants have offered their evenings.'),
    ...respond(60, { ADOPTED: 'city-of-london' }),
  ],
  'd01.devon-and-cornwall': [
    takes(2),
    links(4, 'd01.south-yorkshire', 'SAME'),
    sharesLocally(8, 'The workshop can build the lockers.'),
    ...respond(50, { ADOPTED: 'devon-and-cornwall' }),
  ],
  't05.kent': [takes(2)],
  'd19.cambridgeshire': [
    takes(3),
    closes(
      8,
      'ALREADY_DONE',
      'The national property register gives out such stickers; the link is on our intranet now.',
    ),
  ],
  'd08.northamptonshire': [
    takes(4),
    links(6, 'd07.west-yorkshire', 'RELATED'),
    sharesLocally(12, 'The phones can do it already; it needs a setting and a briefing.'),
    ...respond(70, { TRIALLING: 'northamptonshire' }),
  ],
  'd06.dyfed-powys': [
    takes(2),
    links(5, 'd06.northumbria', 'SAME'),
    sharesLocally(10, 'Farm watch puts up the first twenty markers.'),
    ...respond(90, { ADOPTED: 'dyfed-powys' }),
  ],
  'd24.west-midlands': [
    takes(3),
    sharesLocally(7, 'Our cyber team can do two shops a day.'),
    ...respond(45, { ADOPTED: 'west-midlands' }),
  ],
  'd21.wiltshire': [
    takes(5),
    links(6, 'd21.merseyside', 'SAME'),
    parks(9, 'The suite is rebuilt next year; it goes into the plans then.', 330),
  ],
  'd19.city-of-london': [
    takes(2),
    closes(
      11,
      'NO_OWNER',
      'Nobody here keeps a register of bicycles, and we found nobody who would begin one.',
    ),
  ],
  'd29.gwent': [
    takes(3),
    links(4, 'd29.merseyside', 'SAME'),
    sharesLocally(9, 'Six tablets are free for the night cars.'),
    ...respond(80, { ADAPTING: 'gwent' }),
  ],
  'd24.merseyside': [
    takes(6),
    links(7, 'd24.west-midlands', 'SAME'),
    sharesLocally(12, 'It fits what our cyber volunteers do on Saturdays.'),
    ...respond(60, { ADOPTED: 'merseyside' }),
  ],
  'd27.avon-and-somerset': [
    takes(2),
    closes(
      14,
      'COST',
      'Storage and insurance would cost more than the fuel saved. We asked twice, and thank you for it.',
    ),
  ],
  't04.cleveland': [
    takes(1),
    links(2, 't04.northamptonshire', 'SAME'),
    sharesLocally(4, 'The cards are printed.'),
    ...respond(20, { ADOPTED: 'cleveland' }),
  ],
  't02.gwent': [
    takes(4),
    sharesLocally(10, 'Forms are ours to change; the first twelve are done.'),
    ...respond(75, { ADOPTED: 'gwent' }),
  ],
  'd02.kent': [
    takes(2),
    links(3, 'd01.south-yorkshire', 'RELATED'),
    sharesLocally(6, 'One swap point at the busiest station first.'),
    ...respond(40, { TRIALLING: 'kent' }),
    ...respond(120, { ADOPTED: 'kent' }),
  ],
  'd05.lincolnshire': [
    takes(3),
    links(5, 'd06.northumbria', 'RELATED'),
    sharesLocally(9, 'Farmers have asked for plates since the spring.'),
    ...respond(70, { ADAPTING: 'lincolnshire' }),
  ],
  'd04.hertfordshire': [
    takes(2),
    links(3, 'd04.durham', 'SAME'),
    sharesLocally(6, 'Three homes begin this month.'),
    ...respond(50, { ADOPTED: 'hertfordshire' }),
  ],
  'd04.norfolk': [
    takes(3),
    links(4, 'd04.durham', 'SAME'),
    closes(
      7,
      'DUPLICATE',
      'Durham’s idea is being tested nationally. Yours is linked with it and you will hear what comes of it.',
    ),
  ],
  'd18.derbyshire': [
    takes(2),
    links(3, 'd18.staffordshire', 'SAME'),
    sharesLocally(8, 'The roads unit has a drone and two pilots.'),
    ...respond(30, { ADOPTED: 'derbyshire' }),
  ],
  'd02.west-midlands': [
    takes(4),
    closes(
      13,
      'NO_CAPACITY',
      'The stores team cannot run it before next year. Send it in again then, or ask us to.',
    ),
  ],
  'd22.dyfed-powys': [
    takes(3),
    links(4, 'd22.north-wales', 'SAME'),
    sharesLocally(7, 'Mae’r cardiau’n barod i’w hargraffu.'),
    ...respond(25, { ADOPTED: 'dyfed-powys' }),
  ],
  't02.south-wales': [
    takes(2),
    links(3, 't02.gwent', 'SAME'),
    parks(6, 'The intranet is replaced in the new year: it goes into the list of what it must do.', 220),
  ],
  'd05.north-yorkshire': [
    takes(3),
    links(4, 'd05.lincolnshire', 'SAME'),
    sharesLocally(12, 'The rural team has put up forty plates.'),
  ],
  'd27.sussex': [
    takes(2),
    sharesLocally(5, 'Four bicycles stand unused at one station.'),
    ...respond(35, { ADOPTED: 'sussex' }),
  ],
  'd22.gwent': [
    takes(2),
    asks(4, 'Ar gyfer pa sefyllfaoedd y byddai angen y cardiau gyntaf?'),
    answers(8, 'Ar gyfer damweiniau ffordd a phobl sydd ar goll.'),
    links(9, 'd22.north-wales', 'SAME'),
    sharesLocally(11, 'Bydd y ddwy orsaf brysuraf yn dechrau.'),
    ...respond(60, { TRIALLING: 'gwent' }),
  ],
  'd26.bedfordshire': [
    takes(3),
    links(5, 'd26.btp', 'SAME'),
    sharesLocally(9, 'Two chief officers asked to begin.'),
    ...respond(70, { ADOPTED: 'bedfordshire' }),
  ],
  't01.essex': [
    takes(2),
    links(3, 't01.suffolk', 'SAME'),
    sharesLocally(8, 'The calendar is shared with Suffolk from Monday.'),
    ...respond(40, { ADOPTED: 'essex' }),
  ],
  't04.staffordshire': [
    takes(1),
    links(2, 't04.northamptonshire', 'SAME'),
    sharesLocally(3, 'Nothing stands in the way.'),
    ...respond(18, { ADOPTED: 'staffordshire' }),
  ],
  'd07.essex': [
    takes(5),
    links(6, 'd07.west-yorkshire', 'SAME'),
    closes(9, 'ALREADY_DONE', 'The new phones do it. A short guide went to every team this week.'),
  ],
  'd29.west-mercia': [
    takes(3),
    links(4, 'd29.merseyside', 'SAME'),
    sharesLocally(11, 'One car on the motorway tries it.'),
    ...respond(50, { TRIALLING: 'west-mercia' }),
  ],
  'd38.dorset': [
    takes(4),
    sharesLocally(10, 'Team leaders read the first three notes together.'),
    ...respond(60, { ADAPTING: 'dorset' }),
  ],
  'd01.humberside': [
    takes(2),
    links(3, 'd01.south-yorkshire', 'SAME'),
    sharesLocally(6, 'Lockers of the old radios fit.'),
    ...respond(40, { ADOPTED: 'humberside' }),
  ],
  'd08.hampshire': [
    takes(3),
    asks(68, 'Would first accounts stand in court as they are, in your experience?'),
  ],
  'd30.north-wales': [
    takes(2),
    links(3, 'd30.cumbria', 'SAME'),
    sharesLocally(9, 'Two vehicles of the mountain team are fitted.'),
  ],
  'd03.cheshire': [
    takes(2),
    links(3, 'd03.kent', 'SAME'),
    sharesLocally(7, 'Every home in the county has said that it would take part.'),
    ...respond(40, { ADOPTED: 'cheshire' }),
  ],
  'd28.durham': [takes(4)],
  'd08.south-wales': [takes(3), asks(18, 'Which phones do you have on your team?')],
  'd28.thames-valley': [
    takes(2),
    links(3, 'd28.durham', 'SAME'),
    parks(6, 'Term has ended; the university answers in the new one.', 70),
  ],
  't03.greater-manchester': [takes(2), links(3, 't03.cheshire', 'SAME')],
};
