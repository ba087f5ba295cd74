import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The innermost place of a stack trace, which starts with its path or its address. */
const PLACE = /\n +at (?:.*?\()?(\S.*?):(\d+):(\d+)\)?(?:\n|$)/;

/**
 * File and line of the source where an error was thrown, for a bug report. The map of a built file is read
 * only now: Node would read it at each start, which takes a twentieth of `--help`.
 */
export function codePlace({ stack = '' }: Error): string | undefined {
  const [, file = '', line = '', column = ''] = PLACE.exec(stack) ?? [];
  if (file === '') return undefined;
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  const map = `${path}.map`;
  const source = existsSync(map)
    ? sourceIn(readFileSync(map, 'utf8'), Number(line), Number(column))
    : undefined;
  return source ?? `${nameIn(path)}:${line}`;
}

function sourceIn(map: string, line: number, column: number): string | undefined {
  const entry = new SourceMap(JSON.parse(map) as SourceMapPayload).findEntry(line - 1, column - 1);
  return 'originalSource' in entry ? `${nameIn(entry.originalSource)}:${entry.originalLine + 1}` : undefined;
}

const nameIn = (path: string): string => path.replace(/^.*[/\\]/, '');
