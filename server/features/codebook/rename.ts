import type { Codebook } from '../../codebook/codebook';
import { editCodebook } from '../../codebook/edit';
import { nameKey } from '../../codebook/names';
import type { Entries } from '../../codebook/parse';
import { applyEdits, type TextEdit, thenEdit } from '../../codebook/textEdit';
import { scalarText } from '../../codebook/write';
import type { Actor } from '../../reading/analysis';
import { type Entry, hasId, isReference, type Word, wordsOf } from './words';

/** Edits of `codebook.yaml`, in text order, or why there are none. */
export type Rename = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/**
 * Renames what a word of `codebook.yaml` names, there and wherever the file refers to it; comments and layout stay. An
 * actor's old name becomes one of its aliases, so that articles which have it are read as before.
 */
export function renameWord(text: string, words: readonly Word[], word: Word, newName: string): Rename {
  const name = newName.replace(/\s+/g, ' ').trim();
  const { means } = word;
  if (!name) return { refused: 'A name needs a letter at least.' };
  if (!means) return { refused: `Nothing in this codebook is called “${word.value}”.` };
  if (name === word.value) return { edits: [] };
  const part = partOf(word, means);
  const isName = part === 'id' || part === 'name';
  const taken = words.find(
    (other) =>
      isName &&
      other.means !== means &&
      other.owner.kind === means.kind &&
      (other.part === 'id' || other.part === 'name') &&
      nameKey(other.value) === nameKey(name),
  );
  if (taken) return { refused: `“${name}” is another ${means.kind} already.` };
  const old = word.value;
  const alias = words.find((other) => other.means === means && other.part === 'alias' && other.value === name);
  const edits = words
    .filter((other) => other.means === means && other.value === old && (isReference(other) || other.part === part))
    .map((other) => replaced(other, name));
  const asAlias = means.kind === 'actor' && part === 'name';
  // The alias that becomes the name gives its place to the old one.
  if (asAlias && alias) edits.push(replaced(alias, old));
  edits.sort((a, b) => a.start - b.start);
  return asAlias && !alias ? withAlias(text, edits, name, old) : { edits };
}

/** Renames an actor from one of its mentions: its entry, or a new one where the codebook has none. */
export function renameActor(
  text: string | null,
  entries: Entries,
  codebook: Codebook,
  actor: Actor,
  newName: string,
): Rename {
  const words = wordsOf(entries);
  const word = words.find(
    ({ part, owner }) => part === 'name' && owner.kind === 'actor' && owner.id.value === actor.id,
  );
  if (word && text !== null) return renameWord(text, words, word, newName);
  const list = codebook.actors.find(({ id }) => id === actor.id)?.list;
  if (list !== undefined) return { refused: `“${actor.name}” stands in ${list}: rename it there.` };
  const name = newName.replace(/\s+/g, ' ').trim();
  if (!name) return { refused: 'A name needs a letter at least.' };
  if (name === actor.name) return { edits: [] };
  return editCodebook(text, [{ kind: 'add-actor', name, type: actor.type, aliases: [actor.name] }]);
}

/** What a word is to the entry it names: a reference is by id where it gives the id. */
export function partOf({ part, value }: Word, means: Entry): 'id' | 'name' | 'alias' | 'phrase' {
  if (part === 'id' || part === 'name' || part === 'alias' || part === 'phrase') return part;
  if (hasId(means) && value === means.id.value) return 'id';
  return value === means.name.value ? 'name' : 'alias';
}

function withAlias(text: string, edits: readonly TextEdit[], name: string, alias: string): Rename {
  const next = editCodebook(applyEdits(text, edits), [{ kind: 'add-alias', actor: name, type: 'organization', alias }]);
  if ('refused' in next) return next;
  return { edits: next.edits.reduce<readonly TextEdit[]>((all, edit) => thenEdit(all, edit), edits) };
}

const replaced = ({ start, end }: Word, name: string): TextEdit => ({ start, end, text: scalarText(name) });
