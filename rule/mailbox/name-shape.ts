/**
 * Beginnings and endings that names have and words hardly do, from Kovacevic to Papadopoulos. Chosen by count:
 * of the words with such an end, at least twenty names stand against one other word (common English words,
 * names of software, the vocabulary of this folder). They stand for some eight thousand names that the list of
 * surnames then leaves out, and know those that no list has.
 */
const longWordEndings = `
ova ski vic ska eva nov ett ili lli rov kov cek cki cic yev glu dze lov vac iak nin kii mov zyk scu nac nek zak
jic sek hev cka los icz nis rdi kis dov zic jak rdt sov lev huk ilo zov eks zzi ioy ila oem zzo sik dez cik kic
nez kul sson well nson iano nell ucci rell iani rini hina enko bert nsen tieri arac otti aric kley lson rsen
tson bach hler adis sone syan quez ryan nard gren aard teng hiev sari dsen tley arek auer ahan eanu dner lani
anec kert lich hner eier yama worth lmann ishin iello niece letti ntino nbeck chuk chyk ovych ovich evich evic
owicz ewicz owski ewski inski ynski owska ewska czyk czak opoulos opoulou idis akis oglu zade qizi shvili yants
sdottir kainen inen quist qvist kvist strom gaard huber hauser muller meier meyer mayr bauer ianu ovsky evsky
ovskaya tova zova yeva iev auskas unas aite ullah uddin singh rajan appan krishnan reddy wardhana wijaya saputra
zadeh nejad inejad mann olainen dottir
`;

/** As above, and safe in words of six letters already. */
const endings = `
lav mir nka ila nna ida ldo rdo lyn lda yna tha usz uta jun uwa ayo cic bek tsa imo tyn cek hko hui zek vin tiy
esa zie dek lde nah lfo eog yah uen jak ijn oza edi eke riy nur mek azi ruk rga loh eya rti dov lja niy oru hle
nzo uba vii viy bov cik yla hua tiu dou lii liy ryn gna naz mak tev maz iam dun beg ijs yul lina yeon mira ddin
rich anti tino jana inda iane rico nzio tini ieri agan ande lino ntin nina iero stin ttin ogan lena sola kara
vica ashi boga awan tola onja lana chia arda egin leen onda gmin zija onte zina nick nija orka wati anya fina
azio ntii nita nora yuki berto yeong ullah stian tskiy andro
`;

const beginnings = `
kri vla bha nik gio seo boz hye olu teo aga dob oez zel ola omo giu jae lyu mih rah tsi arn bek zac guo sva voj
zor adi bje muk alv mcg evg jia akb erm kaw koc krs kue mcn ogu joa agu dje ili kov kry ned vai zue aks aky aly
ern gaj iri jaz koe rey vuk zde zla eka isi jov zby petr anas gian adel guel bert adal seun vasi doro guen tere
ludo alek gera korn augu aure ambr grig sera dong drah baba jean mccl goek adeb baki bars dion gabr igna mats
mcca salo stei svet blag dari jaro milo prav abdul alexa dimit frede marga nicol alber konst marce
`;

interface Affixes {
  readonly length: number;
  readonly set: ReadonlySet<string>;
}

const byLength = (text: string): readonly Affixes[] => {
  const affixes = text.split(/\s+/).filter((affix) => affix !== '');
  return [...new Set(affixes.map((affix) => affix.length))].map((length) => ({
    length,
    set: new Set(affixes.filter((affix) => affix.length === length)),
  }));
};

const longWordEndingsByLength = byLength(longWordEndings);
const endingsByLength = byLength(endings);
const beginningsByLength = byLength(beginnings);

const ends = (word: string, affixes: readonly Affixes[]): boolean =>
  affixes.some(({ length, set }) => word.length >= length + 3 && set.has(word.slice(-length)));

const begins = (word: string, affixes: readonly Affixes[]): boolean =>
  affixes.some(({ length, set }) => word.length >= length + 3 && set.has(word.slice(0, length)));

/** Whether a word of six letters or more begins or ends as only names do; shorter ones do so by chance. */
export const hasNameShape = (word: string): boolean =>
  (word.length >= 7 && ends(word, longWordEndingsByLength)) ||
  (word.length >= 6 && (ends(word, endingsByLength) || begins(word, beginningsByLength)));
