import { describe, expect, test } from 'vitest';
import { isFictionalNumber } from '../../rule/phone/fictional-ranges.ts';
import { parsePhoneNumber } from '../../rule/phone/phone-number.ts';

const placeholders = [
  { name: 'zeros with a plus', typed: '+0000000000', valid: false },
  { name: 'three zeros', typed: '000', valid: false },
  { name: 'zeros behind a country code', typed: '+44 0000 000000', valid: false },
  { name: 'zeros behind an area code', typed: '+34 600 000 000', valid: true },
  { name: 'nines that no country has', typed: '+999999999', valid: false },
  { name: 'ones, the country code too', typed: '+1 111 111 1111', valid: false },
  { name: 'fives', typed: '+1 555 555 5555', valid: false },
  { name: 'sixes without a country', typed: '666666666', valid: false },
  { name: 'sixes that could be a Spanish mobile', typed: '+34 666 666 666', valid: true },
  { name: 'a run', typed: '123456789', valid: false },
  { name: 'a run that is a French number', typed: '+33 1 23 45 67 89', valid: true },
  { name: 'a run with the country code', typed: '+1 234 567 8900', valid: true },
  { name: 'a run on to zero', typed: '+1 234 567 8901', valid: true },
  { name: 'a run down', typed: '987654321', valid: false },
  { name: 'a run down that is a mobile in Singapore', typed: '+65 9876 5432', valid: true },
  { name: 'fiction with an area code', typed: '+1 201 555 0123', valid: true },
  { name: 'fiction without an area code', typed: '+1 555 0123', valid: false },
  { name: 'fiction on a toll-free code', typed: '+1 800 555 0199', valid: true },
  { name: 'fiction with an extension', typed: '+44 20 7946 0958 x12', valid: true },
];

test.each(placeholders)('a placeholder: $name', ({ typed, valid }) => {
  expect(parsePhoneNumber(typed)).toMatchObject({ placeholder: true, valid });
});

test('a placeholder in national form is one with the country', () => {
  expect(parsePhoneNumber('(201) 555-0123', 'US').placeholder).toBe(true);
  expect(parsePhoneNumber('07700 900123', 'GB').placeholder).toBe(true);
  expect(parsePhoneNumber('666 666 666', 'ES').placeholder).toBe(true);
});

const others = [
  { name: 'eight digits up, as Hungary prints its example', typed: '+36 1 234 5678' },
  { name: 'a run that is not the whole number', typed: '+34 912 345 678' },
  { name: 'a run across the zero, as Japan prints its example', typed: '+81 90 1234 5678' },
  { name: 'seven zeros, as Korea prints its example', typed: '+82 10 2000 0000' },
  { name: 'a digit repeated in part', typed: '+34 966 666 666' },
  { name: 'too short, and nothing else', typed: '+15550001' },
  { name: 'the exchange 555, above the range', typed: '+1 201 555 0200' },
  { name: '555-0123 in another country', typed: '+52 55 5550 1234' },
];

test.each(others)('no placeholder: $name', ({ typed }) => {
  expect(parsePhoneNumber(typed).placeholder).toBe(false);
});

describe('ranges reserved for fiction end where the regulator ends them', () => {
  const edges = [
    {
      place: 'North America',
      code: '1',
      inside: ['2015550100', '9995550199'],
      outside: ['2015550099', '2015550200'],
    },
    {
      place: 'London',
      code: '44',
      inside: ['2079460000', '2079460999'],
      outside: ['2079459999', '2079461000'],
    },
    {
      place: 'UK mobile',
      code: '44',
      inside: ['7700900000', '7700900999'],
      outside: ['7700899999', '7700901000'],
    },
    {
      place: 'Belfast',
      code: '44',
      inside: ['2890180000', '2896496999'],
      outside: ['2896497000', '2890181000'],
    },
    { place: 'Sydney', code: '61', inside: ['255500000', '270109999'], outside: ['255510000', '270110000'] },
    {
      place: 'Australian mobile',
      code: '61',
      inside: ['491570156', '491570159'],
      outside: ['491570155', '491570160'],
    },
    {
      place: 'Australian freephone',
      code: '61',
      inside: ['1800975707', '1300975711'],
      outside: ['1800975706', '1300975712'],
    },
    { place: 'Paris', code: '33', inside: ['199000000', '199009999'], outside: ['198999999', '199010000'] },
    {
      place: 'French mobile',
      code: '33',
      inside: ['639980000', '639989999'],
      outside: ['639979999', '639990000'],
    },
    {
      place: 'Swedish mobile',
      code: '46',
      inside: ['701740605', '701740699'],
      outside: ['701740604', '701740700'],
    },
    {
      place: 'Stockholm',
      code: '46',
      inside: ['846500400', '846500499'],
      outside: ['846500399', '846500500'],
    },
    {
      place: 'Ireland',
      code: '353',
      inside: ['209100000', '209199999'],
      outside: ['209099999', '209200000'],
    },
    {
      place: 'Berlin',
      code: '49',
      inside: ['3023125000', '3023125999'],
      outside: ['3023124999', '3023126000'],
    },
    {
      place: 'German mobile',
      code: '49',
      inside: ['17604069000', '17604069099'],
      outside: ['17604068999', '17604069100'],
    },
  ];

  test.each(edges)('$place', ({ code, inside, outside }) => {
    expect(inside.filter((number) => !isFictionalNumber(code, number))).toStrictEqual([]);
    expect(outside.filter((number) => isFictionalNumber(code, number))).toStrictEqual([]);
  });

  test('a longer or shorter number is not in a range, nor is the same one of another country', () => {
    expect(isFictionalNumber('44', '77009001234')).toBe(false);
    expect(isFictionalNumber('44', '770090012')).toBe(false);
    expect(isFictionalNumber('45', '7700900123')).toBe(false);
  });
});
