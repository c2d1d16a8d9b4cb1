/**
 * Words that an organization puts on a front door, and a person on a mailbox at a domain of their own just as
 * readily. Alone they mean a team, unless a person is named beside them or the domain is a person's; beside
 * a name they mean nothing.
 */
export const generalWords = `
post contact contacts contactus contato contacto contatto kontakt kontak welcome info infos information
desk website webs site news public software bugs bug packages package maintainer packaging
root postmaster webmaster hostmaster box net poc talk list lists ml work job jobs home private business biz studio blog press reply
online internet service main general social shop store user users music photo photos
consulting consultant engineer design designs art media computer computing lab labs research science abuse
amazon paypal ebay twitter facebook linkedin apple google microsoft steam
correo posta poczta courrier courriel sahkoposti pochta adres
`;

/** As general words, but on their own more often a person's than an organization's. */
export const homelyWords = `
mail mails email emails mailbox inbox emailbox epost hi hey hello hallo hola dev devel develop developer code coding git github gitlab svn
foss opensource oss spam nospam antispam web www robot daemon geek hacker
`;

/** Who calls a mailbox so is one person. */
export const firstPersonWords = 'me myself moi ich yo eu mich mir ego i';

/** Names of things: they say what a mailbox is about, and neither that a team reads it nor that a person does. */
export const topicWords = `
debian ubuntu fedora redhat suse opensuse gentoo arch archlinux alpine linux gnu unix bsd freebsd openbsd netbsd windows macos android ios kde gnome
xfce python perl ruby rust java javascript node nodejs npm pypi cargo crates golang go php haskell ocaml lisp cl emacs vim
docker gcc llvm mozilla firefox apache nginx postgres mysql kubernetes google launchpad sourceforge
eda pkg gtk qt gst gstreamer theme themes lib libs dbx mongo irc http html xml ssh gpg pgp usb pci wifi audio video
`;
