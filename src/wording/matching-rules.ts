/** Weights and thresholds of the matcher, chosen on the tuning sets, see docs/accuracy.md. */

/** Entries that share fewer terms are not looked at. */
export const FEWEST_SHARED = 2;

/** A reviewed claim is shown from this score on. */
export const SHOWN = 0.65;

/**
 * What a claim gains over the index's sum for its speaker (`speaker-prior.ts`): for each natural
 * logarithm of one more than the speaker's claims in the first person, as far as they are more than
 * this share of all that he or she claims.
 */
export const SPEAKER_PRIOR = 1.4;
export const OWN_WORDS_SHARE = 0.15;

/** What it gains for each person that it shares with the query (`persons.ts`). */
export const SHARED_PERSON = 1.5;

/** What it gains for speaking of the same (`nearness.ts`), at most. */
export const NEARNESS = 7;

/** For the notes shown on an article: less is certain, so they must be surer than in a search. */
export const NOTE_SHOWN = 0.58;
/** The same for a note that says what a text must say: what tells it from its subject is there. */
export const NOTE_SAID = 0.3;
/** Or, whatever else is near to it: a note and a clause that are nearly the same words need no gap to the next note. */
export const NOTE_OVERLAP = 0.5;
export const SAME_WORDING = 0.95;
/** Shares by rarity that note and clause must have of each other: less is the same subject, not the same claim. */
export const NOTE_COVERED = 0.54;
export const CLAUSE_COVERED = 0.22;

/** The same for a note that names nobody: half of its words may only name its subject. */
export const ANYBODY_COVERED = 0.65;

/** Share of the note's wording without its names that the clause must have. */
export const CONTENT_COVERED = 0.4;

/** A name of words less rare than this (see rarity.ts) need not stand in the article. */
export const COMMON_NAME = 4;

/** What a note must reach to be looked at further: a sum of impacts below this never makes `NOTE_SHOWN`. */
export const NOTE_LEAST = { rank: 13, known: NOTE_COVERED } as const;
