import type { PackageParts } from '../package/packageParts';
import type { Alignment } from '../types';
import { NewFormats } from './newFormats';

/** Cell formats that differ from those of a workbook in their alignment alone, made as they are asked for. */
export class AlignedFormats {
  private formats: NewFormats | undefined;
  private readonly known = new Map<Alignment, Map<string, string>>();

  /** @param part the styles part of the workbook, if it has one */
  constructor(
    private readonly parts: PackageParts,
    private readonly part: string | undefined
  ) {}

  /** The aligned format of a style, both as the value of `s`; the same where none can be added. */
  of(style: string, alignment: Alignment): string {
    let styles = this.known.get(alignment);
    if (!styles) this.known.set(alignment, (styles = new Map<string, string>()));
    let aligned = styles.get(style);
    if (aligned === undefined) {
      this.formats ??= NewFormats.in(this.parts, this.part);
      const base = style === '' ? 0 : Number(style);
      const made = this.formats.add({ base, font: {}, fill: undefined, alignment, numberFormat: undefined });
      aligned = made === undefined || made === base ? style : String(made);
      styles.set(style, aligned);
    }
    return aligned;
  }

  /** The styles part as it is to be written; undefined where no format has been added. */
  changed(): { readonly part: string; readonly content: Uint8Array } | undefined {
    const content = this.formats?.content();
    return content === undefined || this.part === undefined ? undefined : { part: this.part, content };
  }
}
