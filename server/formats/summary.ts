import type { Analysis, Attribution, Stance } from '../reading/analysis';
import { speakerNames } from '../reading/attributions/sources';
import type { Span } from '../reading/span';
import { holderNames } from '../reading/stances/holders';
import { placesIn } from './places';
import { printable, type Style } from './style';

const LONGEST_TEXT = 100;

/** What was read in an article, for people: its actors, who says what, and who stands where, with line numbers. */
export function toReading(path: string, analysis: Analysis, style: Style): string {
  const { actors, attributions, stances } = analysis;
  const places = placesIn(analysis.text);
  const at = ({ start, end }: Span): string => style.dim(String(places.of({ start, end }).line).padStart(6));
  const lines = [style.underline(printable(path))];
  if (!analysis.language.english) lines.push('  This text is not English: nothing is read in it.');
  lines.push(...section('Actors', style));
  for (const { name, type, mentions, forms } of actors) {
    const others = forms.filter((form) => form !== name).map(printable);
    const also = others.length > 0 ? style.dim(` also ${others.join(', ')}`) : '';
    lines.push(`${style.dim(`${mentions.length}×`.padStart(6))}  ${style.bold(printable(name))} (${type})${also}`);
  }
  lines.push(...section('Who says what', style));
  for (const attribution of attributions) {
    const place = attribution.cue ?? attribution.content[0];
    if (place) lines.push(`${at(place)}  ${said(analysis, attribution, style)}`);
  }
  lines.push(...section('Stances', style));
  for (const stance of stances) lines.push(`${at(stance.cue)}  ${stands(analysis, stance, style)}`);
  return `${lines.join('\n')}\n\n`;
}

const section = (title: string, style: Style): string[] => ['', `  ${style.bold(title)}`];

function short(analysis: Analysis, { start, end }: Span): string {
  const text = printable(analysis.text.slice(start, Math.min(end, start + LONGEST_TEXT)));
  return text.replace(/\s+/g, ' ') + (end - start > LONGEST_TEXT ? '…' : '');
}

const who = (analysis: Analysis, at: Span | null, names: string | undefined): string =>
  names !== undefined ? printable(names) : at ? short(analysis, at) : 'somebody';

function said(analysis: Analysis, attribution: Attribution, style: Style): string {
  const { source, cue, content, quoteType } = attribution;
  const verb = cue ? short(analysis, cue) : 'says';
  const what = content.map((part) => short(analysis, part)).join(' … ');
  const speaker = style.bold(who(analysis, source, speakerNames(analysis, attribution)));
  return `${speaker} ${verb}: ${what} ${style.dim(quoteType)}`;
}

const PAINTS = { support: 'information', oppose: 'error', neutral: 'hint' } as const;

function stands(analysis: Analysis, stance: Stance, style: Style): string {
  const holder = style.bold(who(analysis, stance.holder, holderNames(analysis, stance)));
  const target = stance.target ? short(analysis, stance.target) : 'something';
  const marks = [stance.hedged && 'hedged', stance.negated && 'negated'].filter(Boolean).join(', ');
  const cue = style.dim(`“${short(analysis, stance.cue)}”${marks && `, ${marks}`}`);
  return `${holder} ${style[PAINTS[stance.polarity]](stance.polarity)} ${target} ${cue}`;
}
