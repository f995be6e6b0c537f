/** Words by which people in policing say the same, a group a line. A word may be of several. */
export const thesaurus: readonly (readonly string[])[] = `
  officer constable cop bobby
  police policing force constabulary
  sergeant supervisor inspector manager leader
  station base hub office premises building
  counter reception desk enquiry
  car vehicle van fleet patrol
  bicycle bike cycle cyclist
  scooter moped
  motorbike motorcycle biker
  lorry truck hgv haulage
  phone mobile handset smartphone telephone device
  call ring dial phone telephone
  text message sms messaging
  app application software
  computer laptop terminal tablet
  password login logon credential
  camera video footage film clip cctv
  record recording log
  dictate speak spoken speech voice talk
  type typing keyboard write writing
  statement account testimony
  notebook pocketbook notes note
  evidence exhibit proof
  label tag mark sticker barcode
  custody cell detention detainee prisoner suite
  arrest detain
  suspect offender criminal perpetrator culprit
  prison jail inmate
  probation offender rehabilitation
  court trial hearing magistrate judge
  solicitor lawyer attorney
  victim complainant survivor
  witness bystander
  resident householder tenant neighbour occupier
  public community citizen people
  child children kid youngster pupil boy girl infant baby toddler
  teenager youth adolescent young juvenile student
  school college classroom teacher education university
  elderly old older pensioner senior aged
  parent mother father mum dad family relative kin
  carer care nurse
  hospital ward clinic medical
  doctor physician paramedic ambulance
  ill sick unwell poorly
  wellbeing welfare stress mental anxiety trauma support counselling
  suicide
  autistic autism neurodivergent sensory adhd
  deaf hearing signing
  blind sight
  disabled disability wheelchair access accessible
  dementia confused memory alzheimer
  missing absent absence disappear wander lost
  homeless rough sleeper
  drug narcotic substance cannabis cocaine
  alcohol drink drunk intoxicated
  drive driver driving motorist
  speed speeding fast limit
  crash collision accident
  road street highway lane
  traffic congestion
  parking park bay
  burglary burglar
  theft thief steal stolen stole snatch rob robbery
  shoplifting shoplifter shop retail store trader retailer
  fraud scam con fraudster conned mule
  cyber online internet web digital
  knife blade stabbing stab weapon bladed
  gun firearm shotgun shooting
  violence assault attack fight violent
  domestic abuse partner
  rape sexual
  stalking stalker harassment harass
  graffiti vandalism paint spray tags
  noise loud sound acoustic exhaust
  litter rubbish waste
  dog hound canine lurcher
  horse equestrian rider mounted
  farm farmer rural countryside field valley village
  sheep livestock cattle
  drone uav aerial
  thermal infrared heat
  helicopter air
  boat river canal water waterway
  sea coast seaside beach promenade seafront
  drown drowning rescue throw
  train railway rail commuter
  bus coach
  taxi cab minicab
  pub bar venue licensed nightclub club
  night nights late evening overnight nocturnal
  shift rota duty roster tour
  handover briefing debrief
  break meal food eat feed catering canteen hot
  overtime hours
  uniform clothing clothes shirt trousers kit jacket fabric
  armour vest protective
  glove hat
  battery charger charge charging plug power
  electric ev
  fuel petrol diesel
  tyre wheel tread
  repair fix mend maintenance
  store stock supply cupboard cabinet warehouse
  locker rack shelf hanger hook
  key lock door
  fence alarm panic duress
  locations tracker tracking position whereabouts
  map address place
  translate translation interpreter language bilingual foreign
  letter leaflet post mail
  plain simple easy readable
  form paperwork template checklist
  website portal link page upload send
  data information database intelligence
  share sharing exchange
  search find finding look
  train training course lesson teach taught instruction workshop learn learning
  mentor buddy coach coaching guide
  recruit recruitment applicant apply hire join
  vetting clearance dbs checks
  volunteer special cadet unpaid
  retire retirement leaver leave leaving retired
  promotion promoted newly
  detective investigator cid investigation investigating
  women woman female girl
  men man male
  menopause period sanitary hygiene
  church diocese parish
  mosque temple faith religious
  council authority local
  housing landlord association
  employer job work employment jobcentre
  money cash note banknote
  bank account
  cost cheap price expensive budget
  buy purchase procure
  pay payment fee wage
  risk danger dangerous unsafe hazard
  safe safety secure security protect protection
  quick fast rapid quickly immediate instantly
  wait waiting queue delay slow
  room space area
  quiet calm peaceful sensory
  sign board notice poster
  warn warning alert notify notification reminder remind
  test testing swab saliva sample kit
  clean cleaning wash hygiene
  dust air filter ventilation
  screen display monitor
  book booking appointment slot reserve
  meeting meet visit
  review lessons debrief
  trap bait decoy dummy
  parcel package delivery deliver
  independent external outside
  mistake error wrong failed failure
  whistle wrongdoing misconduct
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
