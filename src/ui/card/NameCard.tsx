/** The card of a name: who or what it is, the role on the article's day and now, and its places in the article. */
import type { ComponentChildren } from 'preact';
import type { Mention } from '../../core/annotations';
import { factsOf, type EntityFacts, type Facts } from '../../dataset/facts';
import { sourceKey } from '../../dataset/source-key';
import { introductionOf, sameChain, wordsAt, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { Field } from './Field';
import { Fold } from './Fold';
import { FromDataset } from './FromDataset';
import { longestName } from './longest-name';
import { OwnNoteField } from '../own-notes/OwnNoteField';
import { placeWords } from './place-words';
import { Roles } from './Roles';
import { SourceList } from './SourceLink';
import { TierNote } from './TierNote';

/** Longest name in the title (UTF-16 units); the article has the full one. */
const longestTitle = 120;

export interface NameCardProps {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly facts: Facts;
  readonly t: Translate;
  /** Folded parts that every card has. */
  readonly folds?: ComponentChildren;
}

export function NameCard({ reading, mention, facts, t, folds }: NameCardProps) {
  const entity = mention.entity;
  const known = entity && factsOf(facts.entities, entity);
  const mentions = sameChain(reading, mention);
  const introduction = introductionOf(reading, mention);
  return (
    <>
      <div class="head">
        <h2 class="title">{shorten(entity?.name ?? longestName(reading, mentions), longestTitle)}</h2>
        {known?.description && <p class="lead">{known.description.text}</p>}
        {!entity && (
          <p class="no-record">
            {introduction === null ? (
              t('name.unlinked')
            ) : (
              <>
                {t('name.fromArticle')} <q class="words">{introduction}</q>
              </>
            )}
          </p>
        )}
      </div>
      {known && <TierNote known={known} t={t} />}
      {known && <Roles known={known} reading={reading} t={t} />}
      {entity && introduction !== null && (
        <Field label={t('name.introducedAs')} part="introduction">
          <q class="words">{introduction}</q>
        </Field>
      )}
      {mention.reference === 'description' && entity && (
        <Field label={t('name.here')} part="description">
          <q class="words">{wordsAt(reading, mention)}</q>
        </Field>
      )}
      {mentions.length > 1 && <Places key={mention.start} reading={reading} mentions={mentions} from={mention} t={t} />}
      <OwnNoteField notes={facts.own} t={t} />
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
}

function Places({ reading, mentions, from, t }: PlacesProps) {
  const at = Math.max(0, mentions.indexOf(from));
  const { here, back, on } = placeWords(reading, mentions, at, t);
  return (
    <p class="places" data-part="mentions" data-at={at}>
      <span role="status">{here}</span>
      <button type="button" class="jump" aria-label={back} title={back} data-act="step" data-by="-1">
        ‹
      </button>
      <button type="button" class="jump" aria-label={on} title={on} data-act="step" data-by="1">
        ›
      </button>
    </p>
  );
}

/** Sources of the card's content. None if it says only kind and country. */
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
