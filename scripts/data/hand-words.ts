const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Names of software, products and services, which no installed package lists (by hand): mailboxes are called after them. */
export const softwareNames: readonly string[] = words(`
abiword accerciser ansible apparmor appstream arduino asterisk audacity autoconf automake avahi awstats bacula balsa
bareos bazaar berkeley bitcoin bitwarden blender bluetooth bootstrap borgbackup bugzilla busybox caddyserver calibre
cassandra ceilometer centos chromium cinder clamav clickhouse cloudflare cloudfront cloudtrail codeigniter collectd
composer confluence conserver couchdb cucumber cyrus darktable databricks datadog debhelper debianutils dnsmasq
docbook docker doctrine dovecot drupal dynamodb eclipse elasticsearch electron elixir emacs enlightenment epoptes
erlang ethereum evolution exchange fabric fail2ban fedora filezilla firebase firefox flatpak fluentd fontforge
freedesktop freeradius freecad gentoo germinate ghostscript gitolite gluster gnumeric gnupg gobject grafana graphite
graphql graphviz gravity groovy gstreamer hadoop handbrake haproxy hibernate horizon httpie hyperledger icinga
imagemagick influxdb inkscape ipsec jekyll jenkins jetty jitsi joomla jupyter kafka kamailio kanboard keepass
kerberos keystone kibana kodi kubernetes kvirc laravel latex ledger libreoffice liferay lighttpd logstash lucene
magento mailman mailpile mantis mariadb markdown matomo mattermost maven mediawiki memcached mercurial mesos
minikube mongodb monitorix mosquitto mozilla mumble murano mutter mysql nagios nautilus neovim netatalk netbeans
netfilter netperf neutron nextcloud nginx nodejs nomad ocsinventory octave odoo openbravo opencart openldap openrisc
openshift openstack openvas opera oracle osquery otrs owncloud packer pandas parted perforce phoenix phpmyadmin
pidgin podman postfix postgres postgresql postgrest powerdns prestashop procmail proftpd prometheus proxmox pulseaudio
puppet pyramid qemu quagga rabbitmq racket rancher raspberry reactor redhat redmine rhythmbox roundcube salesforce
saltstack samba sapphire scribus selenium selinux sendmail sentry servicenow sharepoint shibboleth shorewall signal
silverstripe sonarqube spamassassin splunk spotify sqlite squid strongswan subversion sugarcrm suricata symfony
synapse syncthing sysstat systemd tableau tailscale telegraf telegram tensorflow terraform thunderbird tinymce tomcat
traefik trello tripwire tryton twitter typescript ubuntu unbound unicorn vagrant varnish vaultwarden virtualbox vmware
vsphere wayland weblate weechat windows wireguard wireshark wordpress xapian xenial xfce youtube zabbix zarafa zendesk
zeppelin zimbra zookeeper workday snowflake airflow superset metabase looker fivetran segment amplitude mixpanel intercom
freshdesk statuspage pagerduty opsgenie victorops cloudwatch guardduty landingzone redshift athena lambda fargate sagemaker
`);
