/** Given names common in England and Wales, in lower case. Those that are words or places too are in `doubtfulNames`. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adrian ahmed aidan aisha alan albert alex alexander alexandra alfie ali alice alison
  amanda amelia amina amir amit amy andrea andrew angela angharad anil anita ann anna anne annette anthony antonio anwar
  archie arjun arthur asha ashley asif audrey ava barbara barry beatrice becky ben benjamin bernard beth bethan beverley
  bilal brandon brenda brian bridget bronwen bruce bryn callum cameron carl carol caroline carolyn carys catherine catrin
  ceri charles charlie charlotte cheryl chloe chris christina christine christopher ciara claire clare clive colin connor
  conor craig cynthia daisy damian dan daniel danielle darren dave david dawid deborah debbie deepak denise dennis derek
  diana diane dominic donald donna doreen dorothy douglas duncan dylan eddie edward edwina eileen eilidh elaine eleanor
  eleri elin elizabeth ella ellen ellie elliot elsie emily emma eric erica erin ethan euan eva evan evelyn ewan ffion fiona
  frances francesca freddie frederick freya gareth gary gavin gemma geoff geoffrey george georgia georgina geraint gerald
  gerard gillian gladys glenn glyn gordon graham greg gregory gurpreet gwen gwyn gwyneth hannah harriet harpreet harvey
  hasan hassan hayley heather helen helena henry hilary howard hugh hussain hywel iain ian ibrahim ieuan ifan imran irene
  isaac isabel isabella isla ivan jacob jacqueline jade jake jakub james jamie jane janet janice jasmine jason jasmin
  javed jayne jean jeff jeffrey jemma jennifer jenny jeremy jess jessica jill jim joan joanna joanne joe joel john
  johnny jonathan jordan jose joseph josh joshua joyce juan judith julia julian julie june justin karen karl kate
  katarzyna katherine kathleen kathryn katie kayleigh keith kelly ken kenneth kerry kevin khalid kieran kim kimberley
  kiran kirsty krzysztof kyle laura lauren lawrence leah leanne lee leon leonard lesley leslie lewis liam lily linda lisa
  llinos logan lois lorraine louis louise lowri lucas lucy luke lynda lynn lynne maddison maggie mahmood malcolm mandy
  manjit marcus margaret maria marian marie marilyn marion marlowe martha martin martyn mary matt matthew maureen
  maxine megan melanie melissa michael michelle miguel mike mohamed mohammad mohammed moira molly morgan muhammad nadia
  naomi nasreen natalie natasha nathan neil nerys nia nicholas nick nicola nicole nigel nina noah noel noreen nuala
  oliver olivia omar oscar owain owen patricia patrick paul paula pauline pawel penelope peter phil philip phillip phoebe
  piotr poppy priya rachel rajesh ralph raymond rebecca rhian rhiannon rhodri rhys richard ricky rita robert robin
  roger ronald rosemary rosie ross roy russell ruth ryan sadia saeed safiya sally sam samantha samuel sandra sanjay sara
  sarah scott sean sebastian seren shabana shane shannon sharon shaun sheila shirley sian siân simon simran sioned siobhan
  sonia sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue sunil susan suzanne sylvia
  tamsin tanya tariq taylor teresa terry thelma theo theresa thomas tiffany tim timothy tina toby tom tomasz tony tracey
  tracy trevor tudor usman valerie vanessa vera veronica vicky victor vikram vincent vivian vivienne walter warren wayne
  wendy wesley william winifred yasmin yusuf yvonne zac zachary zainab zara zoe`.split(/\s+/),
);

/** Given names that are words, months or places too: alone they say little. */
export const doubtfulNames: ReadonlySet<string> = new Set(
  `amber april art august bill bob bobby carmel chase chelsea christian crystal dale dawn dean drew eve faith florence
  frank gail glen grace grant guy harry hazel heath holly hope iris ivy jack jasper joy kent lance lincoln mark max may
  mercy miles olive paige pat pearl penny pierce rich rob rod rose ruby sandy sky stan summer sunny victoria violet will
  woody`.split(/\s+/),
);

/** Family names common in England and Wales that are no other word: with them, any capitalised word is a given name. */
export const commonSurnames: ReadonlySet<string> = new Set(
  `smith jones williams davies evans thomas wilson johnson roberts robinson thompson hughes edwards harris jackson clarke
  clark harrison morgan patel khan singh ahmed hussain ali begum kaur phillips davis bennett griffiths simpson watson
  richardson anderson mitchell collins stevens stephens rogers reynolds fisher murphy kelly o'brien o'neill o'connor
  mcdonald macdonald campbell stewart fraser gibson kennedy murray graham henderson hamilton crawford sullivan byrne ryan
  walsh gallagher doherty rees pritchard llewellyn bowen jenkins parry pugh powell probert prosser vaughan bevan nowak
  kowalski wisniewski ivanov okafor adeyemi okonkwo mensah mohammed mohamed chowdhury rahman islam miah akhtar hussein
  malik mahmood shah sharma gupta kumar chaudhry nguyen chan wong fernandez garcia rodriguez silva santos holmes
  atkinson hodgson dixon ferguson nicholson sutton barker saunders hopkins gregory chapman mccarthy bradley bailey lawson
  wilkinson whitehead armstrong dawson jennings osborne harvey pearce burgess higgins bartlett goodwin`.split(
    /\s+/,
  ),
);
