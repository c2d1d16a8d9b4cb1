/**
 * Words of account names, environments and systems: alone they show an account or a system and no person.
 */
export const accountWords = `
account acct accts accs aws azure gcp prod production prd preprod nonprod nonproduction npr stage staging stg stag
uat sit qa sandbox sbx sbox poc pilot perftest dr shared sharedservices payer mgmt orgs logs logging logarchive tooling tools
tool app apps application api apis portal svc microservice microservices stack stacks cluster clusters workload workloads
landingzone backup infra env environment tenant legacy useast uswest euwest eucentral eunorth eusouth apsoutheast
apnortheast apsouth cacentral saeast mesouth afsouth vpc ec2 s3 eks ecs lambda iot k8s
`;

/** Words that join, order and place others: covered, they say nothing of their own. */
export const joiningWords = `
acc log org organization organisation organizations test tests testing tst develop demo dev perf hub spoke central common master
management root archive ou customer external internal ext int intern public private new old main global local live
us usa uk gb eu emea apac amer americas latam north south east west nordic nordics europe european asia africa
pacific oceania middle dach benelux iberia anz ca de fr nl jp cn au br
alpha beta gamma delta omega blue green red black white gold silver bronze platinum
mobile online digital virtual smart open next first one plus pro max core
and or for of the to by at on from with our my we us an
und oder fuer fur der die das von vom zum zur im am bei
et ou pour du des le la les au aux en sur chez
para por del los las el al con di il lo gli dei della delle per da
van voor het een op met ten ter och og ja till dla na do ze oraz ve ile icin
daily weekly monthly annual hourly night day shift level tier l1 l2 l3 tier1 tier2 tier3 line
company companies firm enterprise enterprises holding holdings inc ltd llc gmbh co corp ag sa srl spa plc pty bv
city county state town village federal gov government govt national royal ministry
key keys primary secondary alt alternate default auto automated automatic upper lower greater
`;
