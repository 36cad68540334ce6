/** Guesses a person's gender from titles, roles and given names beside the mentions of one chain. */
import type { Mention } from '../../annotations';
import { Shape } from '../../../text/token';
import { hashWord } from '../../../text/word-hash';
import { wordSet } from '../../../text/word-set';
import { tokenAt } from '../../../text/reading';
import { femaleWords, genderedTitles, maleWords } from './gender-words';
import type { Tagged } from '../chunks/tagged';
import { Word } from '../grammar/word-classes';

export type Gender = 'male' | 'female' | null;

const isMale = wordSet(maleWords);
const isFemale = wordSet(femaleWords);
const isTitle = wordSet(genderedTitles);
const isOwner = wordSet('his her');
const isPronoun = wordSet('he him his himself she her hers herself');

/** Weight of the record's given name against signs in the text. */
const RECORD = 20;

const MALE_TITLE = 1;
const FEMALE_TITLE = 2;

/** Number of words before a mention that may show its gender ("Mr", "spokeswoman"). */
const WORDS_BEFORE = 3;

interface Signs {
  male: number;
  female: number;
}

const moreOf = (signs: Signs | undefined): Gender =>
  !signs || signs.male === signs.female ? null : signs.male > signs.female ? 'male' : 'female';

/** Keeps the gender of each chain; a chain with signs of both counts as unknown. */
export class Genders {
  private readonly known = new Map<number, Gender>();
  private readonly seen = new Map<number, Signs>();
  /** Signs that are only a name's single word, which may be a surname. */
  private readonly bare = new Map<number, Signs>();
  /** Signs that are pronouns before a name. */
  private readonly near = new Map<number, Signs>();
  /** By chain, the genders of titles before its names, as bits. */
  private readonly titled = new Map<number, number>();
  private counted = false;
  private readonly tagged: Tagged;
  private readonly mentions: readonly Mention[];

  constructor(tagged: Tagged, mentions: readonly Mention[]) {
    this.tagged = tagged;
    this.mentions = mentions;
  }

  of(chain: number): Gender {
    if (!this.counted) this.countAll();
    const known = this.known.get(chain);
    if (known !== undefined) return known;
    const gender = moreOf(this.seen.get(chain)) ?? moreOf(this.bare.get(chain)) ?? moreOf(this.near.get(chain));
    this.known.set(chain, gender);
    return gender;
  }

  /** Whether titles of both genders come before the names of a chain: spouses under one surname. */
  isMixed(chain: number): boolean {
    if (!this.counted) this.countAll();
    return this.titled.get(chain) === (MALE_TITLE | FEMALE_TITLE);
  }

  /** The gender of the title that opens some words ("Mrs Brandt"), or null. */
  ofTitle(start: number, end: number): Gender {
    const { tokens } = this.tagged.reading;
    const first = tokenAt(tokens, start);
    if (tokens.start[first + 1]! >= end || !isTitle(tokens.hash[first]!)) return null;
    return isMale(tokens.hash[first]!) ? 'male' : isFemale(tokens.hash[first]!) ? 'female' : null;
  }

  private countAll(): void {
    this.counted = true;
    for (const mention of this.mentions) {
      if (mention.type === 'person') this.count(mention);
    }
  }

  private count(mention: Mention): void {
    const { tokens } = this.tagged.reading;
    const signs = this.seen.get(mention.chain) ?? { male: 0, female: 0 };
    // The record's given name is more reliable than the words around a bare surname.
    if (mention.entity && signs.male + signs.female === 0) {
      const given = hashWord(mention.entity.name.split(' ')[0]!);
      if (isMale(given)) signs.male += RECORD;
      else if (isFemale(given)) signs.female += RECORD;
    }
    this.seen.set(mention.chain, signs);
    const first = tokenAt(tokens, mention.start);
    for (let at = Math.max(0, first - WORDS_BEFORE); at < tokens.count && tokens.start[at]! < mention.end; at++) {
      if (tokens.shape[at]! > Shape.Uncased) continue;
      // Lower-case names are words; before the mention only titles and roles count, not other names.
      if (at < first && tokens.shape[at] === Shape.Capitalised && !isTitle(tokens.hash[at]!)) continue;
      // "her partner Karl"
      if (at < first && isOwner(tokens.hash[at]!) && this.tagged.bits[at + 1]! & Word.Role) continue;
      if (at <= first && isTitle(tokens.hash[at]!))
        this.titled.set(
          mention.chain,
          (this.titled.get(mention.chain) ?? 0) | (isMale(tokens.hash[at]!) ? MALE_TITLE : FEMALE_TITLE),
        );
      // A surname tells nothing: "Lena Scott", "Otto De La Rosa".
      if (at > first && tokens.end[at] === mention.end) continue;
      // "his feud with Lena": a pronoun tells less than a given name.
      const isPerhaps = at < first && isPronoun(tokens.hash[at]!);
      const isBare = at === first && tokens.end[at] === mention.end;
      const counts = isPerhaps || isBare ? signsOf(isBare ? this.bare : this.near, mention.chain) : signs;
      if (isMale(tokens.hash[at]!)) counts.male++;
      else if (isFemale(tokens.hash[at]!)) counts.female++;
    }
  }
}

function signsOf(all: Map<number, Signs>, chain: number): Signs {
  const known = all.get(chain) ?? { male: 0, female: 0 };
  all.set(chain, known);
  return known;
}
