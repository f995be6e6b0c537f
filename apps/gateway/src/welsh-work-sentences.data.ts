/** What those who work on ideas are told when something cannot be done, by the English sentence. */
export const welshWorkSentences: Readonly<Record<string, string>> = {
  // why an entry is under review
  'Its review date has come.': 'Mae ei ddyddiad adolygu wedi dod.',
  'A later test excludes the effect that this entry reports.':
    'Mae prawf diweddarach yn diystyru’r effaith y mae’r cofnod hwn yn ei hadrodd.',
  'The text of its idea was taken back: an editor looks whether this repeats it.':
    'Tynnwyd testun ei syniad yn ôl: mae golygydd yn edrych a yw hwn yn ei ailadrodd.',
  // why a clock parked an idea
  'Its author did not answer the question in time.': 'Nid atebodd ei awdur y cwestiwn mewn pryd.',
  // a case, its queue and its two keys
  'Its author was asked something.': 'Gofynnwyd rhywbeth i’w awdur.',
  'They have it.': 'Ganddyn nhw y mae.',
  'It waits in its queue.': 'Mae’n aros yn ei giw.',
  'This cannot be done where the idea stands.': 'Ni ellir gwneud hyn lle mae’r syniad yn sefyll.',
  'One person cannot turn both keys.': 'Ni all un person droi’r ddwy allwedd.',
  'Who has been a broker of its force cannot turn the College’s key.':
    'Ni all y sawl sydd wedi bod yn frocer i’w heddlu droi allwedd y Coleg.',
  'Score every criterion first: leaders see ideas in order of priority.':
    'Sgoriwch bob maen prawf yn gyntaf: mae arweinwyr yn gweld syniadau yn nhrefn blaenoriaeth.',
  'Another broker has this case.': 'Mae’r achos hwn gan frocer arall.',
  'This case is decided.': 'Mae’r achos hwn wedi’i benderfynu.',
  'This person is no broker of this queue.': 'Nid yw’r person hwn yn frocer i’r ciw hwn.',
  'The review date must lie ahead.': 'Rhaid i’r dyddiad adolygu fod yn y dyfodol.',
  'These ideas are not linked.': 'Nid yw’r syniadau hyn wedi’u cysylltu.',
  'This is the same idea.': 'Yr un syniad yw hwn.',
  'Like ideas cannot be looked for just now. Go on without, or try again later.':
    'Ni ellir chwilio am syniadau tebyg ar hyn o bryd. Ewch ymlaen hebddynt, neu rhowch gynnig arall arni wedyn.',

  // scores and criteria
  'This idea is not scored by a criterion of this name.':
    'Nid yw’r syniad hwn yn cael ei sgorio yn ôl maen prawf o’r enw hwn.',
  'This criterion is given twice.': 'Rhoddir y maen prawf hwn ddwywaith.',
  'A score is 0 to 4.': 'Mae sgôr rhwng 0 a 4.',
  'Give at least one score.': 'Rhowch o leiaf un sgôr.',
  'There is no national priority of this name in force.':
    'Nid oes blaenoriaeth genedlaethol o’r enw hwn mewn grym.',
  'An idea is scored while it is in triage.': 'Caiff syniad ei sgorio tra bo’n cael ei frysbennu.',
  'An id has lower-case letters, digits and hyphens.':
    'Mae dynodydd yn cynnwys llythrennau bach, digidau a chysylltnodau.',
  'It cannot end before it starts.': 'Ni all ddod i ben cyn iddo ddechrau.',
  'There are no criteria to score by.': 'Nid oes meini prawf i sgorio yn eu herbyn.',
  'This id is given twice.': 'Rhoddir y dynodydd hwn ddwywaith.',
  'A weight is above 0, and 100 at most.': 'Mae pwysau uwchlaw 0, a 100 ar y mwyaf.',

  // sharing, responses, the docket, packs
  'There is no force in being of this name.': 'Nid oes heddlu o’r enw hwn yn bodoli.',
  'Name a force, or leave this out for all.': 'Enwch heddlu, neu gadewch hyn allan ar gyfer pob un.',
  'There is no body of this name that answers ideas.': 'Nid oes corff o’r enw hwn sy’n ateb syniadau.',
  'Its author keeps this idea within its force.': 'Mae ei awdur yn cadw’r syniad hwn o fewn ei heddlu.',
  'This idea is of no force.': 'Nid yw’r syniad hwn yn perthyn i unrhyw heddlu.',
  'This idea is not shared.': 'Nid yw’r syniad hwn wedi’i rannu.',
  'This idea was not shared with your force.': 'Ni rannwyd y syniad hwn â’ch heddlu.',
  'Say for which force you answer.': 'Dywedwch dros ba heddlu yr ydych yn ateb.',
  'This idea was not shared with that force.': 'Ni rannwyd y syniad hwn â’r heddlu hwnnw.',
  'Only the force itself answers, while it has a broker.':
    'Dim ond yr heddlu ei hun sy’n ateb, tra bo ganddo frocer.',
  'Say who is to see to it.': 'Dywedwch pwy sydd i ofalu amdano.',
  'Say by which day it is to be done.': 'Dywedwch erbyn pa ddiwrnod y mae i’w wneud.',
  'This day has passed.': 'Mae’r diwrnod hwn wedi mynd heibio.',
  'Say which body is to answer instead.': 'Dywedwch pa gorff sydd i ateb yn lle hynny.',
  'This is the body that must answer now.': 'Dyma’r corff sy’n gorfod ateb nawr.',
  'Only what is referred goes to another body.': 'Dim ond yr hyn a gyfeirir sy’n mynd at gorff arall.',
  'What became of it is on record.': 'Mae’r hyn a ddaeth ohono ar gofnod.',
  'It was referred to another body.': 'Cyfeiriwyd ef at gorff arall.',
  'It has no answer yet.': 'Nid oes ateb iddo eto.',
  'This idea is not on the docket.': 'Nid yw’r syniad hwn ar restr yr arweinwyr.',
  'Only a leader of the body that must answer can do this.':
    'Dim ond arweinydd y corff sy’n gorfod ateb all wneud hyn.',
  'There is no idea of this name to be shown.': 'Nid oes syniad o’r enw hwn i’w ddangos.',
  'Name a leader to send it to.': 'Enwch arweinydd i’w anfon ato.',
  'This person is no leader today.': 'Nid yw’r person hwn yn arweinydd heddiw.',
  'One of these ideas was taken back just now. Look again.':
    'Tynnwyd un o’r syniadau hyn yn ôl nawr. Edrychwch eto.',
  'This idea is in it twice.': 'Mae’r syniad hwn ynddo ddwywaith.',

  // a test
  'This idea is closed: it is not tested.': 'Mae’r syniad hwn wedi’i gau: nid yw’n cael ei brofi.',
  'Another site has this label.': 'Mae gan safle arall y label hwn.',
  'This test has no such site.': 'Nid oes gan y prawf hwn safle o’r fath.',
  'Choose a design.': 'Dewiswch ddyluniad.',
  'The College has not selected this idea for a test.':
    'Nid yw’r Coleg wedi dewis y syniad hwn ar gyfer prawf.',
  'The protocol is not complete: a test cannot start without it.':
    'Nid yw’r protocol yn gyflawn: ni all prawf ddechrau hebddo.',
  'Say how the idea should work: the logic model.':
    'Dywedwch sut y dylai’r syniad weithio: y model rhesymeg.',
  'Name the outcomes, one of them the primary one.':
    'Enwch y canlyniadau, gydag un ohonynt yn brif ganlyniad.',
  'Add a site in the intervention arm.': 'Ychwanegwch safle yn y grŵp ymyrraeth.',
  'Enter an analysis plan.': 'Rhowch gynllun dadansoddi.',
  'Say how ethics were looked at.': 'Dywedwch sut yr edrychwyd ar foeseg.',
  'This test touches the public: say how the public was involved.':
    'Mae’r prawf hwn yn cyffwrdd â’r cyhoedd: dywedwch sut y cynhwyswyd y cyhoedd.',
  'Enter the day on which it is to start.': 'Rhowch y diwrnod y mae i ddechrau.',
  'Enter the day on which it is to end.': 'Rhowch y diwrnod y mae i orffen.',
  'Say when it would be stopped early.': 'Dywedwch pryd y câi ei atal yn gynnar.',
  'This test has not started yet.': 'Nid yw’r prawf hwn wedi dechrau eto.',
  'This test has started: its protocol is locked.':
    'Mae’r prawf hwn wedi dechrau: mae ei brotocol wedi’i gloi.',
  'This test was stopped.': 'Cafodd y prawf hwn ei atal.',
  'This test is complete.': 'Mae’r prawf hwn wedi’i gwblhau.',
  'Its evaluator wrote the idea or is of its force: the test is not independent.':
    'Ysgrifennodd ei werthuswr y syniad neu mae’n perthyn i’w heddlu: nid yw’r prawf yn annibynnol.',
  'This test is independent: the idea’s author and its force have no part in it.':
    'Mae’r prawf hwn yn annibynnol: nid oes gan awdur y syniad na’i heddlu ran ynddo.',
  'A force asks, for itself.': 'Heddlu sy’n gofyn, drosto’i hun.',
  'This idea is for its force alone: evaluators cannot read it.':
    'Ar gyfer ei heddlu yn unig y mae’r syniad hwn: ni all gwerthuswyr ei ddarllen.',
  'Your force has asked already, and waits for an answer.':
    'Mae eich heddlu wedi gofyn eisoes, ac mae’n aros am ateb.',
  'This request was answered already.': 'Atebwyd y cais hwn eisoes.',
  'An id has letters, digits, hyphens, dots and underscores.':
    'Mae dynodydd yn cynnwys llythrennau, digidau, cysylltnodau, dotiau a thanlinellau.',
  'One outcome alone is the primary one.': 'Un canlyniad yn unig yw’r prif un.',

  // its figures
  'The file has no row of figures.': 'Nid oes rhes o ffigurau yn y ffeil.',
  'This figure is in the file twice.': 'Mae’r ffigur hwn yn y ffeil ddwywaith.',
  'Nothing was stored: some rows of the file are not right.':
    'Ni storiwyd dim: nid yw rhai rhesi o’r ffeil yn gywir.',
  'Nothing was stored: the file is not in UTF-8.': 'Ni storiwyd dim: nid yw’r ffeil mewn UTF-8.',
  'Letters here cannot be read. Save the file as CSV in UTF-8.':
    'Ni ellir darllen llythrennau yma. Cadwch y ffeil fel CSV mewn UTF-8.',
  'This line is not CSV.': 'Nid yw’r llinell hon yn CSV.',
  'The header has no such column.': 'Nid oes colofn o’r fath yn y pennawd.',
  'The template has no such column, or once.': 'Nid oes colofn o’r fath yn y templed, neu unwaith yn unig.',
  'This row has more cells than the header.': 'Mae gan y rhes hon fwy o gelloedd na’r pennawd.',
  'Write a number in digits, such as 1250 or 12.5.': 'Ysgrifennwch rif mewn digidau, megis 1250 neu 12.5.',
  'The protocol has no outcome of this id.': 'Nid oes canlyniad â’r dynodydd hwn yn y protocol.',
  'The test has no site of this id.': 'Nid oes safle â’r dynodydd hwn yn y prawf.',
  'The design of this test has no figure of this period.':
    'Nid oes ffigur o’r cyfnod hwn yn nyluniad y prawf hwn.',
  'Events are a whole number, 0 or more.': 'Mae digwyddiadau’n rhif cyfan, 0 neu fwy.',
  'There cannot be more events than n.': 'Ni all fod mwy o ddigwyddiadau nag n.',
  'A standard deviation is 0 or more.': 'Mae gwyriad safonol yn 0 neu fwy.',
  'Exposure is above 0.': 'Mae amlygiad uwchlaw 0.',

  // evidence
  'This entry was withdrawn.': 'Tynnwyd y cofnod hwn yn ôl.',
  'There is no completed test of this number.': 'Nid oes prawf wedi’i gwblhau o’r rhif hwn.',
  'Name an idea, or a test of one.': 'Enwch syniad, neu brawf ar un.',
  'There is no such idea that you may see.': 'Nid oes syniad o’r fath y cewch ei weld.',
  'Its latest version is published already.': 'Mae ei fersiwn ddiweddaraf wedi’i chyhoeddi eisoes.',
  'Give a day that is still to come.': 'Rhowch ddiwrnod sydd eto i ddod.',
  'This entry was withdrawn already.': 'Tynnwyd y cofnod hwn yn ôl eisoes.',
  'This entry is not published.': 'Nid yw’r cofnod hwn wedi’i gyhoeddi.',
  'Another editor than its writer publishes it.': 'Golygydd arall, nid ei awdur, sy’n ei gyhoeddi.',
  'Its idea is your own: another editor publishes it.':
    'Eich syniad chi sydd dan sylw: golygydd arall sy’n ei gyhoeddi.',
  'A data officer has not said that this impact case points at nobody.':
    'Nid yw swyddog data wedi dweud nad yw’r achos effaith hwn yn pwyntio at neb.',
  'A completed test of its idea is left out. Cite every one, also those that found nothing.':
    'Mae prawf o’i syniad sydd wedi’i gwblhau heb ei gynnwys. Dyfynnwch bob un, gan gynnwys y rhai na chanfu ddim.',
  'You evaluated its test: another editor publishes it.':
    'Chi werthusodd ei brawf: golygydd arall sy’n ei gyhoeddi.',
  'The quality of the evidence is from 0 to 4.': 'Mae ansawdd y dystiolaeth rhwng 0 a 4.',
  'Enter a summary.': 'Rhowch grynodeb.',
  'Say something under one of the EMMIE headings.': 'Dywedwch rywbeth o dan un o benawdau EMMIE.',
  'Choose a theme.': 'Dewiswch thema.',

  // clocks and links
  'You have answered this already.': 'Rydych wedi ateb hyn eisoes.',
  'This was answered already: nothing is asked any more.': 'Atebwyd hyn eisoes: ni ofynnir dim mwyach.',
  'This link has expired. Answer on the page of the idea.':
    'Mae’r ddolen hon wedi dod i ben. Atebwch ar dudalen y syniad.',
  'Give today or a day to come.': 'Rhowch heddiw neu ddiwrnod i ddod.',
  'Only who holds its step, or stands above, can pause it.':
    'Dim ond y sawl sydd â’i gam, neu sydd uwchlaw, all ei oedi.',
  'This clock has stopped: what it ran for is settled.':
    'Mae’r cloc hwn wedi stopio: setlwyd yr hyn yr oedd yn rhedeg ar ei gyfer.',
  'A clock can be paused for a year at most.': 'Gellir oedi cloc am flwyddyn ar y mwyaf.',

  // people, bodies, forces
  'This person has left.': 'Mae’r person hwn wedi gadael.',
  'This person has left already.': 'Mae’r person hwn wedi gadael eisoes.',
  'This role has ended already.': 'Mae’r rôl hon wedi dod i ben eisoes.',
  'A role cannot end before it starts.': 'Ni all rôl ddod i ben cyn iddi ddechrau.',
  'Say why.': 'Dywedwch pam.',
  'There is no organisation with this id.': 'Nid oes sefydliad â’r dynodydd hwn.',
  'This role cannot be held of this kind of body.': 'Ni ellir dal y rôl hon mewn corff o’r math hwn.',
  'Say who put them forward, with their office.': 'Dywedwch pwy a’u cynigiodd, gyda’u swydd.',
  'This person is not known here, or has left.': 'Nid yw’r person hwn yn hysbys yma, neu mae wedi gadael.',
  'Contributors are never listed.': 'Ni chaiff cyfranwyr eu rhestru byth.',
  'Use small letters, digits and hyphens, like avon-and-somerset.':
    'Defnyddiwch lythrennau bach, digidau a chysylltnodau, fel avon-and-somerset.',
  'A force with a territory has a region and a nation.': 'Mae gan heddlu â thiriogaeth ranbarth a chenedl.',
  'Enter the day from which there is this force.': 'Rhowch y diwrnod y mae’r heddlu hwn yn bodoli ohono.',
  'The successor must be a force that goes on.': 'Rhaid i’r olynydd fod yn heddlu sy’n parhau.',
};
