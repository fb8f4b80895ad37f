import type { PlacedActor, PlacedConcept, PlacedCue } from './entries';
import { isOrdinaryWord, nameKey } from './names';
import type { Placed, Report } from './nodes';

interface Entries {
  readonly actors: readonly PlacedActor[];
  readonly concepts: readonly PlacedConcept[];
  readonly cues: readonly PlacedCue[];
  readonly discard: readonly Placed[];
}

/** Reports ids and names that stand for two things, and names that are ordinary words. */
export function crossProblems({ actors, concepts, cues, discard }: Entries, report: Report): void {
  sameIds(actors, 'actor', report);
  sameIds(concepts, 'concept', report);
  const formsOf = new Map<string, { owner: PlacedActor; at: Placed }>();
  for (const owner of actors) {
    for (const form of owner.forms) {
      // The name itself must stay.
      const mend = form === owner.forms[0] ? {} : REMOVE;
      const key = nameKey(form.value);
      const first = formsOf.get(key);
      if (!first) formsOf.set(key, { owner, at: form });
      else {
        const [severity, message] =
          first.owner === owner
            ? (['hint', `“${form.value}” stands twice for this actor.`] as const)
            : ([
                'warning',
                `“${form.value}” is a name of “${first.owner.actor.name}” too: findings will call it ambiguous.`,
              ] as const);
        report('duplicate-alias', severity, form, message, { related: [here(first.at)], ...mend });
      }
      if (isOrdinaryWord(form.value)) {
        const message = `“${form.value}” is also an ordinary word: it may be found where it names nobody.`;
        report('ordinary-word', 'hint', form, message, mend);
      }
    }
  }
  for (const name of discard) {
    const actor = formsOf.get(nameKey(name.value));
    const message = `“${name.value}” is discarded here but names an actor above.`;
    if (actor) report('duplicate-alias', 'warning', name, message, { related: [here(actor.at)], ...REMOVE });
  }
  unique(discard, (d) => d, 'hint', 'is discarded twice', report);
  unique(
    concepts.flatMap((c) => c.phrases),
    (p) => p,
    'warning',
    'stands for a concept already',
    report,
  );
  unique(cues, (c) => c.phrase, 'warning', 'is a cue already', report);
}

function sameIds(entries: readonly { readonly id: Placed }[], what: string, report: Report): void {
  const ids = new Map<string, Placed>();
  for (const { id } of entries) {
    const first = ids.get(id.value);
    if (first)
      report('duplicate-id', 'error', id, `Another ${what} has the id “${id.value}”.`, { related: [here(first)] });
    else ids.set(id.value, id);
  }
}

function unique<T>(
  entries: readonly T[],
  placeOf: (entry: T) => Placed,
  severity: 'hint' | 'warning',
  wrong: string,
  report: Report,
): void {
  const seen = new Map<string, Placed>();
  for (const entry of entries) {
    const at = placeOf(entry);
    const key = nameKey(at.value);
    const first = seen.get(key);
    if (first)
      report('duplicate-alias', severity, at, `“${at.value}” ${wrong}.`, { related: [here(first)], ...REMOVE });
    else seen.set(key, at);
  }
}

const REMOVE = { mend: { kind: 'remove' } } as const;

const here = (at: Placed): { start: number; end: number; message: string } => ({
  start: at.start,
  end: at.end,
  message: `“${at.value}” stands here first.`,
});
