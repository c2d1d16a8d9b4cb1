import { describe, expect, it } from 'vitest';
import { isPlaceOf, readOrganization } from '../../rule/mailbox/organization-name.ts';

describe('readOrganization', () => {
  it.each([
    ['the label before the ending', 'acme.com', 'acme'],
    ["the label before a country's ending", 'mail.acme.co.uk', 'acme'],
    ['without its hyphens', 'acme-steel.com', 'acmesteel'],
    ['a county under its state', 'co.roe.or.us', 'roe'],
    ['a city under its state', 'mail.ci.roe.or.us', 'roe'],
    ['a name under .us itself', 'mail.roe.us', 'roe'],
    ['a ministry', 'justice.gov.uk', 'justice'],
    ['a Swiss department', 'efd.admin.ch', 'efd'],
    ['nothing but suffixes', 'state.gov', 'state'],
    ['an ending alone', 'gov', ''],
    ['nothing', '', ''],
  ])('names %s: %s', (_, domain, label) => expect(readOrganization(domain).label).toBe(label));

  it('keeps all labels but the last', () => {
    expect(readOrganization('dot.state.example').labels).toEqual(['dot', 'state']);
  });

  it.each([
    ['.gov', 'roe.gov'],
    ['.mil', 'roe.mil'],
    ['.gov.uk', 'roe.gov.uk'],
    ['.gouv.fr', 'roe.gouv.fr'],
    ['.gob.mx', 'roe.gob.mx'],
    ['.govt.nz', 'roe.govt.nz'],
    ['.admin.ch', 'roe.admin.ch'],
    ['.gc.ca', 'roe.gc.ca'],
    ['.go.jp', 'roe.go.jp'],
    ['a county under its state', 'co.roe.or.us'],
    ['schools under their state', 'roe.k12.or.us'],
    ['a city whatever its ending', 'cityofroe.org'],
    ['a village with hyphens', 'village-of-roe.com'],
    ['a county whatever its ending', 'roecounty.us'],
    ['a township', 'roetownship.net'],
  ])('%s is a government: %s', (_, domain) =>
    expect(readOrganization(domain)).toMatchObject({ isGovernment: true, isInstitutional: true }),
  );

  it.each([
    ['a company', 'acme.com', true],
    ['a company in a country', 'acme.co.uk', true],
    ['a company in another', 'acme.com.br', true],
    ['an association', 'acme.org', false],
    ["a country's code", 'acme.de', false],
    ['an ending that begins so', 'acme.company', false],
    ['a word that ends so', 'telecom.de', false],
    ['a name under .us', 'acme.us', false],
    ['a firm at a state of .us', 'acme.or.us', false],
    ['a county without a name', 'county.org', false],
    ['gov as the name itself', 'gov.org', false],
    ['edu as the name itself', 'edu.org', false],
    ["a country's ending in the middle", 'acme.com.roe.org', false],
    ['a name that ends in city', 'felicityofroe.org', false],
    ['a name that a county begins', 'roecountybank.com', true],
    ["a state's labels in the middle", 'co.roe.or.us.example', false],
  ])('%s is none: %s', (_, domain, isCommercial) =>
    expect(readOrganization(domain)).toMatchObject({
      isGovernment: false,
      isInstitutional: false,
      isCommercial,
    }),
  );

  it.each([
    ['a college', 'cs.roe.edu'],
    ['a British university', 'roe.ac.uk'],
  ])('%s is institutional and no government: %s', (_, domain) =>
    expect(readOrganization(domain)).toMatchObject({ isGovernment: false, isInstitutional: true }),
  );
});

describe('isPlaceOf', () => {
  it.each([
    ['what the place is behind it', 'roe', 'roecounty.gov'],
    ['the state in two letters', 'roe', 'roeoh.gov'],
    ['the state in full', 'austin', 'austintexas.gov'],
    ['what the place is before it', 'roe', 'villageofroe.gov'],
    ['what the place is, without "of"', 'roe', 'cityroe.gov'],
    ['at an ending that anybody has', 'roe', 'cityofroe.org'],
  ])('%s: %s@%s', (_, letters, domain) => expect(isPlaceOf(letters, readOrganization(domain))).toBe(true));

  it.each([
    ['no government', 'roe', 'roeoh.com'],
    ['too short', 'ro', 'rooh.gov'],
    ['the whole name', 'roe', 'roe.gov'],
    ['another place', 'roe', 'oakcounty.gov'],
    ['something unknown behind it', 'roe', 'roexyzq.gov'],
    ['something unknown before it', 'roe', 'mcroe.gov'],
    ['in the middle', 'roe', 'cityofroeoh.gov'],
    ['something unknown before the state', 'roe', 'roexyztexas.gov'],
    ['something unknown behind the state', 'roe', 'roetexasxyz.gov'],
    ['something unknown before what it is', 'roe', 'xyzcityofroe.gov'],
    ['the end of a name', 'roe', 'cityofnewroe.gov'],
  ])('not %s: %s@%s', (_, letters, domain) =>
    expect(isPlaceOf(letters, readOrganization(domain))).toBe(false),
  );
});
