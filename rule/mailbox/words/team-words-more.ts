/** Systems that teams run and are called after, and what public bodies and companies shorten their departments to. */
export const systemWords = `
register vote votereg votes ballot ballots gis cityhall villagehall townhouse computers computing dataprocessing processing managed managedservices affairs
911 e911 311 112 999 compserv compservices dotgov domainmanager dnsmanager webmanager listmanager zonemanager
assessing appraisal oem eoc e911 psap oig oigit fisma fedramp ato liaison liaisons dispatch dispatcher dispatchers probation parole
corrections judicial judiciary highway highways roads streets sanitation sewer parksrec seniorcenter aging veterans housing
planningboard zoningboard codeenforcement enforcement animalcontrol surveying mapping addressing radio fairgrounds visitors visitor
economicdevelopment redevelopment tribal enrollment gaming casino childcare welfare socialservices hearings rulemaking foia
publicaffairs publicinformation publicsafety communitydevelopment humanservices parksandrecreation
brandprotection paralegals commerce merch merchandising retail wholesale ecom storefront fulfilment pricing revops salesops
bizops opsmgmt creative seo sem retention loyalty surveys scheduling bookkeepers underwriters adjusters actuarial
reconciliation settlements settlement clearing custody brokerage derivatives equities trades tradesupport
pharmacovigilance clinicaltrials regulatory regulatoryaffairs labsupport radiology imaging
maillist mailroom postroom switchboard callcenter callcentre contactcenter contactcentre dropbox voicemail fax faxes scans scanner
printers printing copiers signage keycard badges parking cafeteria canteen gym
grants awards bursaries permits inspections inspection appeals elections ordinance bylaws utilities stormwater wastewater
is basis einvoices ebilling efiling kernel
nagios zabbix icinga grafana prometheus datadog splunk newrelic sentry jenkins ansible puppet vmware citrix vsphere sharepoint
exchange o365 m365 office365 okta entra intune vpn firewall firewalls proxy dhcp lan wan ldap kerberos smtp imap mx mta siem edr
xdr soar waf ids ips dlp epp middleware etl erp crm cms lms lims scada plc ot iiot bms hvac pos atm pbx
elastic kibana kafka rabbitmq redis mongodb postgresql mariadb mssql snowflake databricks tableau powerbi looker airflow
artifactory nexus sonarqube vault consul nomad rancher argocd helm istio
servicenow remedy zendesk freshdesk opsgenie statuspage uptime
oit ois doit dit its itss icts ics ist dts ots ocio ociso cioteam itop itos itoc itsc iss itsd itsm ithd dti cti sti ti cpd
coe ccoe centerofexcellence excellence competence gsoc csoc vsoc cdc cirt ert ciirc hirt pirt
defense defence protection resilience continuity bcp bcm drp crisis response responders hunting intelligence assurance
clerks directors chiefs leads heads mayors deputies supervisors stewards coordinators coordinator coordination analysts analyst
specialists specialist engineers administrators developers architects testers designers writers editors managers
selectboard selectmen aldermen trustees board boards panel office offices center centre centers centres hub station
problem problems capacity configuration asset assets inventory provisioning decommission migration migrations modernization
modernisation transformation digitalization digitalisation roadmap backlog scrum agile kanban standup retro
collab collaboration workplace workspace productivity enablement adoption experience cx
subscriptions renewals renewal quotes quote rfq leads pipeline accountteam partnerprogram channel channels
spending spend savings rightsizing chargebacks showback reservedinstances
`;

/** Parts of compounds, in languages that write them together: at the end of a token whose rest is unknown. */
export const compoundEndings = `
abteilung stelle zentrale zentrum verwaltung dienst dienste leitung gruppe wesen technik betreuung schutz sicherheit rechnung rechnungen
buchhaltung betrieb kasse amt redaktion vertretung
afdeling afdelingen afdelning avdeling avdelingen avdelning avdelningen enheten kontoret forvaltning forvaltningen drift tjenester tjeneste
tjanst tjanster faktura fakturaer reskontra sakerhet sikkerhet sikkerhed styrelsen kansliet
beheer beheerder beheerders administratie beveiliging balie loket meldpunt
hallinto keskus piste laskut tuki palvelut palvelu osasto tiimi toimisto turva
osztaly szolgalat iroda csoport kozpont felugyelet
yonetimi yonetim islem mudurlugu birimi ekibi hizmetleri guvenligi destek
administratory administratorzy administrator servis otdel podderzhka sluzhba
jimukyoku madoguchi tantou tanto bumon gijutsubu soumubu
jiwon gwanri boan senteo
vibhag karyalaya
zhichi guanli anquan fuwu zhongxin bu
`;

/** Further words of other languages. */
export const furtherForeignWords = `
domaine domaines noms nomsdedomaine dominios domini domen domeny markenrecht marken marques marcas marchi
leitstelle poststelle informatik anwendungsbetreuung systemadministration zeiterfassung kasse stadtkasse kaemmerei ordnungsamt
bauamt standesamt hauptamt it-service fuhrpark hausmeister gebaeudemanagement arbeitssicherheit betriebsarzt kasse wareneingang
disposition einkaufsabteilung kostenrechnung controlling meldebehoerde landratsamt regierung ministerium bundesamt senat
cuentas pagar cobrar porpagar mesadeayuda mesadeservicio mesa mesas cuenta gestion gerencias centro centros cpd cau cosapre
redessociales mercadeo mercadotecnia bodega almacen despacho transporte siniestros polizas nomina servicioalcliente vigilancia
contas pagar receber contasapagar contasareceber gestao gerencia diretorias centro central almoxarifado expedicao posvenda
pregao compliance licitacao ti dti nti cpd cti setic sti setor coordenacao assessoria gabinete ouvidor protocolo
conti contabili sistemiinformativi informativi ced protocollogenerale ragioneria anagrafe tributi urp segreteriagenerale
comptes comptesfournisseurs etudes exploitants informatiques support-technique cellule antenne delegation cabinet
etatcivil urbanisme voirie scolarite intendance dsin dosi
ekonomiavdelning ekonomiavdelningen lonekontoret personalavdelningen itavdelningen driftcentral larmcentral verksamhet upphandling
innkjop anskaffelser lonnskontor postmottak servicetorg brukerstotte brukerservice driftsenter
itafdelingen driftcenter kundecenter borgerservice indkoeb loenkontor
tietohallinto ostolaskut myyntilaskut palvelupiste kirjaamo hankinnat palkanlaskenta atk it-tuki ohjelmistot
systeemontwikkeling storingsdienst servicebalie salarisadministratie debiteurenadministratie crediteurenadministratie
administratorzy informatyk kancelaria rozliczenia windykacja zaopatrzenie magazyn dyspozytor obslugaklientow helpdesk-it
spravci spravcove administratori helpdesk dispecink sklad fakturace reklamace zakaznickapodpora datovaschranka
rendszeruzemeltetes raktar diszpecser munkaugyi kozponti titkarsag
sistemyonetimi bilgiislemmudurlugu satis-destek insan kaynaklari ik depo sevkiyat
mixanorganosi promithies logistiria grammatia ypostiriksi texniki
sistemnyy administrator administratory dispetcher sklad otdelprodazh buhgalter bukhgalter hotlayn
alhisabat alamn altaqnia aldaem qism khidmatalumala
tamicha tmichatechnit meyda cheshbonot gviya moked
jeonsan jeonsansil gyeongniteam chongmuteam inseong jangbi yuji
johosys jouhoukanri jyoho denshi koumu kanzai unyou-kanri johokanri gijutsukanri
jishubu caiwubu renlibu xingzhengbu yunweibu zhihuizhongxin shouhou
phongketoan phongkythuat phongnhansu phonghanhchinh tonghop vanthu
`;
