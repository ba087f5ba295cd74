import { languageOf } from '../../src/locales';

test.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['JA_jp.UTF-8', 'ja'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['', 'en'],
  ['jav', 'en']
])('the language of %p is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
