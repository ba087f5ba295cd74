import type { Readings } from '../criteria';
import { WHOLE_DICTIONARIES, fill, type Language } from '../locales';
import { gatesNothingView, readingsView, type ReadingView } from '../worksheet';

const INDENT = '  ';

/**
 * Every reading with the choice in force, the fixed ones too, and what decides no level: what `--readings`
 * prints.
 */
export function readingLines(readings: Readings, language: Language): string[] {
  const { readingsList: texts } = WHOLE_DICTIONARIES[language];
  const blocks = readingsView(readings, language).map((reading) => readingBlock(reading, language));
  const phrases = gatesNothingView(language).map(({ phrase, reason, place }) => [
    phrase,
    ...(place === undefined ? [] : [INDENT + place]),
    INDENT + fill(texts.why, { reason })
  ]);
  return [
    texts.heading,
    ...blocks.flatMap((block) => ['', ...block]),
    '',
    texts.gatesNothing,
    ...phrases.flatMap((block) => ['', ...block])
  ];
}

function readingBlock(
  { name, title, printed, value: inForce, choices, reason }: ReadingView,
  language: Language
): string[] {
  const { readingsList: texts } = WHOLE_DICTIONARIES[language];
  const lines = choices.map(({ value, text }, place) => {
    const line = value === inForce ? texts.inForce : texts.other;
    const isDefault = choices.length > 1 && place === 0 ? 'yes' : 'no';
    return { isInForce: value === inForce, line: fill(line, { value, text, isDefault }) };
  });
  return [
    fill(texts.reading, { name, title }),
    ...[
      fill(texts.printed, { printed }),
      ...lines.filter(({ isInForce }) => isInForce).map(({ line }) => line),
      ...lines.filter(({ isInForce }) => !isInForce).map(({ line }) => line),
      ...(choices.length === 1 ? [texts.fixed] : []),
      fill(texts.why, { reason })
    ].map((line) => INDENT + line)
  ];
}
