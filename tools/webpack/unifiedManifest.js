const { Buffer } = require('node:buffer');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { strToU8, zipSync } = require('fflate');
const { Compilation, sources } = require('webpack');
const { manifestFor } = require('./site');
const { named, only, parseXml } = require('./xmlTree');

const ROOT = join(__dirname, '../..');
const PACKAGE = 'unifiedManifest.zip';
/** The first version of the schema that takes the functions' metadata as an address. */
const SCHEMA = '1.25';
const JAPANESE = 'ja-JP';
/** The three sizes that the schema asks for, and at most takes. */
const ICON_SIZES = ['16', '32', '80'];
const OPEN_PANE = 'openPane';

/** What manifest.xml has no place for. */
const ONLY_HERE = {
  short: {
    description: 'Who has which ITSS Customer Service level, and what is still missing.',
    [JAPANESE]: '各社員のITSSカスタマサービスのレベルと、不足している要件を判定します。'
  },
  accentColor: '#2b88d8',
  privacy: 'privacy.html',
  icons: { color: 'icon-192.png', outline: 'outline-32.png' },
  /** The schema has no functions without a namespace, so that a formula reads =ITSS.ITSSLEVEL(…). */
  namespace: 'ITSS'
};

const schemaAddress = (name) =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/${name}.schema.json`;

/**
 * The unified manifest for Microsoft 365, made from manifest.xml, and its Japanese texts. Microsoft's
 * converter is of no use here: it puts the commands into a runtime of their own, leaves the functions out,
 * and cuts texts.
 *
 * @param {string} xml text of manifest.xml for a site
 * @param {string} site address as `siteAddress` gives it
 * @returns {{ manifest: object, japanese: object }} as Microsoft's schemas of the version `SCHEMA` have them
 */
exports.unifiedManifest = (xml, site) => {
  const root = parseXml(xml);
  const overrides = only(root, 'VersionOverrides');
  const base = { ...root, children: root.children.filter((child) => child !== overrides) };
  const resources = new Map(
    only(overrides, 'Resources').children.flatMap(({ children }) =>
      children.map((resource) => [resource.attributes.id, resource])
    )
  );
  const japanese = { $schema: schemaAddress('MicrosoftTeams.Localization') };

  /** A text of an element, in English; its Japanese is noted under the place of the text in the manifest. */
  const textOf = (element, place) => {
    const [translated] = named(element, 'Override');
    if (translated) japanese[place] = translated.attributes.Value;
    return element.attributes.DefaultValue;
  };
  const resourceOf = (element) => resources.get(element.attributes.resid);
  const addressOf = (element) => resourceOf(element).attributes.DefaultValue;
  const resourceText = (element, place) => textOf(resourceOf(element), place);

  const icons = (parent) =>
    only(parent, 'Icon')
      .children.filter(({ attributes }) => ICON_SIZES.includes(attributes.size))
      .map((image) => ({ size: Number(image.attributes.size), url: addressOf(image) }));
  const childOf = (parent, name) => parent.children.find((child) => child.name === name);

  const control = (element, place) => {
    const supertip = childOf(element, 'Supertip');
    const [command] = named(element, 'FunctionName');
    return {
      id: element.attributes.id,
      type: 'button',
      label: resourceText(childOf(element, 'Label'), `${place}.label`),
      icons: icons(element),
      supertip: {
        title: resourceText(childOf(supertip, 'Title'), `${place}.supertip.title`),
        description: resourceText(childOf(supertip, 'Description'), `${place}.supertip.description`)
      },
      actionId: command ? command.text : OPEN_PANE
    };
  };
  const controls = (parent, place) =>
    named(parent, 'Control').map((each, index) => control(each, `${place}.controls[${index}]`));
  const surface = (type) =>
    named(overrides, 'ExtensionPoint').find(({ attributes }) => attributes['xsi:type'] === type);

  const group = only(surface('PrimaryCommandSurface'), 'Group');
  const functions = surface('CustomFunctions');
  const place = 'extensions[0]';
  const groupPlace = `${place}.ribbons[0].tabs[0].groups[0]`;
  const started = only(overrides, 'GetStarted');
  const name = only(base, 'DisplayName');
  const metadata = resourceOf(only(only(functions, 'Metadata'), 'SourceLocation'));
  const commands = [...new Set(named(overrides, 'FunctionName').map(({ text }) => text))];

  japanese['description.short'] = ONLY_HERE.short[JAPANESE];
  const manifest = {
    $schema: schemaAddress('MicrosoftTeams'),
    manifestVersion: SCHEMA,
    // Three numbers instead of four.
    version: only(base, 'Version').text.replace(/\.\d+$/, ''),
    id: only(base, 'Id').text,
    localizationInfo: {
      defaultLanguageTag: only(base, 'DefaultLocale').text.toLowerCase(),
      additionalLanguages: [{ languageTag: JAPANESE.toLowerCase(), file: `${JAPANESE.toLowerCase()}.json` }]
    },
    developer: {
      name: only(base, 'ProviderName').text,
      websiteUrl: only(base, 'SupportUrl').attributes.DefaultValue,
      privacyUrl: site + ONLY_HERE.privacy,
      termsOfUseUrl: only(base, 'SupportUrl').attributes.DefaultValue
    },
    name: { short: textOf(name, 'name.short'), full: textOf(name, 'name.full') },
    description: {
      short: ONLY_HERE.short.description,
      full: textOf(only(base, 'Description'), 'description.full')
    },
    icons: ONLY_HERE.icons,
    accentColor: ONLY_HERE.accentColor,
    validDomains: [new URL(site).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] }
    },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: named(base, 'Set').map(({ attributes }) => ({
            name: attributes.Name,
            minVersion: attributes.MinVersion
          }))
        },
        runtimes: [
          {
            id: 'shared',
            type: 'general',
            lifetime: only(overrides, 'Runtime').attributes.lifetime,
            code: {
              page: addressOf(only(overrides, 'Runtime')),
              script: addressOf(only(only(functions, 'Script'), 'SourceLocation'))
            },
            actions: [
              { id: OPEN_PANE, type: 'openPage' },
              ...commands.map((id) => ({ id, type: 'executeFunction' }))
            ],
            customFunctions: {
              namespace: { id: ONLY_HERE.namespace, name: ONLY_HERE.namespace },
              metadataUrl: textOf(metadata, `${place}.runtimes[0].customFunctions.metadataUrl`)
            }
          }
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: only(overrides, 'OfficeTab').attributes.id,
                groups: [
                  {
                    id: group.attributes.id,
                    label: resourceText(childOf(group, 'Label'), `${groupPlace}.label`),
                    icons: icons({ children: [childOf(group, 'Icon')] }),
                    controls: controls(group, groupPlace)
                  }
                ]
              }
            ]
          }
        ],
        contextMenus: [
          {
            menus: [
              {
                entryPoint: 'cell',
                controls: controls(surface('ContextMenu'), `${place}.contextMenus[0].menus[0]`)
              }
            ]
          }
        ],
        getStartedMessages: [
          {
            title: resourceText(childOf(started, 'Title'), `${place}.getStartedMessages[0].title`),
            description: resourceText(
              childOf(started, 'Description'),
              `${place}.getStartedMessages[0].description`
            ),
            learnMoreUrl: addressOf(childOf(started, 'LearnMoreUrl'))
          }
        ]
      }
    ]
  };
  return { manifest, japanese };
};

/**
 * Packs the unified manifest as the Microsoft 365 admin centre takes it: a zip with its texts and icons.
 *
 * @param {string} site address as `siteAddress` gives it
 * @returns {object} a webpack plugin
 */
exports.unifiedPackage = (site) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('UnifiedManifest', (compilation) => {
      const source = join(ROOT, 'manifest.xml');
      compilation.fileDependencies.add(source);
      compilation.hooks.processAssets.tap(
        { name: 'UnifiedManifest', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const xml = manifestFor(readFileSync(source, 'utf8'), site);
          compilation.emitAsset(PACKAGE, new sources.RawSource(packed(exports.unifiedManifest(xml, site))));
        }
      );
    })
});

const textOfJson = (value) => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/** The same bytes for the same texts: without the time of day that a zip holds. */
const packed = ({ manifest, japanese }) =>
  Buffer.from(
    zipSync(
      {
        'manifest.json': textOfJson(manifest),
        [`${JAPANESE.toLowerCase()}.json`]: textOfJson(japanese),
        ...Object.fromEntries(
          Object.values(ONLY_HERE.icons).map((icon) => [icon, readFileSync(join(ROOT, 'assets/icons', icon))])
        )
      },
      { mtime: new Date(2000, 0, 1) }
    )
  );
