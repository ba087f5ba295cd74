import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { loadClient } from '../workbench/host/client';

const FILE = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
const BUNDLE = '!function(modules)';

/** `CustomFunctions` with the error class of Microsoft's own runtime, taken from the file that Excel on the web loads. */
export function loadRuntime(): typeof CustomFunctions {
  const file = readFileSync(FILE, 'utf8');
  const start = file.indexOf(BUNDLE);
  const end = file.indexOf(BUNDLE, start + 1);
  if (start < 0 || end < 0) throw new Error(`${FILE} is not the file of @microsoft/office-js 1.1.110.`);
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
  runInContext(file.slice(start, end), page, { filename: FILE });
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
