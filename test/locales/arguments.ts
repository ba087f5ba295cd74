import { IntlMessageFormat } from 'intl-messageformat';

interface Part {
  readonly value?: string;
  readonly type: number;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** The type of literal text, and of the number sign within a plural: neither is an argument. */
const NO_ARGUMENT = new Set([0, 7]);

/**
 * The arguments of an ICU message, each once, in the order of the alphabet.
 * @throws where the text is no message
 */
export function argumentsOf(text: string): string[] {
  const found = new Set<string>();
  const visit = (parts: readonly Part[]): void => {
    for (const { type, value, options } of parts) {
      if (!NO_ARGUMENT.has(type) && value !== undefined) found.add(value);
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}
