/** Names in the spelling that people type, where no package has them in Latin letters (by hand). */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const givenNamesByHand: readonly string[] = words(`
mohammed mohamed muhammad mohammad mohamad ahmed ahmad mahmoud mahmud mustafa mostafa hassan hasan hussein hussain husain
hossein ali omar umar othman osman khaled khalid walid waleed yousef youssef yusuf yasin yassin ibrahim ismail abdullah abdallah
abdulrahman abdelrahman abdulaziz abdelaziz abdul karim kareem rahim hamid hamed hamza bilal tariq tarek samir sameer nabil
nadia fatima fatma zahra aisha ayesha khadija maryam mariam leila layla noor nour hana huda salma sara amira amina rania dina
dalia yasmin yasmine jamal jamil kamal faisal fahad fahd saad saeed said sultan turki nasser nasir majid bandar mishal rashid
hatem hisham wael ayman ehab ihab sherif sharif osama usama amr tamer karam ramy rami fadi hadi mahdi mehdi reza ali hosein
amir arash ardeshir babak behnam behrouz bijan dariush darius ehsan farhad farid farzad kaveh keyvan kian kourosh mahsa maziar
mehrdad milad mina mohsen morteza nader nima nasim negar neda omid parisa pedram pejman pouya ramin roya saman sepideh shirin siamak
sina soroush vahid zahra babar bilal imran irfan junaid kamran naveed nadeem salman shahid shoaib sohail tahir umair usman waqar zubair
zain zeeshan asad asif atif danish faraz fawad haris adeel arslan
aaron avi avraham amit amitai assaf asaf boaz chaim dan daniel david doron dov eitan eyal eli elad gal gil gilad guy idan ido ilan
itai itamar itzik lior liron maya michal moshe nadav nir noa noam ofer omer oren ori orly ran rivka ron ronen ronit roy sagi shai
shimon shira shlomo tal tamar tomer uri uriel yair yaakov yael yaniv yaron yehuda yigal yoav yonatan yosef yossi yuval zeev ziv
aditya ajay akash akhil amar amit amitabh anand anil anirudh ankit ankur anup anurag arjun arun arvind ashish ashok ashwin avinash
balaji bharat bhavesh chandra chetan deepak devendra dhruv dinesh ganesh gaurav gautam girish gopal govind harish harsh hemant
jagdish jatin jayesh karthik kartik kishore krishna kumar kunal lakshmi lalit madhu mahesh manish manoj mayank milind mohan mohit
mukesh murali naveen navin neeraj nikhil nitin pankaj pradeep prakash pranav prasad prashant pratik praveen rahul raj rajat rajeev
rajesh rajiv rakesh ram raman ramesh ranjit ravi rohan rohit sachin sahil sameer sandeep sanjay sanjeev santosh satish saurabh
shankar sharad shashi shiv shreyas shubham siddharth sridhar srinivas subhash sudhir sumit sunil suraj suresh sushil tarun uday
umesh varun venkat venkatesh vijay vikas vikram vinay vineet vinod vishal vivek yash yogesh
aarti aishwarya akanksha amrita anita anjali ankita anusha archana asha bhavna deepa deepika divya gayatri geeta indira ishita jaya
jyoti kajal kavita kavitha kirti komal lata madhavi mamta manisha meena meera megha nandini neelam neha nidhi nisha pallavi pooja
prachi pragya preeti priya priyanka radha rani rashmi rekha renu ritu ruchi rupa sangeeta sarita savita seema shalini sharmila shilpa
shreya shweta smita sneha sonal sonia sudha sunita supriya sushma swati tanvi uma usha vandana vidya
akira akiko asami atsushi ayaka ayumi chie chika daiki daisuke eiji emi eriko etsuko fumiko fumio genki goro hajime hana haruka
haruki haruto hideaki hideki hideo hidetoshi hikaru hina hinata hiro hiroaki hirofumi hiroki hiroko hiromi hiroshi hiroto hiroyuki
hisashi hitomi hitoshi ichiro isamu isao jiro jun junichi junko junpei kaori kaoru katsumi kazuhiro kazuki kazuko kazuo kazuya
kazuyuki kei keiichi keiji keiko keisuke keita ken kenichi kenji kenta kentaro koichi koji kota kumiko kyoko kyohei mai maki makoto
mami manabu mari mariko masaaki masahiro masaki masako masami masanori masao masaru masashi masato masayuki mayumi megumi mei
michiko midori miho mika miki minoru misaki mitsuru miyuki momoko nana naoki naoko naoto naoya natsuki nobuyuki nobuo norio
noriko osamu reiko ren rie rika rina ryo ryoko ryosuke ryota ryuichi ryuji sachiko sakura saki sato satoko satoru satoshi sayuri
seiji shigeru shin shinichi shinji shinya shiori sho shogo shohei shota shun shunsuke shuichi sota susumu tadashi taichi taiki taka
takahiro takako takao takashi takayuki takeru takeshi takuma takumi takuya taro tatsuya tetsuo tetsuya tomo tomohiro tomoki tomoko
tomoya tomoyuki toru toshiaki toshihiro toshio toshiyuki tsubasa tsutomu tsuyoshi yasuhiro yasuko yasuo yasushi yoichi yoko yoshiaki
yoshihiro yoshiki yoshiko yoshio yoshiyuki yosuke yota yuichi yuichiro yui yuji yuka yukari yuki yukiko yukio yuko yumi yumiko
yuri yusuke yuta yutaka yuto yuya
wei fang xiu min jing lei qiang yang yong jun jie juan yan chao ming xia ping gang hong hua hui jian jianguo jianhua jianjun
jianping jiawei jiaxin jing junjie kai lan lijun lili lin ling long mei meiling mengyao minghao na nan ning peng qian qing
qiong rong rui shan shuai shuang tao ting weiming wen wenjie xiang xiao xiaobo xiaodong xiaofeng xiaohong xiaohui xiaoli xiaolin
xiaoling xiaomei xiaoming xiaoyan xin xing xinyi xu xue yi yifan yifei yiming yingying yu yuan yuanyuan yue yufei yun yuting yuxin
zhen zheng zhi zhigang zhiqiang zhiwei zihan zixuan ziyi haoran haoyu hao haitao haiyan guoqiang guanghui dong dawei chunhua bo bin
minjun jihoon jihun jiho seojun seoyeon jiwoo jiwon hyunwoo hyunjin hyun jisoo minji minsu minho sungmin sungho sunghoon seonghun
seungho seunghyun youngho youngjae younghee jinwoo jinho jaehyun jaewon jaeho junho junghoon jungmin donghyun dongwoo dongwook
eunji eunjung hyejin hyeonjeong kyungsoo sangwoo sangmin taehyung taewoo wonjun yejin yeji yuna soojin sujin sooyoung sora
anh binh chau cuong dung duc dung giang hai hanh hieu hoa hoang hong hung huong huy khanh khoa kien lan linh long mai minh my nam
nga ngoc nhung phong phuc phuong quan quang quoc quynh son tam tan thanh thao thu thuy tien toan trang trinh trung tu tuan tung tuyen
uyen van viet vinh vy xuan yen
somchai somsak sombat somporn suchart sukanya surachai thanakorn wichai wanchai prasert pornthip nattapong kittisak chaiwat apichai
agus ahmad andi ani arief bambang budi dewi dian dwi eka eko fitri hendra indah irfan joko lestari nur putra putri rahmat ratna rini
rizky rudi siti slamet sri sutrisno tri wahyu wati widodo yanto yudi yusuf
jose juan maria jesus guadalupe paco pepe pancho lupe nacho chema quique kike javi rafa nando fernando beto
joao zeca tiago thiago luiz luis caio vinicius gui rafa duda bia
chinedu chidi chioma emeka ifeanyi ikenna kelechi ngozi nkechi nnamdi obinna oluwaseun oluwatobi seun tunde segun femi kunle bola bukola
funke yemi sade ayo ade adebayo olumide kwame kofi kwesi kojo yaw ama akosua abena efua esi wanjiru njoroge kamau mwangi otieno
ochieng achieng akinyi wambui thabo sipho themba nomvula thandi lerato mandla bongani zanele juma asha neema baraka
aleksandr alexandr alexander aleksei alexey aleksey andrei andrey anton artem artyom boris denis dmitri dmitry dmitriy egor evgeni
evgeny evgeniy evgenii fedor fyodor gennady georgy gleb grigory igor ilya ivan kirill konstantin leonid maksim maxim mikhail misha
nikita nikolai nikolay oleg pavel petr pyotr roman ruslan sasha semyon sergei sergey stanislav stas stepan svetlana timofey timur
vadim valentin valery vasily vasiliy viktor vitaly vitaliy vladimir vladislav volodymyr vyacheslav yaroslav yegor yevgeny yuri yuriy
yury zhenya alena alina anastasia anna daria darya ekaterina elena galina irina katya ksenia larisa lena lyudmila ludmila marina
masha nadezhda natalia natalya natasha nina oksana olga polina tatiana tatyana valentina vera veronika viktoria yana yelena yulia
oleksandr oleksii andriy dmytro serhiy mykola mykhailo taras bohdan bogdan ostap ihor iryna olena nataliya oksana yuliya
giorgos georgios yiannis giannis ioannis kostas konstantinos dimitris dimitrios nikos nikolaos panos panagiotis vasilis christos
thanos thanasis spyros stavros stelios manolis michalis petros pavlos eleni maria katerina aikaterini sofia despina vasiliki
abby abe al alf alfie andy angie ann annie archie art barb barbie barney bart becca becky ben benji benny bernie bert bertie bess beth
betsy betty bev bill billy bob bobby brad brandy bri bud cal cam candy carl casey cassie cath cathy chad charley charlie chas chaz
chet chip chris chrissy chuck cindy claire clem cliff clint connie curt cyndi cy dan dana danny dave davey deb debbie debby dee
del denny des di diane dick dirk dom don donnie dora dot dotty doug drew dunc dustin dusty ed eddie eddy ellie em emm ernie evie
fay flo fran frank frankie fred freddie freddy gabby gabe gail gary gene geoff gerry gill ginger ginny gord gordie grace greg gus gwen
hal hank hans harry hattie hugh ian ike iggy izzy jack jackie jake jamie jan jane janie jay jeff jen jenna jenni jennie jenny jerry
jess jessie jill jim jimmy jo joan joanie jock jody joe joel joey john johnnie johnny jon jono josh josie joy judy jules julie
kat kate kath kathy katie kay keith kelly ken kenny kev kim kip kirk kit kris kyle larry laurie len lenny leo les lew lex lexi libby
linda liz lizzie lou louie luke lyn lynn mac mack maddie maggie mandy marc marcy marge margie marty mat matt matty max meg mel
mick mickey micky mike mikey millie milly mimi mindy missy mitch moe molly monty mort nan nancy nat nate ned neil nell nellie
nessa nick nicky nicki nikki nina norm norma oli ollie oscar oz ozzy paddy pam pat patsy patty paul peg peggy pete peter phil pip
polly rae ralph randy ray reg reggie rena rich richie rick ricky rita rob robbie robby robin rod roddy roger rolf ron ronnie rory
rose ross roy rube rudy russ rusty ruth sal sally sam sammy sandy sara scott sean seb shane shaun shel sherri sheryl shirl sid sim
simon stan steph steve stevie stew stu sue susie suzy syd sylvia tammy tara tasha ted teddy teri terri terry tess theo tim timmy
tina tobi toby todd tom tommy toni tony tor trace tracey tracy tricia trish trudy val vern vic vicki vicky vin vince vinnie viv
wally walt wanda wayne wendy wes wilf willie wolf woody zac zach zack zak zeke zoe
jorg joerg jurgen juergen gunter guenter gunther guenther dieter uwe heinz helmut horst karsten kai ingo jens joern klaus lars
malte matthias ulf ulrich ulrike uli volker wolfgang ute sabine silke birgit anke antje heike katrin kathrin kerstin petra susanne
bjorn bjoern hakan goran joran jorgen soren nils niels ole olle olof oskar par per pelle sven svante torbjorn tore trond terje ulf
asa ake oystein oyvind odd arne atle aslak bard eirik geir gudrun hakon havard ingvild kjell kjersti kjetil knut leif magnus morten
paal pal ragnar roar rune sigurd snorre stale stein sverre tor toril tormod tove vegard vidar
antti aki ari arto eero eija esa esko hannu harri heikki ilkka ilpo jaakko jani janne jari jarkko jarmo joni jouko jouni juha
juhani jukka jussi kaisa kalle kari kimmo kirsi lauri markku marko martti matti mika mikko minna niko olli outi paavo pasi pauli
pekka pentti pertti petri petteri pirjo raimo reijo riikka riitta risto sakari sami samuli sanna sari satu seppo simo taina tapio
teemu tero timo toni topi tuomas tuomo tuula veikko vesa ville
pawel piotr krzysztof andrzej tomasz jacek marek lukasz michal maciej marcin mateusz grzegorz jakub kuba wojciech wojtek zbigniew
tadeusz stanislaw rafal przemek przemyslaw radek slawek slawomir szymon bartosz bartek dariusz darek dominik hubert jaroslaw
jarek kamil karol konrad krystian leszek malgorzata magda agnieszka aleksandra beata bozena dorota ewa grazyna iwona joanna jolanta
justyna kasia katarzyna
jiri jirka petr pavel honza jan vaclav zdenek tomas marek lubos ladislav frantisek jaroslav miloslav miroslav mirek ondrej ondra
radim radek vojtech libor bohumil dalibor dusan
attila balazs bela bence csaba daniel ferenc gabor gergely gergo gyorgy gyula imre istvan janos jozsef karoly krisztian laszlo
levente marton mate miklos mihaly norbert peter robert sandor szabolcs tamas tibor viktor zoltan zsolt zsuzsa zsofia
ioan ion mihai andrei alexandru bogdan catalin ciprian claudiu constantin corneliu cosmin cristian cristi dan daniel doru dragos
emil eugen florin gabriel gheorghe horia ilie iulian laurentiu liviu lucian marian marius nicolae nicu octavian ovidiu petru
radu razvan sebastian silviu sorin stefan tiberiu traian tudor valentin vasile victor viorel vlad
dragan goran zoran nenad milos milan nemanja nikola vladan vojislav srdjan srdan slobodan sasa predrag petar ognjen marko luka
ljubomir lazar jovan ivica hrvoje igor filip dusan dejan damir darko bojan boris bozidar branko
mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat omer ramazan halil suleyman abdullah mahmut recep salih
fatih kadir emre hakan adem kemal yasar bekir orhan burak serkan kerem onur ozgur tolga umut volkan ugur baris cem can cenk deniz
ayse fatma emine hatice zeynep elif meryem serife sultan
giovanni giuseppe luca marco matteo alessandro andrea francesco lorenzo stefano roberto riccardo paolo pietro federico filippo
davide daniele antonio angelo giacomo gianluca gianni guido enrico emanuele massimo mauro maurizio michele nicola salvatore sergio
simone tommaso umberto valerio vincenzo vittorio chiara francesca giulia laura martina silvia elisa alessia federica ilaria
benoit bertrand bruno ced cedric christophe cyril damien denis didier emmanuel eric etienne fabien fabrice florent francois franck
frederic gael gaetan gilles gregory guillaume herve jacques jean jerome joel julien laurent lionel loic ludovic luc marc mathieu matthieu
mickael nicolas olivier pascal patrice patrick philippe pierre quentin raphael remi remy renaud romain samuel sebastien stephane sylvain thierry
thibault thibaut thomas tristan vincent xavier yann yannick yves yvan
anders bart bas bram daan dirk eelco erwin evert ferry frank geert gert gerard gijs guus hans harm harmen hendrik henk herman
huub ivo jaap jan jasper jelle jelmer jeroen johan joost joris jos koen kees lars leen lennart luuk maarten marcel mark martijn matthijs
menno michiel niels paul peter pieter piet remco rene rik rob roel roland rolf ronald ruud sander sjoerd stijn teun theo thijs tijmen
tijs tim tjeerd wim willem wouter wytse yde
`);

export const familyNamesByHand: readonly string[] = words(`
li wu xu hu ma he lu gu su qi yu yi ye fu du bo an ni oh ho ha le vo do ng ko ki ro go to ito abe ono oda ota ueda endo goto
wang zhang liu chen yang huang zhao zhou zhu sun guo gao lin luo liang song tang han feng deng cao peng zeng xiao tian dong yuan pan
jiang cai yan wei fan fang shi yao tan xia liao zou xiong jin lei dai dong hao kong bai cui kang mao qiu qin gong shao wan qian tang
yin li lai meng pang long duan hou zhong chang chou chiang chao cheng chung hsieh hsu huang hung kuo lee liao lim lin ong ooi tan teo
wong yip yeung chan cheung chow chu fung ho hui kwan kwok kwong lai lam lau leung lo lui mak ng poon siu tam tang tse tsang tsui wan
yau yeung yip yiu yuen
kim lee park choi jung jeong kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon
yang son bae baek heo huh nam shim sim noh roh ha kwak sung cha joo woo min ryoo na jin ji eom chae won cheon bang gong hyun ham
byun yeom chu do seok
sato suzuki takahashi tanaka watanabe ito itoh yamamoto nakamura kobayashi kato katoh yoshida yamada sasaki yamaguchi matsumoto inoue
kimura hayashi shimizu yamazaki yamasaki mori abe ikeda hashimoto ishikawa yamashita ogawa ishii hasegawa goto okada kondo maeda fujita
endo aoki sakamoto murakami ota ohta kaneko fujii fukuda nishimura miura takeuchi nakagawa okamoto matsuda harada nakano ono tamura
fujiwara nakayama ishida kojima wada morita uchida shibata sakai yokoyama miyazaki miyamoto uchiyama takagi ando taniguchi ohno
maruyama imai takada fujimoto murata takeda ueda sugiyama masuda sugawara hirano otsuka kudo chiba matsui iwasaki sakurai kinoshita
noguchi matsuo kikuchi nomura arai watabe kubo hirata sano sugimoto higuchi nagai ueno kawamura furukawa shimada okubo
horiuchi nishida kitamura yasuda honda nakajima nakashima kawaguchi kawasaki kawakami tsuchiya hamada hirai honma iwata iwamoto kamei katayama
kawai kawano kawata kitagawa kiyohara kuroda kurosawa matsubara matsunaga matsuoka matsushita minami mizuno mochizuki morimoto murayama
nagata nakai nishi nishikawa nishiyama oda ogata okazaki okumura onishi onoda oshima ozaki ozawa saito saitoh sakaguchi sawada sekiguchi
seki shimamura shinohara shirai sonoda sudo suda sugita sugiura tabata tachibana taguchi tajima takano takenaka tani teramoto
terada toda tomita tsuda tsuji tsukamoto ueki uehara umeda wakabayashi yagi yamauchi yanagi yano yoshikawa yoshimura yoshioka
nguyen tran pham huynh phan truong hoang dang bui ngo duong dinh doan mai trinh luong luu tong thai
sharma verma gupta singh kumar patel shah mehta joshi desai reddy rao nair menon pillai iyer iyengar krishnan subramanian venkatesan
ramachandran raman chatterjee banerjee mukherjee ganguly bose ghosh das dutta sen roy chakraborty bhattacharya sinha mishra pandey
tiwari trivedi dwivedi chaturvedi shukla dubey agarwal aggarwal bansal goyal jain khanna kapoor malhotra chopra arora bhatia sethi
sood gill dhillon sandhu sidhu grewal bedi kohli ahuja anand bajaj bhatt kulkarni deshpande joshi patil pawar jadhav shinde more
kale naik kamat shetty hegde gowda rajan swamy murthy murty prasad naidu chowdary chowdhury choudhury chaudhary yadav thakur rathore
chauhan solanki parmar rana saxena srivastava mathur tandon bhargava kaul dhar raina tripathi ranganathan natarajan narayanan
narayan sundaram sundararajan balasubramanian balakrishnan gopalakrishnan parthasarathy varma kaur thomas george mathew varghese
khan malik sheikh shaikh qureshi siddiqui ansari hashmi rizvi naqvi zaidi abbasi chaudhry butt dar mirza baig bhatti akhtar iqbal
aziz hussain rehman rahman uddin islam hossain chowdhury miah begum akter karim
alghamdi alqahtani alotaibi alharbi aldosari alzahrani almutairi alshehri alshammari alanazi elsayed elmasry hassan hussein ibrahim
mansour saleh salem saad haddad khoury nassar najjar sayegh darwish hamdan hijazi qasem qassem awad abbas bakr farouk fawzy gaber
ghanem habib hamdy hafez helmy mahfouz morsi mubarak naguib ramadan rizk sabry shehata soliman tawfik younes zaki zidan
ahmadi akbari amiri ansari asadi azizi bagheri ebrahimi farahani ghasemi habibi hashemi heidari hosseini jafari jalali kamali karimi
kazemi khalili khosravi maleki mohammadi moradi mousavi najafi nazari nouri rahimi rahmani rajabi rezaei rostami sadeghi safari salehi
sharifi shirazi soleimani tabatabaei taheri tehrani yazdani zamani zare
cohen levi levy mizrahi peretz biton dahan avraham friedman malka azoulay katz yosef david amar ohayon hadad gabay ben haim
shapira shapiro goldberg goldstein rosenberg rosenthal rosen weiss schwartz segal stern stein adler klein kaplan feldman epstein
ivanov smirnov kuznetsov popov vasiliev vasilyev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev alexeev lebedev
semenov semyonov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov zaitsev solovyov borisov yakovlev
grigoriev romanov vorobyov sergeev kuzmin frolov alexandrov dmitriev korolev gusev kiselev ilyin maksimov polyakov sorokin vinogradov
kovalev belov medvedev antonov tarasov zhukov baranov filippov komarov davydov belyaev gerasimov bogdanov osipov sidorov matveev
titov markov mironov krylov kulikov karpov vlasov melnikov denisov gavrilov tikhonov kazakov afanasiev danilov savelyev timofeev
fomin chernov abramov martynov efimov fedotov shcherbakov nazarov kalinin isaev chernyshev bykov maslov rodionov konovalov lazarev
ivanova smirnova kuznetsova popova petrova sokolova volkova
shevchenko kovalenko bondarenko tkachenko kravchenko oliynyk koval melnyk polishchuk lysenko marchenko savchenko rudenko petrenko
papadopoulos papadakis georgiou dimitriou nikolaou konstantinou ioannou pappas vlachos karagiannis economou makris katsaros
garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero
alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz
rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego herrera
vidal leon marquez pena flores cabrera campos vega fuentes carrasco diez reyes caballero nieto aguilar pascual herrero santana lorenzo
hidalgo montero ibanez gimenez ferrer duran santiago benitez vargas mora arias carmona crespo roman pastor soto saez velasco moya
soler parra bravo rojas gallardo esteban rivera silva rios espinoza acosta figueroa cardenas contreras maldonado valenzuela sepulveda
ferreira pereira oliveira souza sousa rodrigues almeida nascimento lima araujo ribeiro alves barbosa carvalho gomes martins rocha dias
mendes nunes marques vieira moreira teixeira correia cardoso melo freitas pinto moura cunha monteiro cavalcanti batista campos
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca costa giordano mancini rizzo lombardi
moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra
coppola desantis dangelo marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina sala deangelis gatti
pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa grassi pellegrino carbone giuliani benedetti
mueller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schaefer koch bauer richter klein wolf schroeder
neumann schwarz zimmermann braun krueger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier koehler
herrmann koenig walter mayer huber kaiser fuchs peters lang scholz moeller weiss jung hahn schubert vogel friedrich keller guenther
frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig boehm winter kraus martin schumacher kraemer vogt
stein jaeger otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuehn pohl engel horn busch
bergmann thomas voigt sauer arnold wolff pfeiffer
martin bernard dubois robert richard petit durand leroy moreau simon laurent lefebvre lefevre michel garcia bertrand roux vincent
fournier morel girard andre mercier dupont lambert bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry
roussel nicolas perrin morin mathieu clement gauthier dumont lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis
lemaire duval joly gautier roger roche roy noel meyer lucas meunier jean perez marchand dufour blanchard marie barbier brun dumas
brunet schmitt leroux colas fabre arnaud aubert lacroix olivier philippe renard renaud picard
jansen vandenberg bakker visser smit meijer deboer mulder degroot bos vos peters hendriks vandijk vanleeuwen dekker brouwer dewit
dijkstra smits degraaf vandermeer vanderlinden kok jacobs dehaan vermeulen vandenbroek schouten willems vandervelde hoekstra koster
prins huisman peeters postma kuipers jonker veenstra kramer vanvliet scholten
johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson hansson bengtsson
carlsson petersson lindberg magnusson lindstrom gustavsson olofsson lindgren axelsson lundberg bergstrom jakobsson lundgren berg
berglund fredriksson mattsson sandberg henriksson forsberg sjoberg wallin lindqvist engstrom danielsson eklund lundin hakansson bjork
bergman gunnarsson holm wikstrom samuelsson isaksson fransson bergqvist nystrom holmberg arvidsson lofgren soderberg nyberg
jensen nielsen hansen pedersen andersen christensen larsen sorensen rasmussen petersen madsen kristensen olsen thomsen christiansen
poulsen johansen moller mortensen knudsen jakobsen jacobsen mikkelsen olesen frederiksen laursen henriksen lund schultz kristiansen
eriksen johnsen halvorsen haugen hagen berge dahl strand solberg moen bakken lie lien nygaard
korhonen virtanen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen lehtinen saarinen salminen heinonen
niemi heikkila salonen kinnunen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen
nowak kowalski kowalska wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski
mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski zajac pawlowski michalski krol wieczorek jablonski wrobel
nowakowski majewski olszewski stepien malinowski jaworski adamczyk dudek nowicki pawlak gorski witkowski walczak sikora baran rutkowski
novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec pokorny marek pospisil hajek kral jelinek ruzicka benes fiala
sedlak dolezal zeman kolar novakova svobodova novotna dvorakova
nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi
popescu ionescu popa radu dumitru stan stoica gheorghe rusu munteanu matei serban marin lazar florea stanciu constantin moldovan
jovanovic petrovic nikolic markovic djordjevic stojanovic ilic stankovic pavlovic milosevic horvat kovacevic babic maric juric novak
yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat
korkmaz cakir erdogan acar bulut
santoso wijaya setiawan gunawan hidayat kurniawan saputra nugroho wibowo susanto hartono halim siregar nasution simanjuntak lubis
okafor okonkwo adeyemi adebayo okeke eze obi nwosu balogun ogunleye mensah owusu boateng osei asante appiah nkrumah kamau mwangi
kariuki njoroge otieno ochieng odhiambo wanjiku nkosi dlamini ndlovu khumalo mthembu naidoo pillay govender botha vandermerwe
smith johnson williams brown jones davis miller wilson moore taylor anderson jackson white harris
macdonald mcdonald campbell stewart murray robertson obrien oconnor oneill osullivan mccarthy kelly walsh ryan byrne gallagher
`);

/** In a package's list of names, yet a word first of all. */
export const notNames: ReadonlySet<string> = new Set(
  words(`
test user users name van von der den del dela des les the and los las dev edu com org net info
`),
);
