export function taskPanePolicy(page: { readonly officeJsOrigin: string | null }): string;
export function workbenchPolicy(): string;
export function readingPolicy(): string;
export const OFFICE_HOSTS: readonly string[];
export function framedBy(policy: string, ancestors: readonly string[]): string;
export const OFFICE_JS_ORIGIN: string;
