import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { emptyCodebook } from './codebook/codebook';
import { compileLexicon } from './codebook/compile';
import { toRecord } from './formats/record';
import { read } from './reading/read';

async function analyzeRecords(): Promise<number> {
  const lexicon = compileLexicon(emptyCodebook);
  let status = 0;
  let line = 0;
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (!json.trim()) continue;
    let answer: unknown;
    try {
      const { id, text } = JSON.parse(json);
      answer = toRecord(id, read(text, lexicon).analysis, []);
    } catch (error) {
      status = 1;
      answer = { line, error: String(error) };
      process.stderr.write(`line ${line}: ${error}\n`);
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}

analyzeRecords().then((status) => {
  process.exitCode = status;
});
