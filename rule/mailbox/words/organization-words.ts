/**
 * What stands in an organization's, a place's or a thing's name and hardly ever in a person's: legal forms, bodies,
 * trades, floors and rooms, what towns are called. Names that are in the lists nonetheless (Floor, Lake, San) count
 * here as words, for the name that they stand in has other evidence where it is a person's.
 */
export const organizationWords = `
inc ltd llc llp plc gmbh corp corporation company limited holding holdings pty pvt srl sarl sas bv nv oy ab aps kft zrt doo kk
city county state town village township borough parish province district region ministry government national republic federal
institute consortium authority alliance coalition commons force ecosystem industries industry international association society
foundation university college school academy museum hospital clinic union league club federation trust fund
freight logistics shipping airlines airways air motors automotive steel metals mining energy oil gas power electric electronics
foods food brewery farms pharma pharmaceuticals chemicals textiles paper plastics packaging construction builders homes
bank banking capital partners ventures investments insurance financial media studios studio games pictures entertainment
systems software technologies technology solutions services labs laboratories networks telecom communications digital
hotels travel tours retail stores brands enterprises works products supplies consulting consultants group
floor room building suite office hall wing block unit level street road avenue lane plaza square tower warehouse hangar
first second third fourth fifth ground upper lower main front back shared common spare backup emergency
north south east west central northern southern eastern western saint fort mount port lake falls beach springs valley hills
heights rapids river bay island islands creek harbor harbour
account accounts contact contacts user users owner owners hackers authors maintainers
`;
