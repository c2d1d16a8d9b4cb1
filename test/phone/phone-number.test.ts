import { describe, expect, test } from 'vitest';
import { hasCountryCode, parseApprovedPhoneNumber, parsePhoneNumber } from '../../rule/phone/phone-number.ts';

describe('a number is read as a person typed it', () => {
  const spellings = [
    { name: 'no separators', typed: '+442079461234' },
    { name: 'spaces', typed: '+44 20 7946 1234' },
    { name: 'white space around it', typed: ' \t+44 20 7946 1234\n' },
    { name: 'non-breaking and thin spaces', typed: '+44\u00A020\u20097946\u202F1234' },
    { name: 'hyphens', typed: '+44-20-7946-1234' },
    { name: 'dashes and a minus sign', typed: '+44\u201320\u20117946\u22121234' },
    { name: 'dots', typed: '+44.20.7946.1234' },
    { name: 'a slash behind the area code', typed: '+44 20/7946 1234' },
    { name: 'a slash with spaces', typed: '+44 20 / 7946 1234' },
    { name: 'brackets', typed: '+44 (20) 7946-1234' },
    { name: 'the country code in brackets', typed: '(+44) 20 7946 1234' },
    { name: 'a trunk prefix in brackets', typed: '+44 (0)20 7946 1234' },
    { name: 'a trunk prefix without brackets', typed: '+44 020 7946 1234' },
    {
      name: 'full-width digits and signs',
      typed: '\uFF0B\uFF14\uFF14（\uFF10）\uFF12\uFF10７９４６１２３４',
    },
    { name: 'Arabic-Indic digits', typed: '+٤٤ ٢٠ ٧٩٤٦ ١٢٣٤' },
    { name: 'Persian digits', typed: '+۴۴ ۲۰ ۷۹۴۶ ۱۲۳۴' },
    { name: 'Devanagari digits', typed: '+४४ २० ७९४६ १२३४' },
    { name: 'right-to-left marks', typed: '\u200F\u202B+44 20 7946 1234\u202C' },
    { name: 'invisible characters', typed: '\uFEFF+44\u200B20\u00AD7946\u20601234' },
    { name: 'a tel: prefix', typed: 'tel:+44-20-7946-1234' },
    { name: 'national form', typed: '020 7946 1234' },
    { name: 'national form in brackets', typed: '(020) 7946 1234' },
    { name: 'the dialling prefix of the country', typed: '00 44 20 7946 1234' },
    { name: 'a country code without +', typed: '44 20 7946 1234' },
  ];

  test.each(spellings)('$name', ({ typed }) => {
    expect(parsePhoneNumber(typed, 'GB')).toStrictEqual({
      key: '+442079461234',
      valid: true,
      placeholder: false,
      mobile: false,
    });
  });

  const zeros = [
    { name: 'Italy keeps the zero', typed: '+39 (0)6 1234 5678', key: '+390612345678' },
    { name: 'Spain has none to keep', typed: '+34 (0)91 234 56 78', key: '+34912345678' },
    { name: 'Portugal neither', typed: '+351 [0] 21 234 56 78', key: '+351212345678' },
  ];

  test.each(zeros)('a zero in brackets: $name', ({ typed, key }) => {
    expect(parsePhoneNumber(typed)).toMatchObject({ key, valid: true });
  });

  const extensions = [
    ';ext=123',
    'x123',
    ' x 123',
    ' ext. 123',
    ', Ext 123',
    ' extension 123',
    ' #123',
    'x123#',
  ];

  test.each(extensions)('an extension typed as "%s" is part of the key', (extension) => {
    expect(parsePhoneNumber(`+44 20 7946 1234${extension}`)).toMatchObject({
      key: '+442079461234;ext=123',
      valid: true,
    });
  });
});

describe('a number without country code', () => {
  test('is read with the country that is given', () => {
    expect(parsePhoneNumber('201 253 4567', 'US').key).toBe('+12012534567');
    expect(parsePhoneNumber('030/1234567', 'DE').key).toBe('+49301234567');
    expect(parsePhoneNumber('030 1234567', 'de').valid).toBe(true);
  });

  test.each([undefined, '', 'XX', 'AQ', 'constructor', '__proto__', 'GBR', '12'])(
    'is invalid with country %j',
    (country) => {
      expect(parsePhoneNumber('020 7946 1234', country)).toStrictEqual({
        key: '02079461234',
        valid: false,
        placeholder: false,
        mobile: false,
      });
    },
  );

  test('with country code, the country given makes no difference', () => {
    expect(parsePhoneNumber('+44 20 7946 1234', 'US')).toStrictEqual(parsePhoneNumber('+44 20 7946 1234'));
  });
});

describe('invalid', () => {
  const rows = [
    { name: 'nothing', typed: '', key: '' },
    { name: 'a dash', typed: '-', key: '' },
    { name: 'a plus', typed: '+', key: '+' },
    { name: '25 characters of brackets', typed: '((((((((((((()))))))))))))', key: '' },
    { name: 'emoji', typed: '📞 +44 20 7946 1234', key: '442079461234' },
    { name: 'keycap emoji', typed: '+4️⃣4️⃣ 20 7946 1234', key: '+442079461234' },
    { name: 'letters for digits', typed: '+1 800 FLOWERS', key: '+1800' },
    { name: 'a word behind', typed: '+44 20 7946 1234 (office)', key: '+442079461234' },
    { name: 'two with a comma', typed: '+1 201 253 4567, +1 201 253 4568', key: '+1201253456712012534568' },
    { name: 'two with a slash', typed: '+49 221 471234 / 471235', key: '+49221471234471235' },
    { name: 'two with a space', typed: '+1 201 253 4567 201 253 4568', key: '+120125345672012534568' },
    { name: 'two lines', typed: '+1 201 253 4567\n+1 201 253 4568', key: '+1201253456712012534568' },
    { name: 'two pluses', typed: '++1 201 253 4567', key: '+12012534567' },
    { name: 'an extension alone', typed: 'x12', key: '12' },
    { name: 'too short', typed: '+1 555 0001', key: '+15550001' },
    { name: 'too long', typed: '+33 2 41 18 28 28579', key: '+33241182828579' },
    { name: 'an area code that cannot be', typed: '+1 123 456 7890', key: '+11234567890' },
    {
      name: 'a range without service, which lengths alone would pass',
      typed: '+353 99 999 9123',
      key: '+353999999123',
    },
    { name: 'a country code that nobody has', typed: '+215 87 453 5769', key: '+215874535769' },
    { name: 'a dialling prefix without a country', typed: '00 44 20 7946 1234', key: '00442079461234' },
    { name: 'a dialling prefix behind a plus', typed: '+0044 20 7946 1234', key: '+00442079461234' },
  ];

  test.each(rows)('$name', ({ typed, key }) => {
    expect(parsePhoneNumber(typed)).toMatchObject({ key, valid: false, mobile: false });
  });

  test('more than 250 characters, though a number is among them', () => {
    expect(parsePhoneNumber(`+44 20 7946 1234${' '.repeat(300)}x1`).valid).toBe(false);
    expect(parsePhoneNumber(`${' '.repeat(300)}+44 20 7946 1234`).valid).toBe(true);
  });

  test('a slash before an extension of the switchboard is still one number', () => {
    expect(parsePhoneNumber('+49 221 471234/56').valid).toBe(true);
  });
});

test('two spellings of one number have one key, valid or not', () => {
  expect(parsePhoneNumber('+15550001').key).toBe(parsePhoneNumber('+1 555 0001').key);
});

const mobiles = [
  { name: 'a mobile number', typed: '+34 612 345 678', mobile: true },
  { name: 'a fixed line', typed: '+34 912 345 678', mobile: false },
  { name: 'freephone', typed: '+34 800 123 456', mobile: false },
  { name: 'North America, where the plan does not tell', typed: '+1 201 253 4567', mobile: false },
  { name: 'a mobile prefix with a digit too many', typed: '+34 612 345 6789', mobile: false },
];

test.each(mobiles)('mobile or not: $name', ({ typed, mobile }) => {
  expect(parsePhoneNumber(typed).mobile).toBe(mobile);
});

const internationalForms = [
  { typed: '+44 20 7946 1234', international: true },
  { typed: ' (+44) 20 7946 1234', international: true },
  { typed: 'tel:+44', international: true },
  { typed: '＋44 20 7946 1234', international: true },
  { typed: '0044 20 7946 1234', international: false },
  { typed: '44 20 7946 1234', international: false },
  { typed: '020 7946 1234', international: false },
  { typed: '', international: false },
];

test.each(internationalForms)('"$typed" has a country code: $international', ({ typed, international }) => {
  expect(hasCountryCode(typed)).toBe(international);
});

const approvals = [
  { name: 'E.164', typed: '+442079461234', key: '+442079461234' },
  { name: 'separators', typed: ' +44 (0)20 7946-1234 ', key: '+442079461234' },
  { name: 'an extension', typed: '+442079461234;ext=123', key: '+442079461234;ext=123' },
  { name: 'possible, though in no range of the plan', typed: '+1 555 555 5555', key: '+15555555555' },
  { name: 'no country code', typed: '020 7946 1234', key: undefined },
  { name: 'a dialling prefix', typed: '0044 20 7946 1234', key: undefined },
  { name: 'too short', typed: '+15550001', key: undefined },
  { name: 'too long', typed: '+44207946123456789', key: undefined },
  { name: 'a country code that nobody has', typed: '+215874535769', key: undefined },
  { name: 'two numbers', typed: '+442079461234/+442079461235', key: undefined },
  { name: 'two numbers, the second short', typed: '+49 221 471234 / 471235', key: undefined },
  { name: 'letters', typed: '+1 800 FLOWERS', key: undefined },
  { name: 'nothing', typed: '', key: undefined },
];

test.each(approvals)('an approved number: $name', ({ typed, key }) => {
  expect(parseApprovedPhoneNumber(typed)).toBe(key);
});
