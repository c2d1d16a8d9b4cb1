/** Team and function words as in team-words.ts, in the languages of Europe that Latin letters write. */
export const teamWordsEuropean = `
sicherheit itsicherheit informationssicherheit datensicherheit cybersicherheit datenschutz datenschutzbeauftragter
buchhaltung rechnung rechnungen rechnungswesen rechnungseingang rechnungspruefung finanzen finanz finanzbuchhaltung fibu
kreditoren debitoren mahnung zahlungen einkauf vertrieb verkauf kundendienst kundenservice kundenbetreuung kunden kontakt
anfragen anfrage auskunft verwaltung zentrale empfang sekretariat geschaeftsstelle geschaeftsfuehrung geschaeftsleitung
leitung vorstand betrieb betriebsrat technik technischer dienst bereitschaft notfall stoerung stoerungen meldung meldungen
meldestelle schwachstellen netzwerk rechenzentrum rechenzentren edv infrastruktur systeme anwendungen entwicklung entwickler
plattform abteilung bereich referat stabsstelle gruppe arbeitsgruppe mannschaft mitarbeiter personal personalabteilung
personalwesen bewerbung bewerbungen ausbildung recht rechtsabteilung revision pruefung beratung vertraege bestellung
bestellungen versand lager logistik presse pressestelle oeffentlichkeitsarbeit redaktion veranstaltungen stadt gemeinde
rathaus kreis landkreis amt behoerde polizei feuerwehr bibliothek schule universitaet hochschule fachschaft institut
verein verband kanzlei praxis klinik krankenhaus steuer steuern immobilien hausverwaltung werkstatt qualitaet
umwelt forschung lehre studium zulassung rundfunk mitglieder vorsitz konzern
securite cybersecurite informatique dsi rssi ssi systemes reseaux reseau exploitation hebergement serveurs serveur
developpement equipe equipes groupe service services assistance depannage aide comptabilite compta facturation factures
facture fournisseurs fournisseur finances tresorerie paie achats achat commandes ventes vente commercial clientele clients
relationclient accueil secretariat direction directiongenerale administratif juridique rh ressourceshumaines ressources
humaines recrutement formation communication presse mairie ville commune prefecture conseil bureau comite syndicat
bibliotheque ecole universite laboratoire recherche technique maintenance astreinte urgence urgences alerte alertes incidents
signalement conformite qualite contrats logistique livraison transport partenariats adherents permanence redaction
renseignements renseignement reclamations reclamation gestion pole donnees infogerance
seguridad ciberseguridad informatica sistemas redes soporte ayuda servicio servicios atencion atencionalcliente cliente
clientes contabilidad contable facturacion facturas factura pagos pago cobros cobranzas tesoreria finanzas nomina nominas
compras ventas comercial proveedores proveedor contratacion contratos contrataciones administracion gerencia direccion
secretaria oficina recepcion recursoshumanos recursos humanos rrhh empleo seleccion formacion juridico legales asesoria
comunicacion comunicaciones prensa difusion informacion consultas contacto contactos reclamos quejas denuncias avisos
alertas incidencias incidentes emergencias operaciones operacion desarrollo desarrolladores equipo grupo infraestructura
plataforma tecnologia tecnologias tecnico tecnicos calidad mantenimiento logistica envios pedidos proyectos ayuntamiento
municipio alcaldia gobierno ministerio policia biblioteca escuela universidad facultad laboratorio investigacion socios
dominios dominio registros datos nube redaccion soportetecnico
seguranca ciberseguranca suporte ajuda atendimento sac faturamento faturacao faturas fatura contabilidade financeiro
fiscal pagamentos pagamento cobranca tesouraria folha compras vendas comercial fornecedores contratos licitacao licitacoes
administracao diretoria secretaria recepcao rh recursoshumanos pessoal recrutamento vagas juridico comunicacao imprensa
ouvidoria informacoes informacao contato contatos reclamacoes denuncias alertas incidentes emergencia operacoes
desenvolvimento equipe equipa grupo infraestrutura plataforma sistemas redes rede tecnologia qualidade manutencao logistica
pedidos projetos prefeitura camara governo policia biblioteca escola universidade faculdade pesquisa dominios dados nuvem
sicurezza assistenza supporto aiuto servizio servizi servizioclienti clienti contabilita amministrazione fatturazione fatture
fattura pagamenti pagamento tesoreria fornitori acquisti vendite commerciale ufficio uffici segreteria direzione
risorseumane risorse umane personale lavoro formazione legale comunicazione stampa informazioni contatti reclami segnalazioni
avvisi emergenza operazioni sviluppo squadra gruppo infrastruttura piattaforma sistemi reti rete tecnologia tecnico qualita
manutenzione logistica spedizioni ordini progetti comune protocollo polizia biblioteca scuola universita ricerca dominio
domini dati sistemistica informatici redazione
beveiliging informatiebeveiliging veiligheid privacy ondersteuning hulp dienst diensten klantenservice klanten boekhouding
administratie facturatie facturen factuur crediteuren debiteuren financien betalingen salarisadministratie inkoop verkoop
leveranciers contracten kantoor receptie secretariaat directie personeelszaken personeel vacatures opleiding juridisch
communicatie persvoorlichting informatie vragen klachten meldingen meldpunt storingen storing spoed beheer beheerders
systeembeheer netwerkbeheer applicatiebeheer ontwikkeling ontwikkelaars afdeling werkgroep groep infrastructuur techniek
kwaliteit onderhoud logistiek bestellingen projecten gemeente stad politie brandweer bibliotheek school universiteit
onderzoek domeinen gegevens automatisering ledenadministratie redactie bestuur
sakerhet informationssakerhet sikkerhet sikkerhed tietoturva turvallisuus oryggi itsakerhet itsikkerhet stod hjalp hjelp
hjaelp kundservice kundeservice kundtjanst kundsupport asiakaspalvelu tuki palvelu palvelut ekonomi okonomi oekonomi
koncernokonomi bokforing bogholderi regnskab regnskap kirjanpito talous faktura fakturor fakturaer fakturering lasku laskut
laskutus leverantor leverandor lon lonn palkat inkop innkjop indkob hankinta forsaljning salg myynti avtal kontrakt kontor
kontoret toimisto reception resepsjon kansli sekretariat ledning ledelse johto personal hr henkilosto rekrytering
rekruttering utbildning opplaring juridik juridisk lakiasiat kommunikation kommunikasjon viestinta presse press media
informasjon yhteystiedot kontakt klagomal varsling varsler larm halytys hendelser drift driften driftsvakt beredskap jour
utveckling utvikling udvikling kehitys utvecklare utviklere avdelning avdeling afdeling osasto enhet gruppen grupp gruppe
ryhma tiimi infrastruktur teknik tekniikka kvalitet laatu vedlikehold underhall huolto ylläpito yllapito logistik
bestallning projekt kommun kommune kunta kaupunki polis politi poliisi bibliotek kirjasto skola skole koulu universitet
yliopisto forskning tutkimus domaner medlemmer medlemmar jasenet redaktion toimitus forening styrelsen styret hallitus
bezpieczenstwo cyberbezpieczenstwo ochrona wsparcie pomoc obsluga obslugaklienta klient klienci biuro ksiegowosc faktury
faktura rachunkowosc finanse platnosci kadry place kadryiplace zakupy sprzedaz handlowy handel dostawcy umowy zamowienia
przetargi administracja sekretariat zarzad dyrekcja recepcja rekrutacja praca szkolenia prawny prasa komunikacja informacja
informacje kontakt pytania reklamacje zgloszenia zgloszenie powiadomienia alarmy dyzur operacje rozwoj zespol grupa dzial
wydzial infrastruktura platforma systemy sieci siec informatyka informatycy technologia techniczny jakosc utrzymanie serwis
logistyka wysylka projekty gmina miasto urzad powiat starostwo policja straz biblioteka szkola uczelnia uniwersytet badania
domeny dane chmura iod rodo redakcja
bezpecnost kyberbezpecnost podpora pomoc sluzby zakaznici zakaznicky uctarna ucetni uctovnictvo ekonomika fakturace fakturacia
platby mzdy nakup nakupy prodej predaj obchod dodavatele smlouvy kancelar sekretariat vedeni vedenie personalni personalne
nabor skoleni pravni pravne tisk tiskove komunikace informace informacie dotazy stiznosti hlaseni vystrahy pohotovost provoz
prevadzka vyvoj vyvojari tym skupina oddeleni oddelenie infrastruktura platforma systemy site siete informatika technika
technicky kvalita udrzba logistika objednavky projekty obec mesto urad policie policia hasici knihovna kniznica skola
univerzita vyzkum vyskum domeny spravce sprava podatelna redakce
biztonsag informaciobiztonsag kiberbiztonsag ugyfelszolgalat segitseg szolgaltatas konyveles szamlazas szamla szamlak penzugy
kifizetes berszamfejtes beszerzes ertekesites beszallito szerzodes iroda titkarsag vezetoseg igazgatosag humanpolitika
munkaugy allas kepzes jog jogi sajto kommunikacio informacio kapcsolat panasz bejelentes riasztas ugyelet uzemeltetes
fejlesztes fejlesztok csapat csoport osztaly infrastruktura rendszer rendszergazda halozat informatika muszaki minoseg
karbantartas logisztika rendeles projekt onkormanyzat varos hivatal rendorseg konyvtar iskola egyetem kutatas domainek adatvedelem
securitate suport asistenta ajutor serviciu servicii clienti contabilitate facturare facturi plati salarizare achizitii
vanzari furnizori contracte birou secretariat conducere resurseumane cariere angajari juridic comunicare presa informatii
contact reclamatii sesizari alerte incidente urgente operatiuni dezvoltare echipa grup infrastructura platforma sisteme
retea informatica tehnic calitate mentenanta logistica comenzi proiecte primarie primaria politia biblioteca scoala
universitate cercetare domenii date
sigurnost varnost bezbednost podrska podpora pomoc usluge storitve korisnici stranke racunovodstvo knjigovodstvo racuni
placanja nabava nabavka prodaja dobavljaci ugovori ured pisarna uprava kadrovska kadrovi zaposlovanje pravna tisak novinari
komunikacije informacije kontakti prituzbe prijave upozorenja dezurni operacije razvoj tim skupina odjel oddelek
infrastruktura sustavi sistemi mreza omrezje informatika tehnika kvaliteta odrzavanje logistika narudzbe projekti opcina
obcina grad policija knjiznica skola fakultet sveuciliste istrazivanje domene podaci
turvalisus kuberturvalisus tugi abi teenindus klienditugi raamatupidamine arved finants ostud muuk lepingud kontor juhtkond
personal oigus press teade haldus arendus meeskond grupp osakond vald linn politsei raamatukogu kool ulikool
drosiba kiberdrosiba atbalsts palidziba apkalposana gramatvediba rekini finanses iepirkumi pardosana ligumi birojs vadiba
personals juridiskais prese informacija pazinojumi izstrade komanda grupa nodala pasvaldiba policija biblioteka skola universitate
saugumas saugos pagalba aptarnavimas klientai buhalterija saskaitos finansai pirkimai pardavimai sutartys biuras vadovybe
personalas teise spauda informacija pranesimai pletra komanda grupe skyrius savivaldybe policija biblioteka mokykla universitetas
guvenlik siberguvenlik bilgiguvenligi destek yardim hizmet hizmetler musteri musterihizmetleri musteriler muhasebe fatura
faturalar finans odeme odemeler maas bordro satinalma satis tedarik tedarikci sozlesme ofis sekreterlik yonetim
insankaynaklari kariyer egitim hukuk iletisim basin bilgi bilgiislem danisma sikayet bildirim bildirimler uyari alarm nobet
operasyon gelistirme yazilim ekip ekibi takim grup birim mudurluk altyapi sistem ag bilisim teknik kalite bakim lojistik
siparis projeler belediye polis kutuphane okul universite arastirma alanadi veri
siguria mbeshtetje ndihme sherbim klientet financa faturat blerje shitje zyra drejtoria juridike informacion
segurtasuna laguntza zerbitzua seguretat suport serveis facturacio comptabilitat compres vendes secretaria ajuntament
diogelwch cymorth cyngor gwasanaeth slandail tacaiocht
`;
