/** Weights and thresholds of the matcher, chosen on the tuning sets, see docs/accuracy.md. */

/** Entries that share fewer terms are not looked at. */
export const FEWEST_SHARED = 2;

/** A reviewed claim is shown from this score on. */
export const SHOWN = 0.65;

/**
 * Bonus of a claim for its speaker (`speaker-prior.ts`): for each natural logarithm of one plus the speaker's number of
 * claims in the first person, beyond this share of all of the speaker's claims.
 */
export const SPEAKER_PRIOR = 1.4;
export const OWN_WORDS_SHARE = 0.15;

/** Bonus for each grammatical person that a claim shares with the query (`persons.ts`). */
export const SHARED_PERSON = 1.5;

/** Largest bonus for nearness of subject (`nearness.ts`). */
export const NEARNESS = 7;

/** Notes on an article are shown from this score on. */
export const NOTE_SHOWN = 0.58;
/** The same for a note with `mustSay`, whose groups tell the claim from its subject. */
export const NOTE_SAID = 0.3;
/** Or by words alone: a note and a clause with nearly the same words need no distance to the next note. */
export const NOTE_OVERLAP = 0.45;
/** The same where the article mentions no country. */
export const NOTE_OVERLAP_ANYWHERE = 0.5;
/** A clause with this share of a wording says it, though another wording of the note says the opposite. */
export const NOTE_CERTAIN = 0.8;
export const SAME_WORDING = 0.95;
/** Least shares, by rarity, that note and clause cover of each other. Less is the same subject, not the same claim. */
export const NOTE_COVERED = 0.54;
export const CLAUSE_COVERED = 0.22;

/** The same for a note without entities: half of its words may only name its subject. */
export const ANYBODY_COVERED = 0.65;

/** Share of the note's wording without its names that the clause must have. */
export const CONTENT_COVERED = 0.4;

/** A name of words less rare than this (see rarity.ts) need not be in the article. */
export const COMMON_NAME = 4;

/** Least that a note must reach for a close look: a smaller sum of impacts never reaches `NOTE_SHOWN`. */
export const NOTE_LEAST = { rank: 13, known: NOTE_COVERED } as const;
