import { MARKUP_DEPTH } from '../bounds';
import { XlsxError } from '../errors';
import { asciiText, spells, tooDeep, type Tag } from './xmlTags';

/**
 * The elements that are open at a place in a part, where their start tags may be out of the window already.
 */
export class OpenElements {
  private readonly names: string[] = [];

  get count(): number {
    return this.names.length;
  }

  clear(): void {
    this.names.length = 0;
  }

  /** @throws XlsxError `tooDeep` */
  start(bytes: Uint8Array, tag: Tag): void {
    if (this.names.length === MARKUP_DEPTH) throw tooDeep();
    this.names.push(asciiText(bytes, tag.start + 1, tag.nameEnd));
  }

  /** @throws XlsxError `damaged` where the end tag is not that of the innermost element */
  end(bytes: Uint8Array, tag: Tag): void {
    const name = this.names.pop();
    if (name === undefined || !spells(bytes, tag.start + 2, tag.nameEnd, name))
      throw new XlsxError('damaged');
  }
}
