interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const any: Names = {
  given: words(`
    Adaeze Aisha Alan Alice Amara Anil Anna Ayesha Barbara Beatrice Bilal Carys Chidi Clare Colin Dalia Daniel
    Deborah Dilip Edith Ellen Emeka Farah Fiona Frances Gareth Grace Hannah Harjit Helen Ines Isaac Jasmin
    Joan Jonah Kamila Kofi Laura Leila Lorna Malcolm Marek Meera Mina Nadia Neil Olga Patrick Priya Rashid
    Ruth Samina Simon Sunita Tariq Tessa Tomasz Vera Wanda Yusuf`),
  family: words(`
    Abara Acheson Adeyemi Amin Ashdown Aziz Bagshaw Banerjee Barraclough Begum Bellwood Birtles Boateng
    Bradshaw Cattermole Chaudhry Clegg Cosgrove Coverdale Dalgleish Dhillon Dunnett Eastwell Eze Fairclough
    Farrow Fenwick Gill Goodall Greenhalgh Hargreave Hassan Hathersage Heslop Hollis Hussain Ibbotson Iqbal
    Jagger Jamieson Kaur Kearsley Kowalczyk Lathom Ledger Lim Lockwood Malik Mensah Metcalfe Mistry Murgatroyd
    Nadeem Nowak Nuttall Oakden Okafor Osborne Ormerod Patel Penrose Pickersgill Quayle Rahman Ramsden Sandhu
    Satterthwaite Shufflebotham Singleton Sowerby Stannard Tattersall Thackray Uddin Varley Wadsworth Whitaker
    Wozniak Yeadon Zaman`),
};

/** Of which some families came to Wales from farther away. */
const welsh: Names = {
  given: words(`
    Aled Angharad Bethan Ceri Dewi Eirlys Elin Ffion Geraint Gwenllian Heledd Hywel Ieuan Leusa Llinos Mair
    Meirion Nerys Osian Rhodri`),
  family: words(`
    Ahmed Beynon Bowen Cadwaladr Eynon Ffoulkes Gittins Gwilym Hopkin Lougher Maddocks Meyrick Okoro Parry
    Pryce Rahman-Prys Rosser Tudor Vaughan`),
};

const lists = { any, welsh };

/** The name of the nth made-up person of a list; no two alike within the product of its two lengths. */
export function demoName(of: keyof typeof lists, n: number): string {
  const { given, family } = lists[of];
  // 7 and 11 share no factor with the lengths: neighbours differ in both names, and every pair is met.
  const round = Math.floor(n / leastCommonMultiple(given.length, family.length));
  const first = given[(n * 7 + round) % given.length];
  const last = family[(n * 11) % family.length];
  return `${first} ${last}`;
}

function leastCommonMultiple(a: number, b: number): number {
  const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y));
  return (a * b) / divisor(a, b);
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
