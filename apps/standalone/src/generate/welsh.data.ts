import { list } from './phrase-list.js';

/**
 * The same in Welsh. Slots stand where nothing mutates what fills them, so that any phrase fits: after a colon, at the
 * start, after an impersonal verb and its verbal noun.
 */
export const welsh = {
  kit: list(`locer batris|rhestr wirio un dudalen|cerdyn dwyieithog|dyddiadur ar y cyd|cod QR ar y drws|ystafell dawel|
    bwrdd cerbydau|ffurflen fer ar y ffôn|rhestr gysylltiadau|cyfieithydd ar fideo|ystafell sychu|mentor i ddechreuwyr|
    cynllun diogelwch un dudalen|canllaw poced|blwch awgrymiadau|rota ar gyfer y penwythnos|map o'r mannau mynediad|
    sticer i feiciau|galwad yn ôl o fewn diwrnod|cyfarfod byr bob wythnos`),
  task: list(`trosglwyddo ar ddiwedd sifft|teipio datganiadau|dod o hyd i ffermydd anghysbell|cofnodi eiddo|
    chwilio am gerbyd addas|ateb galwadau yn Gymraeg|aros yn yr ysbyty|llenwi'r un ffurflen ddwywaith|
    rhoi gwybod i ddioddefwyr|cadw mewn cysylltiad â siopau|hyfforddi staff newydd|chwilio am bobl ar goll|
    dychwelyd beiciau|paratoi ffeiliau|rhannu gwybodaeth â phartneriaid|gwefru cerbydau`),
  where: list(`yn yr ystafell friffio|wrth y ddesg flaen|yn yr ystafell reoli|yn y ddalfa|yn y maes parcio|
    yn y storfa eiddo|ym mhob cerbyd ymateb|yn y gegin|yn y swyddfa gymdogaeth|yn yr orsaf leiaf`),
  when: list(`ar noson waith|ar ddiwedd sifft|ar benwythnosau|yn y gaeaf|yn ystod yr awr gyntaf|ar ôl hanner nos|
    yn ystod gwyliau'r ysgol|ar nos Wener|ar adegau prysur`),
  loss: list(
    `deugain munud bob sifft|hanner awr bob tro|dwy awr yr wythnos|awr y dydd|bore cyfan|diwrnod bob mis`,
  ),
  trial: list(`am dri mis|gydag un tîm yn gyntaf|mewn dwy orsaf|tan ddiwedd y flwyddyn|am chwe wythnos`),
} as const;

export const welshTexts = {
  titles: list(`{Kit} {where}|{Kit} {where} {when}|{Task}: {kit}|{Task} {when}: {kit}|{Kit} {when}|
    {Task}: {kit} {where}|Ffordd gynt: {task}|Arbed {loss}: {kit}|{Kit}: {task} {when}`),
  problems: list(`{When}, yr un broblem sydd gennym: {task}.|{Loss}: dyna bris {task} i ni.|
    Mae'r gwaith hwn yn cymryd {loss}: {task}.|{Task}: dyna'r gwaith sy'n cymryd gormod o amser {when}.|
    Mae staff yn dweud yr un peth {when}: {task} sy'n ein dal yn ôl.`),
  moreProblems: list(`Nid oes neb yn ei gyfrif.|Mae'r cyhoedd yn sylwi hefyd.|Rydym wedi gofyn o'r blaen.|
    Mae pawb yn ei wneud yn wahanol.`),
  proposals: list(`Gellid rhoi {kit} {where}.|Gellid trefnu {kit} {when}, a gofyn i bawb ei ddefnyddio.|
    Dyma'r syniad: {kit} {where}.|Gellid treialu hyn: {kit} {where}, {trial}.`),
  moreProposals: list(`Byddai'n costio ychydig iawn.|Dylem ei dreialu {trial} a chyfrif y canlyniad.|
    Byddai ein partneriaid yn fodlon helpu.|Nid oes angen system newydd.`),
  comments:
    list(`Syniad da iawn.|Mae gennym yr un broblem yma. Diolch am ei rannu.|Faint fyddai'n costio bob blwyddyn?|
    Byddai hyn yn ein helpu ni hefyd.|Diolch. Beth am ei dreialu {trial}?`),
} as const;
