import { SaxesParser } from 'saxes';

/** An element of an XML file: its name without the prefix, in a tree. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Reads XML text into a tree; throws on text that is not well formed. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const document = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    open.at(-1)!.text += piece;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return document.children[0]!;
}

/** Every element of a tree, the first one included, in the order of the file. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** The elements of one name in a tree. */
export function named(element: Element, name: string): Element[] {
  return all(element).filter((each) => each.name === name);
}

/** The one element of a name in a tree; throws when there is none or more than one. */
export function only(element: Element, name: string): Element {
  const [found, ...more] = named(element, name);
  if (!found || more.length > 0) throw new Error(`${found ? more.length + 1 : 0} elements ${name}`);
  return found;
}
