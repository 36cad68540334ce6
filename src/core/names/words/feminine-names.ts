/**
 * Given names of women in public life, and typical endings. A title for women ("Mrs Macron") before a bare surname
 * means the record's bearer only if their given name is one of these; otherwise his wife, daughter or sister is meant.
 * Common knowledge, not from a list; a missing name costs a link and causes no error.
 */
import { wordSet } from '../../../text/word-set';

const isListed = wordSet(`
  abigail adele agnes aileen alice alison allison amber amy angel angie ann anne annette ashley audrey beatrice beth
  betty beverley beverly bonnie brigitte
  bridget brooke candace carmen carol carole caroline carolyn catherine cate cathy charlotte cheryl chloe christine
  claire clare colleen constance courtney
  cynthia daphne dawn deb deborah debbie denise diane dolores doris dorothy edith eileen elaine eleanor elise
  elizabeth ellen emily emma erin esther
  eunice eve evelyn faith florence frances gail genevieve gillian ginger gladys glenys gwen hannah harriet hazel
  heather heidi helen hillary hilary holly hope ingrid
  irene iris isabel isabelle ivy jacqueline jackie jacinda jan jane janet janice jean jeanette jeanne jen jennifer
  jenny jess jessie jill jo joan jocelyn
  josephine joy joyce judith judy julie june karen karin kate katherine kathleen kathryn kathy katie kay kellie kerry
  kim kimberly kirsten kirsty kristen kyrsten laurel
  lauren leslie liane lillian linda lindsay lisbeth liz lois loretta lori louise lucy lynn lynne madeleine mairead
  margaret marie marian marilyn marine marion
  marjorie martine mary maureen may megan meghan melanie mercy mette michelle mildred miriam molly muriel nancy naomi
  natalie ngozi nicole noor olive paige
  pam pat patsy penelope penny phyllis phoebe rachel rebecca robyn rosalind rose rosemary roz ruth sally sandy sarah
  sharon sheila shirley sophie stacey stella
  sue susan suzanne sylvie tammy theresa therese tracey tracy tulsi ursula val vivian wendy winifred yvette yvonne
  zoe kaja kemi priti suella usha nikki
  giorgia angela kamala sanna christine aung`);

/** Men's names with an ending that is typical for women. */
const isMans = wordSet(`
  joshua luca andrea nikola mustafa musa isa garba atta sasha ilya nikita danila misha vanya aliosha costa juha pekka
  jukka kosta ezra abba baba aga`);

/** Whether a given name is a woman's, as far as the list and its ending tell. */
export function isFeminine(name: string, hash: number): boolean {
  return isListed(hash) || (/(?:a|ah|ette|elle|lyn|ine|ie)$/i.test(name) && name.length > 3 && !isMans(hash));
}
