interface Site {
  readonly siteAddress: (url?: string) => string;
  readonly manifestFor: (manifest: string, site: string) => string;
}
interface OfficeJs {
  readonly officeJs: (source?: string) => unknown;
}

const { siteAddress, manifestFor } = jest.requireActual<Site>('../../../tools/webpack/site');
const { officeJs } = jest.requireActual<OfficeJs>('../../../tools/webpack/officeJs');

test('the site may have a path, with or without a slash at its end', () => {
  expect(siteAddress()).toBe('https://localhost:3000/');
  expect(siteAddress('https://intranet.example')).toBe('https://intranet.example/');
  expect(siteAddress('https://intranet.example/hr/itss')).toBe('https://intranet.example/hr/itss/');
  expect(siteAddress('https://intranet.example/hr/itss/')).toBe('https://intranet.example/hr/itss/');
});

test.each([
  'http://intranet.example/',
  'intranet.example',
  'true',
  'https://intranet.example/?page=',
  'https://intranet.example/#'
])('a site that Office would not take is refused: %s', (url) => {
  expect(() => siteAddress(url)).toThrow(`--env url=${url}: give an https address.`);
});

test('the site is written into the manifest as XML text', () => {
  expect(
    manifestFor(
      '<Url DefaultValue="https://localhost:3000/a.html"/>',
      siteAddress("https://intranet.example/a&b'$&")
    )
  ).toBe('<Url DefaultValue="https://intranet.example/a&#38;b&#39;$&#38;/a.html"/>');
});

test('office.js comes from Microsoft or from the site itself, and from nowhere else', () => {
  expect(officeJs()).toEqual(officeJs('cdn'));
  expect(() => officeJs('unpkg')).toThrow('--env officejs=unpkg: use cdn or local.');
});
