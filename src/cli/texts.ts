import type { Language } from '../core/model/profile.js';
import { outputFaults } from './output-faults.js';

/** What the command itself says. Sentences about findings belong to the rules, and help to each command. */
export interface Texts {
  /** Headings of the help. */
  readonly headings: Readonly<Record<string, string>>;
  readonly seeHelp: string;
  readonly shortHelp: string;
  readonly unknownOption: (option: string, nearest: string | undefined) => string;
  readonly optionOfOther: (option: string, commands: readonly string[]) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueIsOption: (option: string, value: string) => string;
  readonly tooManyArguments: string;
  readonly wrongUse: string;
  readonly oneOf: (option: string, value: string, known: readonly string[]) => string;
  readonly profileUnknown: (value: string, known: string) => string;
  readonly encodingUnknown: (value: string) => string;
  readonly delimiterWrong: (value: string) => string;
  readonly languageTagWrong: (value: string, meant: string | undefined) => string;
  readonly numberWrong: (option: string, value: string) => string;
  readonly missingFile: (path: string, nearest?: string) => string;
  readonly maybeCommand: (command: string) => string;
  readonly cannotFixAddress: (address: string) => string;
  readonly nothingInFolder: (path: string, endings: readonly string[]) => string;
  readonly nothingMatches: (pattern: string) => string;
  readonly noPermission: (path: string) => string;
  readonly isFolder: (path: string) => string;
  readonly unreadable: (path: string, code: string) => string;
  readonly needsOutput: string;
  readonly unwritable: (path: string, code: string) => string;
  readonly outputFailed: (code: string) => string;
  readonly baselineOutside: (path: string) => string;
  readonly wouldOverwrite: (path: string) => string;
  readonly nothingToCheck: (files: number) => string;
  readonly passedOver: (files: number) => string;
  readonly assumed: (count: number) => string;
  readonly harvestHint: (path: string) => string;
  readonly noContext: (path: string) => string;
  readonly notListed: (count: number, format: string) => string;
  readonly sarifTooLarge: (count: number, taken: number, shown: number) => string;
  readonly gitlabTooLarge: string;
  readonly written: (path: string, counts: string) => string;
  readonly findingsNotShown: (counts: string) => string;
  readonly nothingToConvert: string;
  readonly nothingToCompare: (hasOld: boolean) => string;
  readonly formatMissing: (known: readonly string[]) => string;
  readonly baseWrong: (value: string) => string;
  readonly wouldOverwriteInput: (path: string) => string;
  readonly notConverted: (paths: readonly string[]) => string;
  readonly converted: (path: string) => string;
  readonly moreToFind: (count: number) => string;
  readonly moreOfSame: (count: number) => string;
  readonly nothingToFix: string;
  readonly filterAlone: string;
  readonly fixNeedsFile: string;
  readonly changedMeanwhile: (path: string) => string;
  readonly ruleUnknown: (code: string, nearest: string | undefined) => string;
  readonly ruleNotFixable: (code: string) => string;
  readonly diffTooLarge: (path: string) => string;
  readonly diffNotExact: string;
  readonly fixed: (count: number) => string;
  readonly nothingFixed: string;
  readonly nothingLeft: string;
  readonly left: (counts: string) => string;
  readonly leftUnsafe: (count: number) => string;
  readonly severalToOutput: (formats: readonly string[]) => string;
  readonly outputUnused: (path: string) => string;
  readonly sameFileTwice: (path: string) => string;
  readonly dateWrong: (value: string) => string;
  readonly configUsed: (path: string) => string;
  readonly configBroken: (paths: readonly string[]) => string;
  readonly baselineNotNamed: string;
  readonly baselineMissing: (path: string) => string;
  readonly baselineBroken: (path: string) => string;
  readonly baselineWritten: (path: string, count: number) => string;
  readonly reading: (done: number, of: number) => string;
  readonly checking: (done: number, of: number) => string;
  readonly datasetsSoFar: (count: number, perSecond: number) => string;
  readonly watchAlone: string;
  readonly watching: string;
  readonly changed: (path: string, more: number) => string;
  readonly fault: readonly string[];
  readonly faultDebug: string;
}

/** In Swedish and English. */
export const texts: Readonly<Record<Language, Texts>> = {
  sv: {
    headings: {
      'Usage:': 'Så här skriver du:',
      'Arguments:': 'Vad som kontrolleras:',
      'Options:': 'Val:',
      'Commands:': 'Kommandon:',
    },
    seeHelp: 'Skriv metakoll --help för att se vad som går att ange.',
    shortHelp: `metakoll kontrollerar beskrivningar av öppna data mot DCAT-AP-SE.

Ange en fil eller mapp:
  metakoll katalog.yaml
  metakoll förteckning.csv
  metakoll data/

Skriv metakoll --help för att se alla val.`,
    unknownOption: (option, nearest) =>
      `Valet ${option} finns inte.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`,
    optionOfOther: (option, commands) =>
      `Valet ${option} hör till ${or(
        'och',
        commands.map((name) => `metakoll ${name}`),
      )}.`,
    valueMissing: (option) => `Efter ${option} ska ett värde stå.`,
    valueIsOption: (option, value) =>
      `Efter ${option} ska ett värde stå, men där står valet ${value}. Heter filen så, skriv ./${value}.`,
    tooManyArguments: 'Det står mer på raden än kommandot kan ta emot.',
    wrongUse: 'Kommandot gick inte att förstå.',
    oneOf: (option, value, known) => `${option} kan inte vara ”${value}”. Välj ${or('eller', known)}.`,
    profileUnknown: (value, known) =>
      `metakoll känner inte till profilen ”${value}”. Den som finns är ${known} (DCAT-AP-SE ${known}).`,
    encodingUnknown: (value) =>
      `Teckenkodningen ”${value}” är okänd. Vanliga är utf-8, windows-1252 och utf-16le.`,
    delimiterWrong: (value) =>
      `”${value}” kan inte skilja kolumner åt. Ange ett enda tecken, till exempel ";", eller tab.`,
    languageTagWrong: (value, meant) =>
      `”${value}” är ingen språkkod. ${meant === undefined ? 'Ange till exempel sv eller en.' : `Menade du ${meant}?`}`,
    numberWrong: (option, value) => `${option} ska vara ett heltal från 1 och uppåt, inte ”${value}”.`,
    missingFile: (path, nearest) =>
      `Det finns ingen fil eller mapp som heter ”${path}”.${nearest === undefined ? '' : ` Menade du ”${nearest}”?`}`,
    maybeCommand: (command) => `Menade du metakoll ${command}?`,
    cannotFixAddress: (address) =>
      `Det som finns på ${address} går inte att rätta härifrån. Ladda ner filen och ange den i stället.`,
    nothingInFolder: (path, endings) =>
      `I mappen ”${path}” finns ingen fil att kontrollera. Filer som slutar på ${or('eller', endings)} söktes, även i undermappar.`,
    nothingMatches: (pattern) => `Ingen fil passar mönstret ”${pattern}”.`,
    noPermission: (path) => `Du har inte behörighet att läsa ”${path}”.`,
    isFolder: (path) => `”${path}” är en mapp, men här behövs en fil.`,
    unreadable: (path, code) => `”${path}” går inte att läsa (${code}).`,
    needsOutput:
      'En arbetsbok går inte att visa i terminalen. Ange en fil med -o, till exempel -o katalog.xlsx.',
    unwritable: (path, code) => `Det går inte att skriva till ”${path}” (${code}).`,
    outputFailed: (code) =>
      `Allt gick inte att skriva: ${outputFaults.sv[code] ?? `systemet svarade ${code}`}. Det som kom fram är inte hela resultatet.`,
    baselineOutside: (path) =>
      `baseline: ${path} ligger utanför mappen med metakoll.yaml. Ange en fil i den mappen, eller använd --baseline.`,
    wouldOverwrite: (path) =>
      `Rapporten skulle skriva över ”${path}”, som är en av filerna som kontrolleras. Välj ett annat namn efter --output.`,
    nothingToCheck: (files) =>
      `Det fanns inget att kontrollera: ${files === 1 ? 'den fil som hittades' : `ingen av de ${files} filer som hittades`} beskriver ${files === 1 ? 'inte någon' : 'en'} katalog, datamängd eller datatjänst.`,
    passedOver: (files) =>
      files === 1
        ? '1 fil hoppades över: den beskriver ingen datakatalog.'
        : `${files} filer hoppades över: de beskriver ingen datakatalog.`,
    assumed: (count) =>
      count === 1
        ? 'En sak tolkades på annat sätt än den är skriven (--verbose visar vad).'
        : `${count} saker tolkades på annat sätt än de är skrivna (--verbose visar vilka).`,
    harvestHint: (path) =>
      `Dataportalen hämtar bara RDF/XML. Gör en sådan fil: metakoll convert ${path} --to rdfxml -o katalog.rdf`,
    noContext: (path) => `${path} innehåller ingen JSON-LD-kontext: ett JSON-objekt med @context.`,
    notListed: (count, format) =>
      `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'} står inte i rapporten som ${format} (--max-per-rule); de är med i räkningen.`,
    sarifTooLarge: (count, taken, shown) =>
      `Rapporten som sarif har ${count} anmärkningar. GitHub tar emot högst ${taken} (och 10 MB, packat med gzip) och visar ${shown}. Med --max-per-rule blir den mindre.`,
    gitlabTooLarge:
      'Rapporten som gitlab är större än 100 MB, som är vad GitLab tar emot om inget annat är inställt. Med --max-per-rule blir den mindre.',
    written: (path, counts) => `Rapporten finns i ${path}${counts === '' ? '.' : `: ${counts}.`}`,
    findingsNotShown: (counts) =>
      `Kontrollen hittade ${counts}. Kör utan --print-document för att se vad det gäller.`,
    nothingToConvert:
      'Ange filen som ska göras om och vad den ska bli: metakoll convert katalog.yaml --to rdfxml',
    nothingToCompare: (hasOld) =>
      hasOld
        ? 'Ange också den nya versionen: metakoll diff gammal.rdf ny.rdf'
        : 'Ange de två versioner som ska jämföras, den gamla först: metakoll diff gammal.rdf ny.rdf',
    formatMissing: (known) => `Ange med --to vilket format det ska bli: ${or('eller', known)}.`,
    baseWrong: (value) =>
      `--base ska vara en fullständig adress, till exempel https://data.exempel.se/, inte ”${value}”.`,
    wouldOverwriteInput: (path) =>
      `Resultatet skulle skriva över ”${path}”, som är en av filerna som görs om. Välj ett annat namn efter --output.`,
    notConverted: (paths) =>
      paths.length === 1
        ? `Inget skrevs: ${paths[0]} gick inte att läsa i sin helhet.`
        : `Inget skrevs: ${paths.length} av filerna gick inte att läsa i sin helhet (${paths.join(', ')}).`,
    converted: (path) => `Resultatet finns i ${path}.`,
    moreToFind: (count) =>
      count === 1
        ? 'Det finns en sak att förbättra i filerna. metakoll check visar vad.'
        : `Det finns ${count} saker att förbättra i filerna. metakoll check visar vilka.`,
    moreOfSame: (count) => `… och ${count} till av samma slag (--verbose visar alla).`,
    nothingToFix: 'Ange filen som ska rättas: metakoll fix katalog.yaml',
    filterAlone: 'Det som läses från standard in (-) rättas för sig. Ange inga andra filer samtidigt.',
    fixNeedsFile: 'Med --fix behövs en fil att skriva till. Använd metakoll fix - för att rätta standard in.',
    changedMeanwhile: (path) =>
      `”${path}” ändrades av någon annan under tiden och skrevs inte över. Kör kommandot igen.`,
    ruleUnknown: (code, nearest) =>
      `Det finns ingen regel som heter ”${code}”.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`,
    ruleNotFixable: (code) => `Det som regeln ${code} hittar går inte att rätta automatiskt.`,
    diffTooLarge: (path) => `Ändringarna i ”${path}” är för många för att visas.`,
    diffNotExact:
      'Osynliga tecken och annat som styr en terminal eller en pipeline visas utskrivet ovan. Använd därför inte skillnaden med patch; kör metakoll fix.',
    fixed: (count) => (count === 1 ? '1 sak rättades.' : `${count} saker rättades.`),
    nothingFixed: 'Det fanns inget som säkert går att rätta.',
    nothingLeft: 'Inget finns kvar att åtgärda.',
    left: (counts) => `Kvar finns ${counts}. metakoll check visar vad det gäller.`,
    leftUnsafe: (count) =>
      count === 1
        ? 'En sak till går att rätta, men kräver eftertanke. Titta först: metakoll fix --unsafe --dry-run'
        : `${count} saker till går att rätta, men kräver eftertanke. Titta först: metakoll fix --unsafe --dry-run`,
    severalToOutput: (formats) =>
      `Bara en rapport kan gå till standard ut. Ange en fil för de andra, till exempel --format ${formats[1]}=rapport.`,
    outputUnused: (path) =>
      `Alla rapporter har en egen fil, så inget blir kvar att skriva till ”${path}”. Ta bort --output.`,
    sameFileTwice: (path) => `Två rapporter skulle skrivas till samma fil, ”${path}”. Ange olika filer.`,
    dateWrong: (value) => `--today ska vara ett datum, till exempel 2026-11-25, inte ”${value}”.`,
    configUsed: (path) => `Inställningarna i ${path} gäller.`,
    configBroken: (paths) =>
      `Inställningarna i ${or('och', paths)} går inte att använda, så inget har gjorts. Rätta dem, eller kör med --no-config.`,
    baselineNotNamed:
      'Ange med --baseline vilken fil som ska hålla reda på det som är känt, till exempel --baseline metakoll-baseline.json.',
    baselineMissing: (path) =>
      `Filen ”${path}” med kända anmärkningar finns inte. Kör en gång med --update-baseline för att skapa den.`,
    baselineBroken: (path) =>
      `”${path}” är ingen fil med kända anmärkningar. Ange en annan, eller ta bort den och kör med --update-baseline.`,
    baselineWritten: (path, count) =>
      count === 0
        ? `Inga anmärkningar är kända längre: ${path} är tom.`
        : `${count === 1 ? '1 anmärkning är känd' : `${count} anmärkningar är kända`} och visas inte längre: ${path}.`,
    reading: (done, of) => `Läser: ${done} av ${of} ${of === 1 ? 'fil' : 'filer'}`,
    checking: (done, of) => `Kontrollerar: ${done} av ${of} ${of === 1 ? 'fil' : 'filer'}`,
    datasetsSoFar: (count, perSecond) =>
      `${count} ${count === 1 ? 'datamängd' : 'datamängder'}, ${perSecond} i sekunden`,
    watchAlone: '--watch behöver filer att bevaka och går inte att använda med - eller --fix.',
    watching: 'Väntar på ändringar. Ctrl-C avslutar.',
    changed: (path, more) =>
      `${path}${more === 0 ? '' : ` och ${more === 1 ? 'en fil' : `${more} filer`} till`} har ändrats`,
    fault: [
      'metakoll har gjort fel och kunde inte slutföra kontrollen.',
      'Felet ligger i programmet och inte i det du skrev.',
      'Berätta gärna för dem som utvecklar metakoll: bifoga raden nedan, kommandot du skrev och, om det går, filen.',
    ],
    faultDebug: 'Kör samma kommando med --debug för att få med mer information.',
  },
  en: {
    headings: {
      'Usage:': 'Usage:',
      'Arguments:': 'What to check:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    seeHelp: 'Run metakoll --help to see what can be given.',
    shortHelp: `metakoll checks descriptions of open data against DCAT-AP-SE.

Name a file or a folder:
  metakoll catalogue.yaml
  metakoll inventory.csv
  metakoll data/

Run metakoll --help to see all options.`,
    unknownOption: (option, nearest) =>
      `There is no option ${option}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    optionOfOther: (option, commands) =>
      `The option ${option} belongs to ${or(
        'and',
        commands.map((name) => `metakoll ${name}`),
      )}.`,
    valueMissing: (option) => `${option} has to be followed by a value.`,
    valueIsOption: (option, value) =>
      `${option} has to be followed by a value, but the option ${value} follows. If a file is called that, write ./${value}.`,
    tooManyArguments: 'There is more on the line than the command can take.',
    wrongUse: 'The command could not be understood.',
    oneOf: (option, value, known) => `${option} cannot be “${value}”. Choose ${or('or', known)}.`,
    profileUnknown: (value, known) =>
      `metakoll does not know the profile “${value}”. The one there is: ${known} (DCAT-AP-SE ${known}).`,
    encodingUnknown: (value) =>
      `The encoding “${value}” is unknown. Common ones are utf-8, windows-1252 and utf-16le.`,
    delimiterWrong: (value) =>
      `“${value}” cannot separate columns. Give a single character, such as ";", or tab.`,
    languageTagWrong: (value, meant) =>
      `“${value}” is no language tag. ${meant === undefined ? 'Give sv or en, for example.' : `Did you mean ${meant}?`}`,
    numberWrong: (option, value) => `${option} has to be a whole number from 1, not “${value}”.`,
    missingFile: (path, nearest) =>
      `There is no file or folder called “${path}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
    maybeCommand: (command) => `Did you mean metakoll ${command}?`,
    cannotFixAddress: (address) =>
      `What is at ${address} cannot be put right from here. Download the file and name it instead.`,
    nothingInFolder: (path, endings) =>
      `The folder “${path}” holds no file to check. Files ending with ${or('or', endings)} were looked for, in subfolders as well.`,
    nothingMatches: (pattern) => `No file matches the pattern “${pattern}”.`,
    noPermission: (path) => `You are not allowed to read “${path}”.`,
    isFolder: (path) => `“${path}” is a folder, but a file is needed here.`,
    unreadable: (path, code) => `“${path}” cannot be read (${code}).`,
    needsOutput: 'A workbook cannot be shown in a terminal. Name a file with -o, such as -o catalogue.xlsx.',
    unwritable: (path, code) => `“${path}” cannot be written (${code}).`,
    outputFailed: (code) =>
      `Not everything could be written: ${outputFaults.en[code] ?? `the system answered ${code}`}. What came out is not the whole result.`,
    baselineOutside: (path) =>
      `baseline: ${path} is outside the folder of metakoll.yaml. Name a file in that folder, or use --baseline.`,
    wouldOverwrite: (path) =>
      `The report would overwrite “${path}”, one of the files to check. Choose another name after --output.`,
    nothingToCheck: (files) =>
      `There was nothing to check: ${files === 1 ? 'the file that was found describes no' : `none of the ${files} files that were found describes a`} catalogue, dataset or data service.`,
    passedOver: (files) =>
      files === 1
        ? '1 file was passed over: it describes no data catalogue.'
        : `${files} files were passed over: they describe no data catalogue.`,
    assumed: (count) =>
      count === 1
        ? 'One thing was understood differently from how it is written (--verbose shows what).'
        : `${count} things were understood differently from how they are written (--verbose shows which).`,
    harvestHint: (path) =>
      `The portal harvests RDF/XML only. Make such a file: metakoll convert ${path} --to rdfxml -o catalogue.rdf`,
    noContext: (path) => `${path} holds no JSON-LD context: a JSON object with @context.`,
    notListed: (count, format) =>
      `${count} ${count === 1 ? 'finding is' : 'findings are'} not in the report as ${format} (--max-per-rule); they are counted.`,
    sarifTooLarge: (count, taken, shown) =>
      `The report as sarif has ${count} findings. GitHub takes at most ${taken} (and 10 MB, packed with gzip) and shows ${shown}. With --max-per-rule it gets smaller.`,
    gitlabTooLarge:
      'The report as gitlab is larger than 100 MB, which is what GitLab takes unless set otherwise. With --max-per-rule it gets smaller.',
    written: (path, counts) => `The report is in ${path}${counts === '' ? '.' : `: ${counts}.`}`,
    findingsNotShown: (counts) =>
      `The check found ${counts}. Run without --print-document to see what it is about.`,
    nothingToConvert:
      'Name the file to convert and what it should become: metakoll convert catalogue.yaml --to rdfxml',
    nothingToCompare: (hasOld) =>
      hasOld
        ? 'Name the new version as well: metakoll diff old.rdf new.rdf'
        : 'Name the two versions to compare, the old one first: metakoll diff old.rdf new.rdf',
    formatMissing: (known) => `Say with --to which format to write: ${or('or', known)}.`,
    baseWrong: (value) =>
      `--base has to be a complete address, such as https://data.example.se/, not “${value}”.`,
    wouldOverwriteInput: (path) =>
      `The result would overwrite “${path}”, one of the files to convert. Choose another name after --output.`,
    notConverted: (paths) =>
      paths.length === 1
        ? `Nothing was written: ${paths[0]} could not be read as a whole.`
        : `Nothing was written: ${paths.length} of the files could not be read as a whole (${paths.join(', ')}).`,
    converted: (path) => `The result is in ${path}.`,
    moreToFind: (count) =>
      count === 1
        ? 'There is one thing to improve in the files. metakoll check shows what.'
        : `There are ${count} things to improve in the files. metakoll check shows which.`,
    moreOfSame: (count) => `… and ${count} more of the same kind (--verbose shows all).`,
    nothingToFix: 'Name the file to fix: metakoll fix catalogue.yaml',
    filterAlone: 'What is read from standard input (-) is fixed by itself. Name no other files with it.',
    fixNeedsFile: '--fix needs a file to write to. Use metakoll fix - to fix standard input.',
    changedMeanwhile: (path) =>
      `“${path}” was changed by someone else in the meantime and was not overwritten. Run the command again.`,
    ruleUnknown: (code, nearest) =>
      `There is no rule called “${code}”.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    ruleNotFixable: (code) => `What the rule ${code} finds cannot be fixed automatically.`,
    diffTooLarge: (path) => `The changes in “${path}” are too many to be shown.`,
    diffNotExact:
      'Invisible characters and others that steer a terminal or a pipeline are spelt out above. So do not use the diff with patch; run metakoll fix.',
    fixed: (count) => `${count} fixed.`,
    nothingFixed: 'There was nothing that can be fixed for certain.',
    nothingLeft: 'Nothing is left to do.',
    left: (counts) => `What is left: ${counts}. metakoll check shows what it is about.`,
    leftUnsafe: (count) =>
      `${count} more can be fixed, but ${count === 1 ? 'needs' : 'need'} judgement. Look first: metakoll fix --unsafe --dry-run`,
    severalToOutput: (formats) =>
      `Only one report can go to standard output. Give a file for the others, such as --format ${formats[1]}=report.`,
    outputUnused: (path) =>
      `Every report has a file of its own, so nothing is left to write to “${path}”. Leave out --output.`,
    sameFileTwice: (path) => `Two reports would be written to the same file, “${path}”. Give different ones.`,
    dateWrong: (value) => `--today has to be a date, such as 2026-11-25, not “${value}”.`,
    configUsed: (path) => `The configuration ${path} is used.`,
    configBroken: (paths) =>
      `The configuration in ${or('and', paths)} cannot be used, so nothing was done. Correct it, or run with --no-config.`,
    baselineNotNamed:
      'Say with --baseline which file is to hold what is known, such as --baseline metakoll-baseline.json.',
    baselineMissing: (path) =>
      `There is no file “${path}” with known findings. Run once with --update-baseline to make it.`,
    baselineBroken: (path) =>
      `“${path}” is no file with known findings. Name another one, or remove it and run with --update-baseline.`,
    baselineWritten: (path, count) =>
      count === 0
        ? `No findings are known any more: ${path} is empty.`
        : `${count === 1 ? '1 finding is known and no longer shown' : `${count} findings are known and no longer shown`}: ${path}.`,
    reading: (done, of) => `Reading: ${done} of ${of} ${of === 1 ? 'file' : 'files'}`,
    checking: (done, of) => `Checking: ${done} of ${of} ${of === 1 ? 'file' : 'files'}`,
    datasetsSoFar: (count, perSecond) =>
      `${count} ${count === 1 ? 'dataset' : 'datasets'}, ${perSecond} a second`,
    watchAlone: '--watch needs files to watch and cannot be used with - or --fix.',
    watching: 'Waiting for changes. Ctrl-C ends.',
    changed: (path, more) =>
      `${path}${more === 0 ? ' has' : ` and ${more} more ${more === 1 ? 'file' : 'files'} have`} changed`,
    fault: [
      'metakoll made a mistake and could not finish the check.',
      'The fault lies in the program, not in what you wrote.',
      'Please tell those who develop metakoll: add the line below, the command you ran and, if you can, the file.',
    ],
    faultDebug: 'Run the same command with --debug to get more information.',
  },
};

/** `a, b or c`. */
function or(word: string, items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
