const notCompared = 'ni chymherir unrhyw safle, felly gall fod achosion eraill i newid';
const bothTimes = 'fe’i mesurir cyn ac ar ôl';

/** Why a test reaches its level, as evaluation says it after `Level 3: `, with the Welsh twin. */
export const welshLevels: Readonly<Record<string, string>> = {
  'it is measured afterwards alone': 'fe’i mesurir ar ôl yn unig',
  'it is measured before and after, and no site is compared with, so a change may have other causes': `${bothTimes}, a ${notCompared}`,
  'it is a series before and after, and no site is compared with, so a change may have other causes': `cyfres cyn ac ar ôl ydyw, a ${notCompared}`,
  'a series before and after stands beside that of a comparison':
    'saif cyfres cyn ac ar ôl ochr yn ochr â chyfres gymharu',
  'several sites begin one after another, so that each is compared with those that wait':
    'mae sawl safle’n dechrau un ar ôl y llall, fel y cymherir pob un â’r rhai sy’n aros',
  'with one site alone nothing waits to be compared with':
    'gydag un safle’n unig nid oes dim yn aros i’w gymharu',
  'it is measured before and after, beside a comparison': `${bothTimes}, ochr yn ochr â chymhariaeth`,
  'chance alone decided who was in which arm': 'siawns yn unig a benderfynodd pwy oedd ym mha grŵp',
  'nobody is in the arm to be compared with': 'nid oes neb yn y grŵp cymharu',
  'several sites in each arm were matched or adjusted for':
    'cafodd sawl safle ym mhob grŵp eu paru neu eu haddasu',
  'there is a comparison, but fewer than two sites in an arm to match or adjust':
    'mae cymhariaeth, ond llai na dau safle mewn grŵp i’w paru neu eu haddasu',
  'no site is in the arm to be compared with': 'nid oes safle yn y grŵp cymharu',
  'chance alone decided which of several sites were in which arm':
    'siawns yn unig a benderfynodd pa rai o sawl safle oedd ym mha grŵp',
  'with fewer than two sites in an arm chance has not evened them out':
    'gyda llai na dau safle mewn grŵp nid yw siawns wedi’u cydbwyso',
  'no site has every figure of the primary outcome': 'nid oes gan yr un safle bob ffigur o’r prif ganlyniad',
};

/** Sentences of results: how they were reckoned, and why a figure is missing or weak. */
export const welshResults: Readonly<Record<string, string>> = {
  'A qualitative design tells how and why, and is not placed on the scale.':
    'Mae dyluniad ansoddol yn dweud sut a pham, ac ni chaiff ei osod ar y raddfa.',
  'Rate ratio with a level for each site; quasi-Poisson dispersion; with a comparison the relative incident rate ratio (Wilson 2022).':
    'Cymhareb cyfraddau gyda lefel ar gyfer pob safle; gwasgariad cwasi-Poisson; gyda chymhariaeth, y gymhareb cyfraddau digwyddiadau gymharol (Wilson 2022).',
  'Risk ratio; several sites combined by inverse variance (DerSimonian and Laird); risk difference beside it.':
    'Cymhareb risg; cyfunir sawl safle yn ôl amrywiant gwrthdro (DerSimonian a Laird); gwahaniaeth risg wrth ei hochr.',
  "Hedges' g; several sites combined by inverse variance (DerSimonian and Laird); mean difference beside it.":
    'g Hedges; cyfunir sawl safle yn ôl amrywiant gwrthdro (DerSimonian a Laird); gwahaniaeth cymedrig wrth ei ochr.',
  'A difference of counts depends on how long they were counted.':
    'Mae gwahaniaeth rhwng cyfrifon yn dibynnu ar ba mor hir y’u cyfrifwyd.',
  'No site of an arm has its figures.': 'Nid oes gan yr un safle mewn grŵp ei ffigurau.',
  'There is nothing to compare: figures are needed before and after, or afterwards in both arms, from at least one site.':
    'Nid oes dim i’w gymharu: mae angen ffigurau cyn ac ar ôl, neu ar ôl yn y ddau grŵp, o un safle o leiaf.',
  'The figures are too far apart to be reckoned with.':
    'Mae’r ffigurau’n rhy bell oddi wrth ei gilydd i’w cyfrifo.',
  'With fewer than two sites in an arm the spread between sites cannot be seen: the dispersion is taken as 1, and the interval may be too narrow.':
    'Gyda llai na dau safle mewn grŵp ni ellir gweld y gwasgariad rhwng safleoedd: cymerir mai 1 yw’r gwasgariad, a gall y cyfwng fod yn rhy gul.',
  'The spread between sites was judged from few of them, so the interval may be too narrow.':
    'Barnwyd y gwasgariad rhwng safleoedd ar sail ychydig ohonynt, felly gall y cyfwng fod yn rhy gul.',
  'Fewer than 20 values in all: the interval of g is rough.':
    'Llai nag 20 gwerth i gyd: bras yw’r cyfwng ar gyfer g.',
  'One value alone has no spread: with an n of 1 no interval can be given.':
    'Nid oes gwasgariad i un gwerth: gydag n o 1 ni ellir rhoi cyfwng.',
  'All values are the same, so their spread tells nothing.':
    'Mae’r gwerthoedd i gyd yr un fath, felly nid yw eu gwasgariad yn dweud dim.',
  'A rate needs an exposure above zero.': 'Mae angen amlygiad uwch na sero ar gyfradd.',
  'A count is zero, so half an event was added to both counts of that ratio (Haldane and Anscombe).':
    'Sero yw un cyfrif, felly ychwanegwyd hanner digwyddiad at ddau gyfrif y gymhareb honno (Haldane ac Anscombe).',
  'Nothing happened on either side, so there is no ratio to tell.':
    'Ni ddigwyddodd dim ar y naill ochr na’r llall, felly nid oes cymhareb i’w rhoi.',
  'None or all of a group had the outcome: the spread of the difference was reckoned with two added, one of them with the outcome (Agresti and Caffo).':
    'Cafodd neb neu bawb mewn grŵp y canlyniad: cyfrifwyd gwasgariad y gwahaniaeth gan ychwanegu dau, un ohonynt â’r canlyniad (Agresti a Caffo).',
  'A proportion needs somebody to be a share of.': 'Mae angen rhywun i gyfran fod ohono.',
  'None or all of a group had the outcome, so half a person was added to each cell of that ratio (Haldane and Anscombe).':
    'Cafodd neb neu bawb mewn grŵp y canlyniad, felly ychwanegwyd hanner person at bob cell o’r gymhareb honno (Haldane ac Anscombe).',
  'Nobody on either side had the outcome, so there is no ratio to tell.':
    'Ni chafodd neb ar y naill ochr na’r llall y canlyniad, felly nid oes cymhareb i’w rhoi.',
};
