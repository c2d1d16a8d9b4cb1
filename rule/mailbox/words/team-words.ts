/**
 * Words for what a team, a function or a queue does: one of them in the local part shows that the mailbox
 * is a function's and not a person's. Written as they come out of `foldText` (Latin letters, lower case,
 * no marks), so that 'безопасность' and 'bezopasnost' are one entry. By hand, no source but the languages.
 */
export const teamWords = `
bot bots adm devs customercare ithd hd input critical regressions backports packagers delegates taskforce
security secure sec infosec cybersec cybersecurity cyber appsec prodsec productsecurity devsecops secops secalert
secalerts securemail itsec itsecurity netsec opsec csec ssec secinfo secteam secnotice psirt csirt cirt cert sirt
isirt hirt circ ncirc dfir soc nsoc isoc noc gnoc tnoc snoc cna cve cves cvd cvdp vdp vdisclose vrp vuln vulns vuls
vulnerability vulnerabilities bugbounty bounty bounties disclosure disclosures disclose responsible coordinated
bugreport bugreports whitehat hackerone bugcrowd pentest redteam blueteam purpleteam threat threats threatintel
incident incidents incidentresponse forensics malware phishing phish spam antispam fraud antifraud abuse trust
safety alert alerts alerting alarm alarms alarme monitoring monitor monitors notification notifications notify
notifier notices notice warnings pager pagerduty oncall escalation escalations emergency duty iam sso identity
identities access accesses credentials secrets pki certs certificate certificates ssl tls compliance compliant risk
risks governance grc audit auditing auditors audits assurance privacy gdpr dpo dsar dataprotection ethics integrity
whistleblower whistleblowing sox soc2 iso pci hipaa admin admins administrator administrators administration
administrative sysadmin sysadmins sysadm sysop sysops root netadmin netadmins webadmin siteadmin dbadmin dba dbas
superuser operator operators operations operational ops opsteam itops cloudops devops devopsteam dataops mlops aiops
finops noops techops netops gitops platformops sre sres reliability infra infrastructure infrastructures platform
platforms cloud clouds cloudadmin cloudteam hosting hostmaster postmaster webmaster webmasters listmaster
listmasters newsmaster ftpmaster mailmaster dnsmaster hostmasters postmasters mailer daemon usenet news uucp ftp www
web website websites webteam webservices webservice network networks networking net connectivity telecom telecoms
telco telephony voip server servers storage backup backups database databases dbs systems system sysmgmt sys
hardware software desktop desktops workstation endpoint endpoints engineering engineers engineer eng devs developers
developer development devel dev devrel devteam devtools architecture architects architect integrations integration
interop release releases releng builds build builder buildbot cicd deploy deploys deployment deployments pipeline
pipelines automation automations jenkins github gitlab git svn cvs repo repos repository repositories bot bots robot
robots cron qa qualityassurance quality testers testing verification data analytics analytic insights reporting
report reports reporter datascience dataengineering datateam dwh warehouse etl research labs lab laboratory
laboratories science sciences innovation innovations rnd statistics stats product products productteam design ux ui
content contents editorial editor editors documentation docs doc translations translation translators localization
l10n i18n support supports supportteam techsupport customersupport help helpdesk helpdesks servicedesk service
services serviceteam helpline hotline care customercare customerservice customerservices customersuccess success
customer customers client clients desk desks ticket tickets ticketing requests request req cases queue queues intake
triage maintenance maintainers maintainer maint facilities facility info information informations inquiries inquiry
enquiries enquiry questions feedback suggestions contact contacts contactus hello hi welcome office offices
reception frontdesk frontoffice backoffice mail mailbox inbox email emails post correspondence general main public
press media newsroom communications communication comms pr marketing advertising ads socialmedia newsletter
newsletters subscriptions subscription subscribe events event webinars webinar community communities outreach
relations investor investors partners partner partnerships partnership alliances affiliates affiliate sponsors
sponsorship sales sale presales salesteam business bizdev commercial trade trading ecommerce shop store orders
order ordering returns shipping logistics dispatch delivery fulfillment supply supplychain procurement purchasing
purchase purchases buying buyers vendor vendors vendormanagement suppliers supplier sourcing contracts contract
contracting tenders bids rfp billing billings invoice invoices invoicing einvoice finance finances financial fin
accounting accounts accountant accountants accountspayable accountsreceivable payable payables receivable
receivables ap ar payment payments pay payroll treasury treasurers tax taxes taxation budget budgets bookkeeping
revenue collections remittance remittances expenses expense costs cost costing chargeback fpa controlling ledger
refunds credit hr humanresources people peopleops personnel staff staffing recruiting recruitment recruiters talent
careers career jobs job hiring benefits pensions training trainings learning academy education onboarding volunteers
volunteer employees employee legal lawyers counsel attorneys paralegal copyright dmca trademarks trademark patents
ipr licensing licenses license licence licences permits permit conduct coc board committee committees council
councils commission commissions cabinet secretariat secretariats executive executives management leadership steering
advisory trustees directors managers officers department departments dept division divisions div unit units bureau
agency agencies branch section directorate group groups team teams squad squads tribe crew guild chapter
workinggroup wg sig taskforce taskteam members membership subscribers users user usergroup everyone everybody
allstaff allhands staffs list lists mailinglist announce announcements announcement discuss discussion forum forums
talk listserv groupe it its itd ict itsm ithelp ithelpdesk itsupport itdept itdepartment itadmin itservices
itservice itc itg itinfra informationtechnology informationsecurity infosys infosystems mis tech techs techteam
technical technology technologies techies technicians technician technicalsupport technik techdesk domain domains
domainadmin domainadmins domainnames dns dnsadmin dnsmgr nic nicadmin registry registrar registrars registries
registration registrations registrant registro registre tld tlds gtld gtlds newgtld ngtld cctld iana icann whois
rdap dnssec isp asn rir lir peering bgp ipam nameservice nameserver nameservers production projects project
projectoffice pmo program programme programs programmes portfolio initiative initiatives strategy planning planners
change changes changemanagement aws amazon azure gcp googlecloud kubernetes k8s openshift terraform linux unix
windows solaris mainframe sap oracle salesforce erp crm workday servicenow jira confluence splunk ecs eks ec2 rds
lambda vpc cloudfront cloudtrail guardduty landingzone controltower police sheriffsoffice pd fd fire firedept ems
library libraries schools school district university college campus faculty admissions alumni students student
scholarships hospital clinic clinics health healthcare nursing pharmacy medical publicworks utilities water parks
recreation zoning assessor assessors elections election voter voters townhall cityhall courthouse courts court
municipal municipality county town township village borough parish civil transit transport transportation airport
harbor port energy environment environmental agriculture forestry tourism travel museum archives archive records
record gallery theater theatre boxoffice reservations reservation booking bookings concierge hotel restaurant
catering insurance claims claim underwriting brokers broker bank banking loans mortgage mortgages cards wealth funds
fund donations donate donor giving fundraising charity foundation society association federation union warranty
repair repairs spares parts manufacturing factory plant plants housekeeping fleet vehicles transportdesk property
properties estates estate realestate lettings leasing rentals rental bugs bug bugzilla issues issue mirrors mirror
packages package packagers packaging pkg distro ports kernel toolchain contributors contributor committers committer
reviewers reviewer approvers owners owner moderators moderator mods stewards organizers organisers ambassadors core
coreteam sysmaint netmgmt cloudmgmt mgmt noreply donotreply bounces bounce undisclosed enterprise corporate corp
global international worldwide headquarters hq regional national federal solutions consulting consultants advisors
professionalservices managedservices msp partnersupport presse politics policy policies publications publication
publishing
`;
