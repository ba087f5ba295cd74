/** What an element is to look like. Text is only ever set as a text node, attributes only by name. */
export interface Description {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

export type Child = Description | string;
/** What may stand among children; what is no child is left out. */
export type Children = Child | number | false | null | undefined | readonly Children[];

type Handlers = { readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void };

export interface Attributes {
  /** Tells an element from its siblings, so that it stays the same one when they come and go. */
  readonly key?: string | number | undefined;
  readonly on?: Handlers;
  /** Custom properties of the style, such as `--share`. */
  readonly style?: Readonly<Record<`--${string}`, string>>;
  readonly value?: string;
  readonly checked?: boolean;
  readonly [name: string]: unknown;
}

/** Describes an element; `render` makes it. Attributes that are false, null or undefined are not set. */
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly Children[]
): Description {
  return { tag, attributes, children: flatten(children) };
}

const flatten = (children: readonly Children[]): Child[] =>
  children.flatMap((child): Child[] => {
    if (child === false || child === null || child === undefined || child === '') return [];
    if (Array.isArray(child)) return flatten(child as readonly Children[]);
    return [typeof child === 'number' ? String(child) : (child as Child)];
  });

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'path', 'circle']);
/** Set as properties: what the user has entered since would hide the attribute. */
const PROPERTIES = new Set(['value', 'checked']);

const NO_ATTRIBUTES = new Set(['key', 'on', 'style']);

/** The attributes and handlers that a node was last given. */
const given = new WeakMap<Node, Attributes>();

/**
 * Makes the children of `parent` look as described. Elements that are there already are changed rather than replaced,
 * so that focus, scroll position and what the user has opened stay.
 */
export function render(parent: Element, children: readonly Child[]): void {
  const nodes = [...parent.childNodes];
  const nodeKeys = keysOf(nodes, (node) => [node.nodeName.toLowerCase(), given.get(node)?.key]);
  const known = new Map(nodes.map((node, i) => [nodeKeys[i]!, node]));
  const keys = keysOf(children, (child) =>
    typeof child === 'string' ? ['#text', undefined] : [child.tag, child.attributes.key]
  );
  const kept = keys.map((key) => {
    const node = known.get(key);
    known.delete(key);
    return node;
  });
  known.forEach((node) => node.remove());
  let next: ChildNode | null = parent.firstChild;
  children.forEach((child, i) => {
    const node = kept[i] ?? create(child);
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
    if (typeof child === 'string') {
      if (node.nodeValue !== child) node.nodeValue = child;
    } else {
      update(node as Element, child);
    }
  });
}

/** A name for each of some siblings: its tag, and its key or its place among those of the tag. */
function keysOf<T>(
  siblings: readonly T[],
  of: (sibling: T) => readonly [tag: string, key: string | number | undefined]
): string[] {
  const counts = new Map<string, number>();
  return siblings.map((sibling) => {
    const [tag, key] = of(sibling);
    if (key !== undefined) return `${tag} = ${key}`;
    const place = counts.get(tag) ?? 0;
    counts.set(tag, place + 1);
    return `${tag} # ${place}`;
  });
}

function create(child: Child): ChildNode {
  if (typeof child === 'string') return document.createTextNode(child);
  return SVG_TAGS.has(child.tag)
    ? document.createElementNS(SVG, child.tag)
    : document.createElement(child.tag);
}

function update(node: Element, { attributes, children }: Description): void {
  const before = given.get(node) ?? {};
  given.set(node, attributes);
  const { on = {}, style = {} } = attributes;
  for (const name of Object.keys({ ...before, ...attributes })) {
    if (!PROPERTIES.has(name) && !NO_ATTRIBUTES.has(name)) setAttribute(node, name, attributes[name]);
  }
  for (const type of Object.keys({ ...before.on, ...on })) {
    (node as unknown as Record<string, unknown>)[`on${type}`] = (on as Record<string, unknown>)[type] ?? null;
  }
  for (const [name, value] of Object.entries(style)) (node as HTMLElement).style.setProperty(name, value);
  render(node, children);
  for (const name of PROPERTIES) {
    if (name in attributes) (node as unknown as Record<string, unknown>)[name] = attributes[name];
  }
}

function setAttribute(node: Element, name: string, value: unknown): void {
  if (value === false || value === null || value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== String(value === true ? '' : value))
    node.setAttribute(name, value === true ? '' : String(value));
}
