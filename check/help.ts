/** Fits on a screen of 80 columns and 40 lines; a test holds it to that. */
export const HELP = `Usage: account-contacts [options]

Judges the contacts of AWS accounts as the deployed rule would. Reads only.

Accounts (this one, unless you ask for others)
  --organization          every ACTIVE account of the organization
  --accounts ID,ID        these accounts
  --ou ID,ID              the accounts of these units, and of the units below
  --exclude ID,ID         leave these out
  --role NAME             read by this role of each account, not by AccountId
Credentials, as the AWS CLI takes them
  --profile NAME, --region NAME
Parameters of the rule (docs/parameters.md)
  --contacts LIST         the same as --parameter contacts=LIST
  --parameter NAME=VALUE  one parameter; again for another
  --parameters FILE       a JSON object of parameters
Result
  --format FORMAT         table, json, csv, html or markdown
  --output FILE           write it there; .html, .csv … choose the format
  --show-values           names, emails and phones in full; masked without it
  --resume FILE           remember what was judged, and go on from there

Exit code: 0 all compliant, 1 findings, 2 could not run, 3 some accounts could
not be read (goes before 1), 130 interrupted.

Examples
  account-contacts
  account-contacts --organization --output report.html
  account-contacts --organization --exclude 111122223333 --resume run.jsonl
  account-contacts --ou ou-ab12-34cd56ef --role ContactsReader --format csv
  account-contacts --parameter approvedEmailDomains=corp.example
`;
