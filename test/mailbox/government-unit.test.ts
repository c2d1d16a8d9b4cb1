import { describe, expect, it } from 'vitest';
import { isGovernmentUnit, isPlaceAndDepartment } from '../../rule/mailbox/government-unit.ts';

describe('isGovernmentUnit', () => {
  it.each([
    ['the initials of a village', 'vor', 'villageofroe'],
    ['its initials and police', 'vorpd', 'villageofroe'],
    ['its initials and three letters more', 'vorabc', 'villageofroe'],
    ['the initials of a county', 'rc', 'roecounty'],
    ['the initials of a city, without "of"', 'cr', 'cityroe'],
    ['letters of the name before a department', 'roit', 'roeville'],
    ['letters of the name behind a department', 'itroe', 'roeville'],
    ['the county in two letters behind', 'rocoit', 'roe'],
    ['the county in two letters before', 'corit', 'roe'],
    ['a county of Kittitas', 'cokit', 'kittitas'],
    ['a county by one letter', 'rcitd', 'roe'],
    ['police behind an initial', 'rpd', 'roe'],
    ['letters of what stands behind "city of"', 'roeis', 'cityofroeville'],
    ['six letters, with the county', 'rvilcoit', 'rvilles'],
    ['five letters of the name', 'roevlit', 'roeville'],
    ['a county in four letters', 'rcntyit', 'roe'],
    ['a county in three letters', 'rctyit', 'roe'],
  ])('%s: %s at %s', (_, token, label) => expect(isGovernmentUnit(token, label)).toBe(true));

  it.each([
    ['initials and four letters more', 'vorabcd', 'villageofroe'],
    ['two initials and more', 'rcx', 'roecounty'],
    ['two letters at a place of no kind', 'rv', 'roeville'],
    ['a place that is called county alone', 'cx', 'county'],
    ["such a place's letter", 'c', 'county'],
    ['a place of two letters', 'rc', 'rocounty'],
    ['letters from the middle of the name', 'oevit', 'roeville'],
    ['seven letters, with the county', 'corevilit', 'roeville'],
    ['a place without a name', 'coit', ''],
    ['letters in another order', 'eroit', 'roeville'],
    ["letters that are not the place's", 'rxoit', 'roeville'],
    ['a department alone', 'it', 'roeville'],
    ['one letter before a department', 'rit', 'roeville'],
    ["police behind another place's initial", 'bpd', 'roe'],
    ['more than police behind an initial', 'rpdx', 'oak'],
    ['six letters of the name', 'roevilit', 'roevilxx'],
    ["a county's letters alone", 'coit', 'kittitas'],
  ])('not %s: %s at %s', (_, token, label) => expect(isGovernmentUnit(token, label)).toBe(false));
});

describe('isPlaceAndDepartment', () => {
  it.each([
    ['behind the department', 'itjackson', 'jacksoncounty'],
    ['before the department', 'jacksonsheriff', 'jackson'],
    ['the end of the name', 'jacksonpd', 'cityofjackson'],
    ['of four letters', 'itoaks', 'oakscounty'],
  ])('the place %s: %s at %s', (_, token, label) => expect(isPlaceAndDepartment(token, label)).toBe(true));

  it.each([
    ['three letters', 'itroe', 'roecounty'],
    ['another place', 'itjackson', 'oakcounty'],
    ['the middle of the name', 'itacks', 'jackson'],
    ['no department', 'jackson', 'jackson'],
  ])('not %s: %s at %s', (_, token, label) => expect(isPlaceAndDepartment(token, label)).toBe(false));
});
