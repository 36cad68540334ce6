/** The field for a note below what a card says of a subject; nothing where no note can be on it. */
import { useState } from 'preact/hooks';
import type { Subject } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import type { Reading } from '../annotated-article';
import type { Translate } from '../text/translate';
import { aboutOf } from './about-of';
import { NoteEditor } from './NoteEditor';

export interface NoteOnProps {
  readonly reading: Reading;
  readonly selected: Subject;
  readonly facts: Facts;
  readonly t: Translate;
}

export function NoteOn({ reading, selected, facts, t }: NoteOnProps) {
  const about = aboutOf(reading, selected, facts);
  const [first] = facts.own ?? [];
  const [kept, setKept] = useState(first ?? null);
  if (!about) return null;
  return <NoteEditor about={about} kept={kept} t={t} onKept={(text) => text === '' && setKept(null)} />;
}
