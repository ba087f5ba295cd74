import axe from 'axe-core';
import type { Session } from './session';

const SCHEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' }
] as const;

/** What axe finds in the pane; it is put there past the page's policy, as a debugger would. */
async function findings({ page }: Session): Promise<string[]> {
  const [, frame] = page.frames();
  await frame!.evaluate(`window.axe || (() => { ${axe.source} })()`);
  const { violations } = await frame!.evaluate(async () =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    })
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`)
  );
}

/** Elements that reach beyond the right edge. */
export const tooWide = ({ pane }: Session): Promise<string[]> =>
  pane
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('*')]
        .filter(
          (node) =>
            !node.closest('.visually-hidden') &&
            node.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
        )
        .map((node) => node.outerHTML.slice(0, 80))
    );

/** What axe finds, light, dark and in forced colours, and what is too wide. */
export async function faultsInEveryScheme(session: Session, view: string): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    await session.page.emulateMedia(scheme);
    await session.pane.locator(`html[data-theme=${scheme.colorScheme}]`).waitFor();
    found.push(
      ...(await findings(session)).map(
        (finding) => `${view}, ${scheme.colorScheme}, ${scheme.forcedColors}: ${finding}`
      )
    );
  }
  return [...found, ...(await tooWide(session)).map((node) => `${view} is too wide: ${node}`)];
}
