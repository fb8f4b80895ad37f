/** The file in docs/rules that explains a code; the problems of `codebook.yaml` share one. */
export const pageOf = (code: string): string =>
  code.startsWith('codebook/') ? 'codebook.md' : `${code.replace(/\//g, '-')}.md`;
