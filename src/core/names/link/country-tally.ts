import type { OpenedDataset } from '../../../dataset/opened';
import { isCapital, type NameScan } from '../name-scan';
import { isFullPerson } from '../find/hit-kinds';
import type { Piece } from '../find/piece';
import { LEADS_BY, MAIN_COUNTRY } from './link-rules';
import { standsLikePlace } from './stands-like-place';
import type { TokenRange } from '../find/stretches';
import { isWide } from '../wide/is-wide';

/** Which countries an article mentions, and how much. */
export interface CountryTally {
  /**
   * Returns where a country is first mentioned by something else than an entity itself: by its name or adjective, a
   * well-known place in it, or the full name of one of its people.
   */
  spokenAt(dataset: OpenedDataset, country: number, except: number): TokenRange | null;
  /** Returns the country's share of all mentions of countries, 0 to 1, without those by the entity itself. */
  share(dataset: OpenedDataset, country: number, except: number): number;
  /** Whether the article is about this country: it has the share, and no other comes near. */
  leads(dataset: OpenedDataset, country: number, except: number): boolean;
  /** Whether hardly anything mentions a country. */
  isSilent(dataset: OpenedDataset): boolean;
  /** Whether other countries are mentioned and this one hardly ever. */
  isElsewhere(dataset: OpenedDataset, country: number, except: number): boolean;
}

/** Least prominence of a place that counts for its country; the name of a lesser one may be a common word. */
const WELL_KNOWN_PLACE = 150;

/** Fewest names and adjectives of countries, and their least share, that show where an article is about. */
const FEWEST_VOICES = 4;
const HARDLY = 0.1;

/** The source of a mention of a country: an entity, or `ADJECTIVE`. */
const ADJECTIVE = -1;

/** As `except`: whoever asks is of another dataset, so nothing is left out. */
export const NOBODY = -2;

interface Voice {
  readonly first: TokenRange;
  count: number;
}

/** The mentions of one country, by their source. */
interface Voices {
  readonly by: Map<number, Voice>;
  total: number;
}

/** Counts, in one pass each over the names and the words. */
export function tallyCountries(scan: NameScan, pieces: readonly Piece[]): CountryTally {
  const byDataset = new Map<OpenedDataset, Map<number, Voices>>();
  const totals = new Map<OpenedDataset, number>();
  const count = (dataset: OpenedDataset, country: number, entity: number, at: TokenRange) => {
    totals.set(dataset, (totals.get(dataset) ?? 0) + 1);
    let countries = byDataset.get(dataset);
    if (!countries) byDataset.set(dataset, (countries = new Map<number, Voices>()));
    let voices = countries.get(country);
    if (!voices) countries.set(country, (voices = { by: new Map<number, Voice>(), total: 0 }));
    voices.total++;
    const voice = voices.by.get(entity);
    if (voice) voice.count++;
    else voices.by.set(entity, { first: at, count: 1 });
  };

  for (const piece of pieces) {
    const { hit } = piece;
    if (!hit) continue;
    for (const { dataset, entity } of hit.candidates) {
      const country = dataset.country(entity);
      if (country >= 0 && speaks(scan, piece, dataset, entity, country)) count(dataset, country, entity, piece);
    }
  }
  for (let token = 0; token < scan.tokens.count; token++) {
    if (!isCapital(scan.tokens, token)) continue;
    const demonym = scan.demonymAt(token);
    if (!demonym) continue;
    count(demonym.dataset, demonym.country, ADJECTIVE, { first: token, end: demonym.end });
    token = demonym.end - 1;
  }
  const shareOf = (dataset: OpenedDataset, country: number, except: number): number => {
    const voices = byDataset.get(dataset)?.get(country);
    if (!voices) return 0;
    const left = voices.by.get(except)?.count ?? 0;
    const total = totals.get(dataset)! - left;
    return total > 0 ? (voices.total - left) / total : 0;
  };
  return {
    spokenAt(dataset, country, except) {
      let first: TokenRange | null = null;
      byDataset
        .get(dataset)
        ?.get(country)
        ?.by.forEach((voice, entity) => {
          if (entity !== except && (!first || voice.first.first < first.first)) first = voice.first;
        });
      return first;
    },
    share: shareOf,
    leads(dataset, country, except) {
      const own = shareOf(dataset, country, except);
      if (own < MAIN_COUNTRY) return false;
      for (const other of byDataset.get(dataset)?.keys() ?? [])
        if (other !== country && shareOf(dataset, other, except) * LEADS_BY > own) return false;
      return true;
    },
    isSilent: (dataset) => (totals.get(dataset) ?? 0) < FEWEST_VOICES,
    isElsewhere: (dataset, country, except) =>
      (totals.get(dataset) ?? 0) >= FEWEST_VOICES && shareOf(dataset, country, except) < HARDLY,
  };
}

/** Whether a name counts for its entity's country; not if it may well mean something else. */
function speaks(scan: NameScan, piece: Piece, dataset: OpenedDataset, entity: number, country: number): boolean {
  if (dataset.wide && entity >= dataset.wide.first) return false;
  const hit = piece.hit!;
  const candidates = hit.candidates.filter((candidate) => !isWide(candidate));
  const type = dataset.type(entity);
  if (type === 'person') return candidates.length === 1 && isFullPerson(hit);
  if (type !== 'place') return false;
  if (entity === country)
    return candidates.filter((other) => other.dataset.country(other.entity) === other.entity).length === 1;
  if (candidates.length > 1) return false;
  return dataset.prominence(entity) >= WELL_KNOWN_PLACE || piece.end - piece.first > 1 || standsLikePlace(scan, piece);
}
