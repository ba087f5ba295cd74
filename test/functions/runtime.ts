import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { CLIENT_FILE as FILE, loadClient } from '../workbench/host/client';

/**
 * Between which the runtime stands: a bundle of the package's file, and the same in the minified one of later
 * builds.
 */
const MARKS = [
  ['!function(modules)', '!function(modules)'],
  ['OfficeExtensionBatch=OfficeExtension,', 'var shouldInitialize=']
] as const;

/**
 * `CustomFunctions` with the error class of Microsoft's own runtime, taken from the file that Excel on the
 * web loads.
 */
export function loadRuntime(): typeof CustomFunctions {
  const file = readFileSync(FILE, 'utf8');
  const part = MARKS.map(([from, to]) => {
    const start = file.indexOf(from);
    const end = file.indexOf(to, start + 1);
    return start < 0 || end < 0 ? '' : file.slice(start, end);
  }).find((text) => text !== '');
  if (part === undefined) throw new Error(`The runtime of custom functions was not found in ${FILE}.`);
  const Office = { onReady: () => new Promise(() => undefined) };
  const { OfficeExtension } = loadClient({ Office, OSF: {} });
  const page: Record<string, unknown> = {
    Office,
    OfficeExtension,
    CustomFunctions: {},
    console,
    Promise,
    Error,
    JSON,
    document: { readyState: 'complete' },
    navigator: {}
  };
  page.window = page.self = page;
  createContext(page);
  runInContext(part, page, { filename: FILE });
  return page.CustomFunctions as typeof CustomFunctions;
}

/** The error that a call throws, as Excel shows it: the error value, and the sentence behind it. */
export function failureOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { code: error.code, message: error.message ?? '' };
    throw error;
  }
  throw new Error('The call did not fail.');
}
