/** What one regulator sets aside for films, books and examples, so that nobody is ever called there. */
interface FictionalRanges {
  readonly regulator: string;
  readonly source: string;
  readonly callingCode: string;
  /**
   * National numbers without trunk prefix: `first-last` (of the same length, both included), or one number.
   * With `anyAreaCode` they are the seven digits behind the area code.
   */
  readonly ranges: readonly string[];
  readonly anyAreaCode?: true;
}

const FICTIONAL_RANGES: readonly FictionalRanges[] = [
  {
    // Toll-free codes too: those promise fiction less (in 800 only 555-0199), but who types such a number
    // into a contact means an example all the same. Also without an area code, as `+1 555 0123`.
    regulator: 'NANPA, 25 countries of North America and the Caribbean',
    source: 'https://nanpa.com/numbering/555-line-numbers',
    callingCode: '1',
    ranges: ['5550100-5550199'],
    anyAreaCode: true,
  },
  {
    regulator: 'Ofcom, United Kingdom',
    source: 'https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama',
    callingCode: '44',
    ranges: [
      '1134960000-1134960999', // Leeds
      '1144960000-1144960999', // Sheffield
      '1154960000-1154960999', // Nottingham
      '1164960000-1164960999', // Leicester
      '1174960000-1174960999', // Bristol
      '1184960000-1184960999', // Reading
      '1214960000-1214960999', // Birmingham
      '1314960000-1314960999', // Edinburgh
      '1414960000-1414960999', // Glasgow
      '1514960000-1514960999', // Liverpool
      '1614960000-1614960999', // Manchester
      '1914980000-1914980999', // Tyneside, Durham, Sunderland
      '2079460000-2079460999', // London
      '2890180000-2890180999', // Northern Ireland, in Ofcom's older lists
      '2896496000-2896496999', // Northern Ireland
      '2920180000-2920180999', // Cardiff
      '1632960000-1632960999', // no area
      '3069990000-3069990999', // UK-wide
      '7700900000-7700900999', // mobile
      '8081570000-8081570999', // freephone
      '9098790000-9098790999', // premium rate
    ],
  },
  {
    regulator: 'ACMA, Australia',
    source: 'https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works',
    callingCode: '61',
    ranges: [
      ...['255500000-255509999', '270100000-270109999'], // central east
      ...['355500000-355509999', '370100000-370109999'], // south east
      ...['755500000-755509999', '770100000-770109999'], // north east
      ...['855500000-855509999', '870100000-870109999'], // central and west
      // Mobile: thirty single numbers.
      ...['491570006', '491570110', '491570156-491570159', '491570313', '491570737'],
      ...['491571266', '491571491', '491571804', '491572549', '491572665', '491572983'],
      ...['491573087', '491573770', '491574118', '491574632', '491575254', '491575789'],
      ...['491576398', '491576801', '491577426', '491577644', '491578148', '491578888'],
      ...['491578957', '491579212', '491579455', '491579760'],
      ...['1800160401', '1800975707-1800975711', '1300975707-1300975711', '1900654321'],
    ],
  },
  {
    // The national numbering plan's annex 1, on numbers for audiovisual works.
    regulator: 'Arcep, France, decision 2018-0881',
    source: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000037263033',
    callingCode: '33',
    ranges: [
      '199000000-199009999', // Île-de-France
      '261910000-261919999', // north west
      '353010000-353019999', // north east
      '465710000-465719999', // south east
      '536490000-536499999', // south west
      '639980000-639989999', // mobile
    ],
  },
  {
    regulator: 'PTS, Sweden',
    source:
      'https://www.pts.se/sv/bransch/telefoni/nummer-och-adressering/telefonnummer-for-anvandning-i-bocker-och-filmer-etc/',
    callingCode: '46',
    ranges: [
      '313900600-313900699', // Gothenburg
      '406280400-406280499', // Malmö
      '846500400-846500499', // Stockholm
      '980319200-980319299', // Kiruna
      '701740605-701740699', // mobile
    ],
  },
  {
    regulator: 'ComReg, Ireland, Numbering Conditions of Use (document 15/136)',
    source: 'https://www.comreg.ie/industry/licensing/numbering/',
    callingCode: '353',
    ranges: ['209100000-209199999'],
  },
  {
    regulator: 'Bundesnetzagentur, Germany, Mitteilung 148/2021',
    source:
      'https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/_DL/mittlg148_2021.pdf',
    callingCode: '49',
    ranges: [
      '3023125000-3023125999', // Berlin
      '6990009000-6990009999', // Frankfurt
      '4066969000-4066969999', // Hamburg
      '2214710000-2214710999', // Cologne
      '8999998000-8999998999', // Munich
      // Mobile: single numbers, and two blocks of a hundred.
      ...['15228817386', '15228895456', '15254599371', '1713920000-1713920099', '1729925904'],
      ...['1729968532', '1729973185-1729973186', '1729980752', '1749091317', '1749464308'],
      '17604069000-17604069099',
    ],
  },
];

const isWithin = (range: string, digits: string): boolean => {
  const [first = '', last = first] = range.split('-');
  return digits.length === first.length && first <= digits && digits <= last;
};

/** Whether a regulator keeps the number for fiction. `nationalNumber` is without trunk prefix. */
export const isFictionalNumber = (callingCode: string, nationalNumber: string): boolean =>
  FICTIONAL_RANGES.some((reserved) => {
    if (reserved.callingCode !== callingCode) return false;
    const hasAreaCode = reserved.anyAreaCode === true && nationalNumber.length === 10;
    const digits = hasAreaCode ? nationalNumber.slice(3) : nationalNumber;
    return reserved.ranges.some((range) => isWithin(range, digits));
  });
