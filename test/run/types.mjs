// The types of the whole repository. Every folder with its own tsconfig sees only what its host
// offers; folders whose hosts offer the same are one program. One process reads each file once for
// all of them, and checks each file in the program that includes it, however many others import it.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './setup.mjs';

const FORMAT = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
};

function configFiles(folder = ROOT) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || /^(node_modules|dist|output|\..*)$/.test(entry.name)) return [];
    const inside = join(folder, entry.name);
    const own = readdirSync(inside).includes('tsconfig.json');
    return [...(own ? [join(inside, 'tsconfig.json')] : []), ...configFiles(inside)];
  });
}

function readConfig(file) {
  const onUnRecoverableConfigFileDiagnostic = (problem) => {
    throw new Error(ts.formatDiagnostic(problem, FORMAT));
  };
  return ts.getParsedCommandLineOfConfigFile(
    file,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic },
  );
}

const read = new Map();

/** Reads a file anew only for programs that would read it in another way. */
function sharingHost(options) {
  const host = ts.createCompilerHost(options);
  const readAnew = host.getSourceFile;
  host.getSourceFile = (name, how, ...rest) => {
    const { languageVersion, impliedNodeFormat, jsDocParsingMode } = how;
    const key = JSON.stringify([name, languageVersion, impliedNodeFormat, jsDocParsingMode]);
    if (!read.has(key)) read.set(key, readAnew(name, how, ...rest));
    return read.get(key);
  };
  return host;
}

const configs = configFiles().map(readConfig);
const included = new Set(configs.flatMap(({ fileNames }) => fileNames));

/** The configurations that say the same of different files, together. */
const alike = new Map();
for (const config of configs) {
  const { configFilePath: _, ...said } = config.options;
  const key = JSON.stringify(said);
  alike.set(key, [...(alike.get(key) ?? []), config]);
}

/** What the compiler finds in a program: in the files it includes, and in those no program does. */
function problemsOf(together) {
  const [{ options }] = together;
  const fileNames = together.flatMap((config) => config.fileNames);
  const program = ts.createProgram({
    rootNames: fileNames,
    options,
    configFileParsingDiagnostics: together.flatMap(({ errors }) => errors),
    host: sharingHost(options),
  });
  const own = new Set(fileNames);
  const files = program.getSourceFiles().filter(({ fileName }) => {
    return own.has(fileName) || !included.has(fileName);
  });
  return [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => program.getSyntacticDiagnostics(file)),
    ...files.flatMap((file) => program.getSemanticDiagnostics(file)),
  ];
}

for (const together of alike.values()) {
  const problems = problemsOf(together);
  if (problems.length === 0) continue;
  process.exitCode = 1;
  console.log(
    `${together.map(({ options }) => relative(ROOT, options.configFilePath)).join(', ')}:`,
  );
  console.log(ts.formatDiagnostics(problems, FORMAT));
}
