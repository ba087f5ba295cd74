import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ModuleResolutionKind,
  preProcessFile,
  resolveModuleName,
  sys,
  type CompilerOptions
} from 'typescript';

export const ROOT = join(__dirname, '..');
const OPTIONS: CompilerOptions = { moduleResolution: ModuleResolutionKind.Bundler };

/** The files of the project that a file imports, those from which it takes only types among them. */
export function importsOf(file: string): string[] {
  return preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') && !/\.(?:s?css|json|svg)$/.test(name))
    .map((name) => {
      const found = resolveModuleName(name, file, OPTIONS, sys).resolvedModule?.resolvedFileName;
      if (found === undefined) throw new Error(`${name}, imported in ${dirname(file)}, is not found`);
      return found;
    });
}

/** Every TypeScript file in a folder. */
export const sourceFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(ROOT, folder, name));
