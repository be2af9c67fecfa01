/** Common first names in Sweden, as they are written in e-mail addresses. */
const names = new Set(
  `aisha adam agneta agnes ahmed albin alexander alexandra ali alice alva amanda amir anders andreas anette angelica
  anita anja ann anna anne anneli annelie annette annica annika anton arne arvid asa astrid axel barbro bengt berit
  bernt birgit birgitta birgitte bjorn bo bodil borje britt britta camilla carin carina carl carolina caroline cecilia
  charlotta charlotte christel christer christian christin christina christoffer claes conny dag dan daniel david
  dennis ebba eleonor elin elina elisabet elisabeth ella ellen elsa emelie emil emilia emma erik erika ester eva
  evelina fanny fatima felicia filip folke frank fredrik frida frode gabriel gabriella george gerd goran gosta greta
  gudrun gun gunilla gunnar gustaf gustav hakan hampus hanna hannah hans harald hassan helen helena helene helge henrik
  henry hugo ibrahim ida inga ingela inger ingegerd ingemar ingrid ingvar irene isabella isabelle isak ivar jakob jan
  janne jasmine jennie jenny jens jesper jessica jimmy joakim joel johan johanna johannes john johnny jonas jonathan
  jorgen josef josefin josefine julia kai kaj karin karl karolina katarina kathrin katja kenneth kent kerstin kim kjell
  klara klas kristian kristin kristina kristoffer kurt lars lasse lena lennart leif lina linda linn linnea linus lisa
  lisbeth lotta louise lovisa lucas ludvig lukas madeleine magdalena magnus maja malin margareta margaretha maria
  mariana marianne marie marina markus martin martina matilda mathias mats mattias max melissa micael michael mikael
  mika mia mohamed mohammed moa molly mona monica monika morgan nathalie nicklas niclas nicole niklas nils nina nora
  olivia olle olof ola oskar oscar otto ove patricia patrik paul paula peder per pernilla peter petra pia pontus
  rebecka regina renee rickard richard rikard robert robin roger roland rolf ronny roza rune sabina samuel sandra sanna
  sara sarah sebastian signe simon siv sofia sofie solveig sonja stefan stellan stig stina sune susanna susanne svante
  sven tea terese therese theresa thomas tim tina tobias tom tomas tommy tor torbjorn tore torsten tove tuva ulf ulla
  ulrica ulrika urban ursula uno vera veronica veronika viktor viktoria victor victoria vilhelm viveka wilma yasmin
  yngve ylva yvonne zandra`.split(/\s+/),
);

/** Whether a word of plain letters is a common first name. */
export function isFirstName(word: string): boolean {
  return names.has(word);
}

/** A name as it is written in an e-mail address: small letters without marks. */
export function foldName(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
