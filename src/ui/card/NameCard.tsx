/** The card of a name: what or who, the role of the article's day and of now, where it is in the article. */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Span } from '../../text/article';
import type { Mention } from '../../core/annotations';
import type { EntityFacts, Facts } from '../../dataset/facts';
import { sourceKey } from '../../dataset/source-key';
import { sameChain, wordsAt, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { Field } from './Field';
import { Fold } from './Fold';
import { FromDataset } from './FromDataset';
import { Roles } from './Roles';
import { SourceList } from './SourceLink';
import { TierNote } from './TierNote';

/** A longer name is cut: it is in full in the article (characters). */
const longestTitle = 120;

export interface NameCardProps {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly facts: Facts;
  readonly t: Translate;
  onJump(span: Span): void;
  /** Folded parts that every card has. */
  readonly folds?: ComponentChildren;
}

export function NameCard({ reading, mention, facts, t, onJump, folds }: NameCardProps) {
  const entity = mention.entity;
  const known = entity && facts.entities.find(({ dataset, id }) => dataset === entity.dataset && id === entity.id);
  const mentions = sameChain(reading, mention);
  const introduction = mentions.find((other) => other.introduction)?.introduction;
  return (
    <>
      <div class="head">
        <h2 class="title">{shorten(entity?.name ?? longestName(reading, mentions), longestTitle)}</h2>
        {known?.description && <p class="lead">{known.description.text}</p>}
      </div>
      {known && <TierNote known={known} t={t} />}
      {known && <Roles known={known} reading={reading} t={t} />}
      {introduction && (
        <Field label={t('name.introducedAs')} part="introduction">
          <q class="words">{wordsAt(reading, introduction)}</q>
        </Field>
      )}
      {mention.reference === 'description' && entity && (
        <Field label={t('name.here')} part="description">
          <q class="words">{wordsAt(reading, mention)}</q>
        </Field>
      )}
      {!entity && <p class="unknown no-record">{t('name.unlinked')}</p>}
      {mentions.length > 1 && (
        <Places key={mention.start} reading={reading} mentions={mentions} from={mention} t={t} onJump={onJump} />
      )}
      <div class="folds">
        {known && <Sources known={known} facts={facts} t={t} />}
        {folds}
      </div>
    </>
  );
}

interface PlacesProps {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly from: Mention;
  readonly t: Translate;
  onJump(span: Span): void;
}

/** "Mention 3 of 34", and the ways to the one before and the next. */
function Places({ reading, mentions, from, t, onJump }: PlacesProps) {
  const [at, setAt] = useState(Math.max(0, mentions.indexOf(from)));
  const go = (by: number) => {
    const next = (at + by + mentions.length) % mentions.length;
    setAt(next);
    onJump(mentions[next]!);
  };
  const words = (by: number) => {
    const place = (at + by + mentions.length) % mentions.length;
    return t('card.jumpTo', wordsAt(reading, mentions[place]!), place + 1);
  };
  return (
    <p class="places" data-part="mentions">
      <span role="status">{t('name.place', at + 1, mentions.length)}</span>
      <button type="button" class="jump" aria-label={words(-1)} title={words(-1)} onClick={() => go(-1)}>
        ‹
      </button>
      <button type="button" class="jump" aria-label={words(1)} title={words(1)} onClick={() => go(1)}>
        ›
      </button>
    </p>
  );
}

/** Sources of what the card says. Where it says no more than kind and country there is nothing to look up. */
function Sources({ known, facts, t }: { known: EntityFacts; facts: Facts; t: Translate }) {
  const ids = [
    ...[...(known.then ?? []), ...known.now, ...known.former, ...(known.before ? [known.before] : [])].map(
      ({ role }) => role.source,
    ),
    ...(known.description ? [known.description.source] : []),
    ...(known.tier === 'wide' ? known.origins : []),
  ];
  const sources = [...new Set(ids)].flatMap((id) => facts.sources[sourceKey(known.dataset, id)] ?? []);
  if (sources.length === 0) return null;
  return (
    <Fold words={t.count('card.sourceCount', sources.length)} part="sources">
      <SourceList sources={sources} t={t} />
      <FromDataset dataset={known.dataset} facts={facts} t={t} />
    </Fold>
  );
}

/** The fullest form in which the article gives a name that no dataset knows. */
function longestName(reading: Reading, mentions: readonly Mention[]): string {
  return mentions
    .filter(({ reference }) => reference === 'name')
    .map((mention) => wordsAt(reading, mention))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}
