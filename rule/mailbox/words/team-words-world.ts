/**
 * Team and function words as in team-words.ts, from the languages of other scripts, in the spelling that
 * transliteration gives (as foldText does it) and in the one that people type. Arabic and Hebrew are
 * written without vowels, so both spellings differ; Chinese is pinyin, run together and apart.
 */
export const teamWordsWorld = `
bezopasnost kiberbezopasnost ib podderzhka podderjka pomoshch sluzhba sluzba servis klienty klientov klient buhgalteriya
buhgalteria bukhgalteriya buh scheta schet finansy oplata zarplata zakupki zakupka prodazhi prodaji postavshchiki dogovor
dogovory ofis kancelyariya kantselyariya priemnaya priyemnaya sekretariat direktsiya kadry kadrov otdelkadrov obuchenie
yurist yuristy yuridicheskiy pressa pressluzhba smi informatsiya informaciya spravka kontakty zhaloby obrashcheniya
uvedomleniya opoveshcheniya trevoga dezhurnyy dezhurnaya smena ekspluatatsiya razrabotka razrabotchiki komanda gruppa otdel
otdelit upravlenie departament infrastruktura platforma sistemy seti set informatika tehnika tehpodderzhka tekhpodderzhka
tekhnicheskiy kachestvo obsluzhivanie logistika dostavka zakazy proekty administratsiya administraciya adminy meriya
politsiya biblioteka shkola universitet issledovaniya domeny dannye oblako rassylka redaktsiya
bezpeka kiberbezpeka pidtrymka dopomoha sluzhba buhgalteriia bukhhalteriia rakhunky finansy zakupivli prodazh dohovory
kantseliariia viddil upravlinnia rozrobka hrupa sigurnost poddrazhka pomosht uslugi klienti schetovodstvo fakturi finansi
dostavchitsi prodazhbi ofis upravlenie ekip grupa otdel mrezhi poddrjka bezbednost poddrska
asfaleia kybernoasfaleia ypostirixi ipostirixi voitheia boithia exypiretisi eksipiretisi pelates logistirio timologia
oikonomika oikonomikon pliromes misthodosia promitheies poliseis prommitheutes symvaseis grafeio grammateia dioikisi
prosopiko nomiko typos epikoinonia plirofories plhrofories parapona eidopoiiseis leitourgies anaptyxi omada tmima ypodomi
systimata diktya diktyo pliroforiki mixanografisi techniki poiotita syntirisi paraggelies erga dimos astynomia vivliothiki
scholeio panepistimio erevna amn aman amanat daam dem musaada khidma khadamat khidmat alumala umala aldaam aldem alamn
alamn almaalumat almalumat hisabat almuhasaba muhasaba fawatir fatura malia almalia maliya almaliya muwarrad mushtarayat
mabiat mubiat uqud maktab idara aldara alidara sikritariya mawarid bashariya albashariya almawarid tawzif tadrib qanuniya
alqanuniya ialam istifsarat shakawa tanbihat inzar tawari amaliyat alamaliyat tatwir fariq majmua qism wahda albunya altahtiya
nuzum shabakat taqnia taqniya jawda siyana tawsil talabat mashari baladiya shurta maktaba madrasa jamiat abhath
alfwatyr alhsabat almhasbh aldm alfny aldemalfny fryq msthdmyn idarh qsm msm
avtaha avtacha abtaha abtacha bitachon bithon bitahon tmikha tmicha tmika sherut sherutim lakochot lakohot hanhalat hanhala
cheshbonot heshbonot cheshboniyot hashbonit kesafim ksafim tashlumim sachar rechesh rekhesh mechirot mehirot sapakim chozim
misrad mazkirut koach adam gius hadracha mishpati dover meida pniot tlunot hatraot kav cham mivtzaim pituach tzevet tsevet
kvutza machlaka mahlaka tashtiyot maarachot reshet machshuv technologia eichut achzaka logistika hazmanot proyektim iria
mshtara sifria bit beit sefer universita mechkar
suraksha sahayata seva grahak lekha lekhashakha vitta bhugtan vetan kharid bikri karyalaya prashasan sachivalaya manavsansadhan
prashikshan vidhi suchna sampark shikayat soochana vikas dal samuh vibhag pranali takniki gunvatta rakharakhav nagar nigam
police pustakalaya vidyalaya vishwavidyalaya anusandhan kanakku udhavi pathukappu sevai aluvalagam
anquan wangluoanquan xinxianquan xinxi kefu fuwu kehu zhichi bangzhu caiwu kuaiji fapiao fukuan gongzi caigou xiaoshou
gongyingshang hetong bangongshi xingzheng mishu renli renliziyuan renshi zhaopin peixun falv fawu meiti xuanchuan xinwen
zixun lianxi tousu tongzhi jinggao gaojing yingji yunwei yunying kaifa kaifazhe yanfa tuandui xiaozu zu bumen jishu
jishuzhichi pingtai xitong wangluo shebei zhiliang weihu wuliu dingdan xiangmu zhengfu jingcha tushuguan xuexiao daxue
yanjiu yuming shuju yun guanli guanliyuan zonghe
sekyuriti sekyuritei joho johosystem jouhou jouhousystem joushisu jyosys josys anzen sapoto sabisu madoguchi toiawase
otoiawase okyakusama keiri zaimu seikyu seikyuu seikyusho shiharai kyuyo koubai kobai eigyo eigyou keiyaku jimusho jimukyoku
soumu somu hisho jinji saiyo saiyou kenshu houmu homu koho kouhou koukoku tsuchi keikoku kinkyu unyo unyou kaihatsu chimu
chiimu gurupu bumon shisutemu nettowaku kiban gijutsu hinshitsu hoshu butsuryu chumon purojekuto yakusho shiyakusho keisatsu
toshokan gakkou daigaku kenkyu kenkyuujo domein deta kuraudo kanri kanrisha jimu honsha shisha johoanzen infura
boan jeongbo jeongboboan jeongbobohoteam jiwon gogaek gogaekjiwon gogaeksenteo hoegye gyeongri gyeongni jaemu segeum
gyesanseo jibul geubyeo gumae yeongeop yeong-eop gyeyak samusil chongmu biseo insa chaeyong gyoyuk beopmu hongbo munui
minwon allim gyeonggo bisang unyeong gaebal tim geurup buseo inpeura siseutem neteuwokeu gisul gisuljiwon pumjil yujibosu
mulyu jumun peurojekteu sicheong gyeongchal doseogwan hakgyo daehakgyo yeongu domein deiteo keullaudeu gwanri gwanlija
keamanan siber bantuan layanan pelanggan akuntansi keuangan tagihan faktur pembayaran gaji pembelian pengadaan penjualan
pemasaran pemasok kontrak kantor sekretariat sekretariatan direksi sdm kepegawaian lowongan pelatihan hukum humas
informasi kontak pengaduan pemberitahuan peringatan darurat operasi operasional pengembangan tim kelompok grup divisi bagian
dinas infrastruktur sistem jaringan teknologi teknis kualitas pemeliharaan logistik pesanan proyek pemerintah kota polisi
perpustakaan sekolah universitas penelitian domain datapusat khidmat keselamatan sokongan perkhidmatan pelanggan perakaunan
kewangan invois bayaran perolehan jualan pembekal pejabat pengurusan pentadbiran sumber manusia latihan undang aduan makluman
baomat anninh antoan anninhmang hotro dichvu khachhang chamsockhachhang cskh ketoan taichinh hoadon thanhtoan luong muahang
kinhdoanh banhang nhacungcap hopdong vanphong thuky giamdoc nhansu tuyendung daotao phaply truyenthong baochi thongtin
lienhe khieunai thongbao canhbao khancap vanhanh phattrien nhom phongban phong hatang hethong mang congnghe kythuat
chatluong baotri vanchuyen donhang duan ubnd thuvien truong daihoc nghiencuu tenmien dulieu quantri
khwamplodphai plodphai sanapsanun borikan luka lukkha banchi ngoen kanngoen kanchai samnakngan fai faikhai
fai banchee khwam pratsanee phathana thim klum rabob khrueakhai
seguridadinformatica pagsuporta tulong serbisyo pananalapi opisina impormasyon
usalama msaada huduma wateja uhasibu fedha malipo ununuzi mauzo ofisi habari mawasiliano malalamiko tovuti timu kikundi idara
mifumo mtandao teknolojia ubora matengenezo sekuriteit veiligheid ondersteuning rekeninge finansies kantoor
poshtibani amniat hesabdari mali foroush kharid edari ravabet omumi fanavari ettelaat modiriat karbaran
hamayat mudad hisabdari maliyat daftar
`;
