const { SaxesParser } = require('saxes');

/**
 * Reads XML text into a tree.
 *
 * @param {string} text
 * @returns {object} the root as `{ name, attributes, children, text }`, its name without the prefix
 * @throws {Error} where the text is not well formed
 */
exports.parseXml = (text) => {
  const parser = new SaxesParser();
  const document = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '' };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    open.at(-1).text += piece;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return document.children[0];
};

/** Every element of a tree, the first one included, in the order of the file. */
exports.all = (element) => [element, ...element.children.flatMap(exports.all)];

/** The elements of one name in a tree. */
exports.named = (element, name) => exports.all(element).filter((each) => each.name === name);

/** The one element of a name in a tree; throws when there is none or more than one. */
exports.only = (element, name) => {
  const [found, ...more] = exports.named(element, name);
  if (!found || more.length > 0) throw new Error(`${found ? more.length + 1 : 0} elements ${name}`);
  return found;
};
