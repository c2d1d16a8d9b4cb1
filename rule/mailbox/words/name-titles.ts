/** What stands before or after a person's name, never a team's: `rep.roe`, `jane.roe.mp`, `dr.roe`. */
export const nameTitles = `
rep reps representative sen senator congressman congresswoman congressmember assemblyman assemblywoman assemblymember
delegate del deputy mp mps mep mla msp mpp mna td councillor councilor cllr councilmember councilman councilwoman alderman
alderwoman hon honorable dr mr mrs ms miss mx prof professor sir dame lord lady rev pastor father brother sister judge justice mayor
sheriff commissioner minister governor speaker whip leader herr frau dipl ing mag phd md esq jr snr
sn dip diputado diputada deputado deputada senador senadora senateur depute onorevole
`;
