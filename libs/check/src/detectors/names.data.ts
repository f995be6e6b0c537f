/** Capitalised words that follow a rank, a title or a given name and make no surname of it. */
export const notSurnames: ReadonlySet<string> = new Set(
  `academy act action acting adviser advisor agency allowance analyst and annual apprentice apprenticeship april arena area
  assessment assistant association august award awards bank bay beach beat board body-worn book branch bridge british bureau
  campaign cards care case cathedral cell centre chief children christmas church city clinic close club college command
  commander commissioner committee community conduct conference constable constables control corps council county course
  court crime custody data day december dement department desk detective development digital director district diary
  dock docks drive duty east easter education england english european evidence exam examination fair february federation festival
  fire first force forensic forum foundation friday friend front fund gardens gate general group guide hall harbour
  headquarters health helpline herald hill home hospital hotel house hr hub ideas in inn innovation inquest inquiry
  inspector inspectors institute international intelligence interview it january job july june justice lane law lead leader
  leadership learning library lifetime line local manager managers manual march market may medal meeting memorial mental
  mill minister ministry monday museum national network neighbourhood new north november nurse observation october of
  office officer officers online operation operations oversight palace panel park partnership patrol pay persons place
  plan police policing policy portal post practice prevention primary prison prize programme project promotion protection
  protocol public railway ranks rapid report response review right river road roads room royal rural safe safety saturday
  scheme school schools secondary section security senior september sergeant sergeants service services session sessions
  shift shop sixth south special specials square stadium staff standards state station strategy street student sunday
  superintendent supervisor support survey system team teams test theatre thursday tower town training transfer transport
  trust tuesday unit united university union victim village volunteer volunteers wales walk ward watch way wednesday week
  welsh west who will with women workshop year youth the this that if when where we our my i a an as at by for from is on or
  to was are be has have had do does can could should would must may might please`.split(/\s+/),
);

/** Names that stand for a law, a scheme, a report, or somebody in the books: nobody's privacy is in them. */
export const knownNames: ReadonlySet<string> = new Set(
  `robert peel|herman goldstein|nick tilley|florence nightingale|stephen lawrence|damilola taylor|victoria climbié|
  victoria climbie|peter connelly|daniel morgan|hillsborough|william macpherson|lord scarman|lord macpherson|lord leveson|
  brian leveson|louise casey|baroness casey|dame angiolini|elish angiolini|tom winsor|ronnie flanagan|sara payne|
  sarah payne|clare wood|martyn hett|harry dunn|george dixon|sherlock holmes|inspector morse|robert martinson|ray pawson|
  lawrence sherman|david weisburd|peter neyroud|john biggs|caldicott|fiona caldicott|george cross|george medal|sam browne|
  john lewis|john moores|st john|john ambulance|john ambulances|edward snowden|king charles|queen elizabeth|elizabeth ii|charles iii|
  prince william|princess royal|mary seacole|rosa parks|alan turing|stephen covey|john kotter|adam smith|albert kennedy|
  philomena protocol|herbert protocol|keith palmer|joe friday`
    .split('|')
    .map((name) => name.trim()),
);
