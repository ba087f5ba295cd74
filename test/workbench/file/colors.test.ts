import { hex } from '../../../workbench/file/colors';

/** The Office theme in the order of its part: dark 1, light 1, dark 2, light 2, accents. */
const OFFICE = [
  '000000',
  'FFFFFF',
  '44546A',
  'E7E6E6',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47'
];

// The tints are those that Excel's palette of theme colours shows as Lighter 80 %, Lighter 40 %, Darker 25 %.
test.each([
  ['its own', { rgb: 'FF0080' }, '#ff0080'],
  ['with an alpha channel', { rgb: '80FF0080' }, '#ff0080'],
  ["the theme's light 1", { theme: 0 }, '#ffffff'],
  ["the theme's dark 2", { theme: 3 }, '#44546a'],
  ['an accent, lighter', { theme: 4, tint: 0.7999816888943144 }, '#dae3f3'],
  ['an accent, darker', { theme: 4, tint: -0.249977111117893 }, '#2f5597'],
  ['white, darker', { theme: 0, tint: -0.5 }, '#808080'],
  ['of the palette', { indexed: 10 }, '#ff0000'],
  ['automatic', { indexed: 64 }, undefined],
  ['none', undefined, undefined]
])('%s', (_, color, expected) => {
  expect(hex(color, OFFICE)).toBe(expected);
});
