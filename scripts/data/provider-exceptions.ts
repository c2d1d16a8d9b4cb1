/** Free-mail, privacy-relay and internet-access providers that email-providers lacks (by hand). */
export const supplementaryProviders: readonly string[] = `
fastmail.com fastmail.fm fastmail.net fastmail.org fastmail.us fastmail.co.uk fastmail.de fastmail.jp fastmail.to
fastmail.cn fastmail.es fastmail.in fastmail.se messagingengine.com sent.com 123mail.org
tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me duck.com proton.me protonmail.com protonmail.ch pm.me
passmail.net passmail.com passinbox.com simplelogin.com simplelogin.co simplelogin.fr slmail.me slmails.com aleeas.com
anonaddy.com anonaddy.me addy.io mozmail.com relay.firefox.com privaterelay.appleid.com icloud.com me.com mac.com
hey.com hushmail.com hush.com hushmail.me posteo.de posteo.net posteo.org posteo.eu posteo.at posteo.ch posteo.us mailbox.org
mailfence.com startmail.com runbox.com disroot.org riseup.net autistici.org cock.li airmail.cc tilde.team zoho.com zohomail.com
zohomail.eu zohomail.in yandex.com yandex.ru yandex.by yandex.kz yandex.ua ya.ru mail.ru bk.ru inbox.ru list.ru internet.ru
rambler.ru lenta.ru ro.ru ukr.net i.ua meta.ua bigmir.net seznam.cz email.cz post.cz centrum.cz volny.cz atlas.cz
wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu gazeta.pl tlen.pl poczta.fm vp.pl poczta.onet.pl go2.pl
abv.bg mail.bg dir.bg freemail.hu citromail.hu indamail.hu libero.it virgilio.it tiscali.it alice.it tin.it tim.it email.it
inwind.it iol.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr numericable.fr bbox.fr aliceadsl.fr club-internet.fr
gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.eu gmx.us gmx.fr gmx.org web.de t-online.de freenet.de arcor.de vodafone.de online.de
bluewin.ch hispeed.ch sunrise.ch aon.at chello.at chello.nl ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl upcmail.nl
telenet.be skynet.be proximus.be scarlet.be voo.be telia.com comhem.se bredband.net telia.se online.no broadpark.no
hotmail.com outlook.com live.com msn.com passport.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.kr
outlook.com.br outlook.com.au outlook.com.tr outlook.co.id outlook.co.th outlook.in outlook.sa outlook.pt outlook.cz outlook.dk
outlook.hu outlook.ie outlook.at outlook.be outlook.cl outlook.com.ar outlook.com.vn outlook.co.il outlook.lv outlook.my outlook.ph
outlook.sg outlook.sk
yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com verizon.net att.net sbcglobal.net bellsouth.net pacbell.net
ameritech.net swbell.net comcast.net xfinity.com charter.net spectrum.net cox.net earthlink.net mindspring.com optonline.net
optimum.net frontier.com frontiernet.net windstream.net centurylink.net centurytel.net embarqmail.com q.com juno.com netzero.net
roadrunner.com rr.com twc.com suddenlink.net mediacombb.net tds.net hawaiiantel.net
rogers.com shaw.ca sympatico.ca bell.net telus.net videotron.ca cogeco.ca eastlink.ca sasktel.net mts.net
btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk plusnet.com tiscali.co.uk
bigpond.com bigpond.net.au optusnet.com.au iinet.net.au internode.on.net tpg.com.au dodo.com.au adam.com.au xtra.co.nz
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn 21cn.com tom.com vip.qq.com vip.163.com
naver.com daum.net hanmail.net kakao.com nate.com hanmail.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com
biglobe.ne.jp ocn.ne.jp excite.co.jp infoseek.jp goo.jp rediffmail.com indiatimes.com sify.com
uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com zipmail.com.br oi.com.br
walla.co.il walla.com netvision.net.il bezeqint.net 012.net.il mynet.com superonline.com ttmail.com
telefonica.net terra.es ono.com movistar.es sapo.pt iol.pt clix.pt netcabo.pt otenet.gr hol.gr forthnet.gr in.gr
mail.ee inbox.lv inbox.lt one.lt apollo.lv vodamail.co.za webmail.co.za mweb.co.za telkomsa.net
mail.com email.com usa.com post.com europe.com asia.com engineer.com consultant.com techie.com iname.com writeme.com
inbox.com lycos.com excite.com bigfoot.com gmail.com googlemail.com users.noreply.github.com
pobox.com member.fsf.org alum.mit.edu alumni.stanford.edu alumni.princeton.edu
mailinator.com guerrillamail.com 10minutemail.com yopmail.com temp-mail.org trashmail.com sharklasers.com maildrop.cc
`
  .split(/\s+/)
  .filter((domain) => domain !== '');

/** What email-providers lists, yet is an employer, a university, a shared host or a reserved name. */
export const notPersonalProviders: ReadonlySet<string> = new Set(
  `
googlegroups.com groups.io example.com
`
    .split(/\s+/)
    .filter((domain) => domain !== ''),
);
