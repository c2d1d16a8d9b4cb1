/** Somebody's name, and a word or a thing's name first: alone it is no evidence of a person; in `jane.ford` it is. */
export const plainWords = `
abbey abbot ada alpha apollo arch ark art ash athena atlas aura autumn bank banks bell bench best beta bishop
block blue bot bridge bright brook brownfield can car cart case cash castle chase chief chip church clerk cliff
cloud code coin constable core court crystal cyber data day dean delta dot east echo fall field ford forest
friar game games general gold grass gray green grey hall haskell hermes hill home house hurd ion iris lake law
lux major marshal marshall may monk moon net new newsome night noble north nova orion page park phoenix pierce
pope post price proctor provost ready red reed reeve river rock sage sharp sheriff silver sky smart south
spring star steward stone street strong summer sun tech temple titan water web west will wine winter wood woods
zen zeus bahnhof
`;
