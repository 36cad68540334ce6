/** The card of a name: what or who, the role of the article's day, the role of now, where it stands. */
import type { Span } from '../../text/article';
import type { Mention } from '../../core/annotations';
import type { EntityFacts, Facts } from '../../dataset/facts';
import { sourceKey } from '../../dataset/source-key';
import { sameChain, wordsAt, type Reading } from '../annotated-article';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import { Field } from './Field';
import { FromDataset } from './FromDataset';
import { RoleLines } from './RoleLines';
import { SourceList } from './SourceLink';

/** Of a name that stands at more places than this, those around the one that the card is about. */
const mostPlaces = 20;

export interface NameCardProps {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly facts: Facts;
  readonly t: Translate;
  onJump(span: Span): void;
}

export function NameCard({ reading, mention, facts, t, onJump }: NameCardProps) {
  const entity = mention.entity;
  const known = entity && facts.entities.find(({ dataset, id }) => dataset === entity.dataset && id === entity.id);
  const mentions = sameChain(reading, mention);
  const from = Math.max(0, Math.min(mentions.indexOf(mention) - mostPlaces / 2, mentions.length - mostPlaces));
  const introduction = mentions.find((other) => other.introduction)?.introduction;
  return (
    <>
      <div class="head">
        <h2 class="title">{entity?.name ?? longestName(reading, mentions)}</h2>
        {known?.description && <p class="lead">{known.description.text}</p>}
        {!entity && <p class="unknown">{t('name.unlinked')}</p>}
      </div>
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
      {mentions.length > 1 && (
        <Field label={t('name.mentions')} part="mentions">
          <ol class="jumps">
            {mentions.slice(from, from + mostPlaces).map((other, index) => (
              <li key={other.start}>
                <button
                  type="button"
                  class="jump"
                  aria-current={other === mention ? 'true' : undefined}
                  aria-label={t('card.jumpTo', wordsAt(reading, other), from + index + 1)}
                  onClick={() => onJump(other)}
                >
                  {from + index + 1}
                </button>
              </li>
            ))}
          </ol>
        </Field>
      )}
      {known && <Sources known={known} facts={facts} t={t} />}
    </>
  );
}

function Roles({ known, reading, t }: { known: EntityFacts; reading: Reading; t: Translate }) {
  if (!known.hasRoles) return null;
  const { published } = reading.article;
  return (
    <>
      {!reading.wordsAlone && (
        <Field
          label={published ? t('role.onDay', formatDate(published, t.locale)) : t('role.onUnknownDay')}
          part="role-then"
        >
          {known.then ? (
            <RoleLines roles={known.then} none={t('role.unknownThen')} t={t} />
          ) : (
            <p class="unknown">{t('role.noDate')}</p>
          )}
        </Field>
      )}
      {known.former.length > 0 ? (
        <Field label={t('role.former')} part="role-former">
          <RoleLines roles={known.former} none="" now t={t} />
        </Field>
      ) : (
        <Field label={t('role.now')} part="role-now">
          <RoleLines roles={known.now} none={t('role.unknownNow')} now t={t} />
        </Field>
      )}
    </>
  );
}

function Sources({ known, facts, t }: { known: EntityFacts; facts: Facts; t: Translate }) {
  const ids = [
    ...(known.then ?? []).map(({ role }) => role.source),
    ...[...known.now, ...known.former].map(({ role }) => role.source),
    ...(known.description ? [known.description.source] : []),
    known.source,
  ];
  const sources = ids.flatMap((id) => facts.sources[sourceKey(known.dataset, id)] ?? []);
  return (
    <Field label={t('card.sources')} part="sources">
      <SourceList sources={sources} t={t} />
      <FromDataset dataset={known.dataset} facts={facts} t={t} />
    </Field>
  );
}

/** The fullest form in which the article gives a name that no dataset knows. */
function longestName(reading: Reading, mentions: readonly Mention[]): string {
  return mentions
    .filter(({ reference }) => reference === 'name')
    .map((mention) => wordsAt(reading, mention))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}
