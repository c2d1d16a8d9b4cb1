/**
 * Seats: mail to one reaches whoever holds the office today, one person. With a word for the office
 * itself (`ciso.office`, `clerks`, `ciso-team`) it is a team again.
 */
export const seatWords = `
ciso cso cio cto ceo cfo coo cmo cro cdo cpo cao chro cco clo cpto vp svp evp avp dpo iso isso issm issmanager bisso
chief president vicepresident chairman chairwoman chairperson chair vicechair director directeur directrice direktor
director directora diretor diretora direttore direttrice dyrektor reditel riaditel igazgato mudur direktur hoofd leiter
leiterin geschaeftsfuehrer vorstandsvorsitzender head headof manager mgr gerente gestionnaire responsable responsabile
verantwortlicher kierownik vedouci vezeto yonetici manajer teamleader teamlead lead leader supervisor superintendent
principal rector rektor dean dekan provost chancellor kanzler headmaster headteacher
mayor deputymayor buergermeister burgermeister maire alcalde prefeito sindaco burmistrz starosta wojt primar borgmester
clerk cityclerk townclerk countyclerk deputyclerk villageclerk treasurer controller comptroller auditor assessor recorder sheriff
undersheriff constable coroner marshal chiefofpolice policechief firechief citymanager townmanager countymanager
cityadministrator countyadministrator towncrier ombudsman ombudsperson commissioner councilmember councilman councilwoman
alderman selectman supervisorofelections secretary secretario sekretaer sekretarz tajemnik governor ltgovernor lieutenantgovernor premier
minister ministerin attorneygeneral ag prosecutor districtattorney da judge justice magistrate registrarofvoters postmastergeneral
founder cofounder owner proprietor partnermanager assistant pa executiveassistant
secretarygeneral generalsecretary generalmanager gm managingdirector md executivedirector ed deputy deputydirector
accountmanager accountowner itmanager itdirector directorit directorofit itd itmgr itmanager networkadministrator
systemadministrator datenschutzbeauftragter beauftragter informationssicherheitsbeauftragter isb csb dsb itsb
securityofficer informationsecurityofficer dataprotectionofficer privacyofficer complianceofficer officer
rssi dpd fg fonctionnaire
`;
