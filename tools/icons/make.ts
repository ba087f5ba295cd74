/**
 * Draws the PNG icons that the manifest names from the SVG drawings in `assets/`: `npm run icons`. Office
 * requires the sizes 16, 32 and 80, and asks for the others at other screen scales; 64 is the high-resolution
 * icon (learn.microsoft.com/office/dev/add-ins/design/add-in-icons).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const ASSETS = join(__dirname, '../../assets');
const DRAWINGS = ['icon', 'evaluate', 'template', 'explain', 'help'];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/**
 * The unified manifest's two: in colour, and a white outline (learn.microsoft.com, "App package structure").
 */
const OF_UNIFIED_MANIFEST = [
  ['icon', 192],
  ['outline', 32]
] as const;

mkdirSync(join(ASSETS, 'icons'), { recursive: true });
for (const drawing of DRAWINGS) for (const size of SIZES) draw(drawing, size);
for (const [drawing, size] of OF_UNIFIED_MANIFEST) draw(drawing, size);

function draw(drawing: string, size: number): void {
  const svg = readFileSync(join(ASSETS, `${drawing}.svg`), 'utf8');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
  writeFileSync(join(ASSETS, 'icons', `${drawing}-${size}.png`), png);
}
