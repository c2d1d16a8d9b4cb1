/** Services whose every address is a list, a group, a queue or a channel. */
const services = `
googlegroups.com groups.io yahoogroups.com yahoogroups.de yahoogroups.co.uk freelists.org listbox.com topicbox.com
vger.kernel.org lists.linux.dev alioth-lists.debian.net tracker.debian.org packages.debian.org launchpadlists.net
zendesk.com freshdesk.com freshservice.com helpscout.net intercom-mail.com pagerduty.com opsgenie.net victorops.com
atlassian.net slack.com teams.ms amer.teams.ms emea.teams.ms apac.teams.ms onmicrosoft-groups.com service-now.com
`
  .split(/\s+/)
  .filter((host) => host !== '');

/** What organizations call the host of their lists. */
const hostLabels = new Set(
  'list lists groups listserv listserver listes listas liste lista mailman mailinglist mailinglists sympa ml dl majordomo list-manage lists2 listi lister listen'.split(
    ' ',
  ),
);

/** Whether whatever is at the domain reaches the members of a list, group or queue. */
export const isListHost = (domain: string): boolean => {
  const labels = domain.split('.');
  // The registered name itself does not count: list.ru sells mailboxes to people.
  if (labels.slice(0, -2).some((label) => isListLabel(label))) return true;
  return services.some((service) => domain === service || domain.endsWith(`.${service}`));
};

const isListLabel = (label: string): boolean =>
  hostLabels.has(label) || label.startsWith('lists-') || label.endsWith('-lists');
