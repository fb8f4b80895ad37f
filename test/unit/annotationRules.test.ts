import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Annotation, anchorOf } from '../../server/annotations/annotation';
import { type Desk, perform } from '../../server/annotations/perform';
import { placeAnnotations } from '../../server/annotations/reanchor';
import { emptySidecar, type Sidecar } from '../../server/annotations/sidecar';
import { checkAnnotations } from '../../server/checks/check';
import type { Finding } from '../../server/checks/finding';
import { emptyCodebook } from '../../server/codebook/codebook';
import { noCodebook } from '../../server/codebooks';
import { read } from '../../server/reading/read';

const WRITTEN = 'Ada Quill opposes the ferry tax. The harbour council of Eastmere welcomed the plan on Monday.\n';
let ids = 0;

function annotation(
  kind: Annotation['kind'],
  ...parts: readonly (readonly [string, Annotation['targets'][number]['role']])[]
): Annotation {
  const targets = parts.map(([words, role]) => {
    const start = WRITTEN.indexOf(words);
    return { role, anchor: anchorOf(WRITTEN, { start, end: start + words.length }) };
  });
  return { id: `urn:${++ids}`, kind, decision: 'accepted', targets, coding: {} };
}

const deskOf = (text: string, { annotations }: Pick<Sidecar, 'annotations'>): Desk => ({
  text,
  analysis: read(text, noCodebook().lexicon).analysis,
  sidecar: { ...emptySidecar('a.txt'), annotations },
  placed: placeAnnotations(text, annotations),
});

const check = (desk: Desk, codebook = emptyCodebook): readonly Finding[] =>
  checkAnnotations(desk, { codebook, severities: new Map() });

/** Does what the fix with this title promises. */
function mended(desk: Desk, { fixes }: Finding, title: RegExp): Desk {
  const fix = fixes.find((each) => title.test(each.title));
  assert.ok(fix?.deed, fixes.map((each) => each.title).join('; '));
  const sidecar = perform(desk, fix.deed, () => ({ id: 'urn:x', creator: 'Jane', created: '2026-01-01T00:00:00Z' }));
  return deskOf(desk.text, sidecar);
}

const codes = (desk: Desk): string[] => check(desk).map(({ code }) => code);

test('what is where it was raises no doubt', () => {
  assert.deepEqual(codes(deskOf(WRITTEN, { annotations: [annotation('actor', ['Ada Quill', 'mention'])] })), []);
});

test('an orphan is put on a likely place, or deleted', () => {
  const text = WRITTEN.replace('harbour council of Eastmere', 'port board of that town');
  const desk = deskOf(text, { annotations: [annotation('actor', ['harbour council of Eastmere', 'mention'])] });
  const [orphan] = check(desk);
  assert.deepEqual([orphan?.code, orphan?.severity], ['annotation/orphaned', 'warning']);
  assert.match(orphan!.message, /harbour council of Eastmere/);
  assert.deepEqual(codes(mended(desk, orphan!, /^Delete the annotation/)), []);
  const put = perform(
    desk,
    { do: 'put', id: desk.placed[0]!.annotation.id, target: 0, at: { start: 33, end: 45 } },
    () => ({
      id: '',
      creator: '',
      created: '',
    }),
  );
  assert.deepEqual(codes(deskOf(text, put)), []);
});

test('a part that is lost can be left out', () => {
  const text = WRITTEN.replace(' on Monday', '').replace('the ferry tax', 'it');
  const stance = annotation('stance', ['opposes', 'cue'], ['the ferry tax', 'target'], ['Ada Quill', 'holder']);
  const desk = deskOf(text, { annotations: [stance] });
  const [orphan] = check(desk);
  assert.equal(orphan?.code, 'annotation/orphaned');
  const left = mended(desk, orphan!, /^Leave the target “the ferry tax” out/);
  assert.deepEqual(codes(left), []);
  assert.deepEqual(
    left.sidecar.annotations[0]!.targets.map(({ role }) => role),
    ['cue', 'holder'],
  );
});

test('changed words are kept with the new ones', () => {
  const text = WRITTEN.replace('harbour', 'harbor');
  const desk = deskOf(text, { annotations: [annotation('actor', ['harbour council of Eastmere', 'mention'])] });
  const [changed] = check(desk);
  assert.equal(changed?.code, 'annotation/changed-text');
  const kept = mended(desk, changed!, /^Keep the decision with “harbor council/);
  assert.deepEqual(codes(kept), []);
  assert.equal(kept.sidecar.annotations[0]!.targets[0]!.anchor.exact, 'harbor council of Eastmere');
});

test('of two that overlap either can go; kinds do not disturb each other', () => {
  const annotations = [
    annotation('actor', ['harbour council of Eastmere', 'mention']),
    annotation('actor', ['Eastmere', 'mention']),
    annotation('stance', ['council', 'cue']),
    annotation('note', ['council', 'mention']),
  ];
  const desk = deskOf(WRITTEN, { annotations });
  const [overlap, ...others] = check(desk);
  assert.deepEqual([overlap?.code, others], ['annotation/overlaps', []]);
  assert.equal(overlap!.related.length, 1);
  for (const title of [/^Delete this actor/, /^Delete the other actor/])
    assert.deepEqual(codes(mended(desk, overlap!, title)), []);
});

test('an actor that nobody knows can be added to the codebook', () => {
  const unknown = {
    ...annotation('actor', ['harbour', 'mention']),
    coding: { actor: 'Port Board', actorType: 'organization' as const },
  };
  const desk = deskOf(WRITTEN, { annotations: [unknown] });
  const [finding] = check(desk);
  assert.equal(finding?.code, 'annotation/unknown-actor');
  assert.deepEqual(finding!.fixes[0]!.codebook, [{ kind: 'add-actor', name: 'Port Board', type: 'organization' }]);
  const known = {
    ...emptyCodebook,
    actors: [
      {
        id: 'port',
        name: 'Port Board',
        type: 'organization' as const,
        aliases: [],
        roles: [],
        at: { start: 0, end: 0 },
      },
    ],
  };
  assert.deepEqual(check(desk, known), []);
});
