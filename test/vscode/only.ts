import { runNamed } from './runNamed';
import { testsOf } from './workbench/tests';
import { withWorkbench } from './workbench/workbench';

withWorkbench(async (workbench) => {
  const all = testsOf(workbench);
  const name = Object.keys(all).at(-1)!;
  for (let i = 0; i < Number(process.argv[2] ?? 1); i++) {
    await runNamed({ [name]: all[name]! }, 150_000, async () => {
      await workbench.page.screenshot({ path: '/tmp/views/fail.png' });
    });
    const { execSync } = await import('node:child_process');
    execSync(
      `head -c 300 ${workbench.folder}/01-wire-report.txt >&2; grep -c . ${workbench.folder}/01*.jsonld >&2; grep -h '.start.:' ${workbench.folder}/01*Coder.jsonld | head -5 >&2; rm -f ${workbench.folder}/01*Coder.jsonld; cp examples/01-wire-report.txt ${workbench.folder}/`,
    );
  }
}).then(() => process.exit(0));
