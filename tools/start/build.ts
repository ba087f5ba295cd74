import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';

const CONFIGURATION = pathToFileURL(join(__dirname, '../../webpack.config.js')).href;

type Configure = (env: object, argv: object) => Configuration;

/**
 * Builds into `dist/` as `npm run build` does, with the workbench, whose page alone loads the package's
 * office.js.
 *
 * @param site address that will serve the files
 */
export async function build(site: string): Promise<void> {
  const { default: configure } = (await import(CONFIGURATION)) as { default: Configure };
  const compiler = webpack(configure({ workbench: true, url: site }, { mode: 'production' }));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
}
