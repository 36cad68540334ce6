/** Irregular forms by their common stem, as `stem: forms`. */
const FORMS: Readonly<Record<string, string>> = {
  die: 'died dies dying dead death deaths',
  kill: 'killed kills killing killings slain slay',
  man: 'men',
  woman: 'women',
  child: 'children',
  peopl: 'people person persons',
  lose: 'lost loses losing loss losses',
  give: 'gave given gives giving',
  get: 'got gotten gets getting',
  take: 'took taken takes taking',
  make: 'made makes making',
  spend: 'spent spends spending',
  pai: 'paid pay pays paying payment payments',
  send: 'sent sends sending',
  leav: 'left leaves leaving',
  rise: 'rose risen rises rising',
  fall: 'fell fallen falls falling',
  grow: 'grew grown grows growing growth',
  write: 'wrote written writes writing',
  steal: 'stole stolen steals stealing',
  win: 'won wins winning winner',
  begin: 'began begun begins beginning',
  buy: 'bought buys buying',
  sell: 'sold sells selling sale sales',
  build: 'built builds building',
  find: 'found finds finding',
  know: 'knew known knows knowing',
  think: 'thought thinks thinking',
  see: 'saw seen sees seeing',
  show: 'shown shows showed showing',
  speak: 'spoke spoken speaks speaking speech',
  tell: 'told tells telling',
  choos: 'chose chosen choice chooses choosing',
  run: 'ran runs running',
  hold: 'held holds holding',
  lead: 'led leads leading',
  meet: 'met meets meeting',
  teach: 'taught teaches teaching',
  catch: 'caught catches',
  bring: 'brought brings bringing',
  come: 'came comes coming',
  eat: 'ate eaten eats eating',
  drink: 'drank drunk drinks',
  drive: 'drove driven drives driving',
  elect: 'elected elects election elections electoral',
  feel: 'felt feels feeling',
  fight: 'fought fights fighting',
  flee: 'fled flees fleeing',
  freez: 'froze frozen freezes freezing',
  hide: 'hid hidden hides hiding',
  shoot: 'shot shots shoots shooting shootings',
  sign: 'signed signs signing',
  stand: 'stood stands standing',
  swear: 'swore sworn swears',
  wear: 'wore worn wears wearing',
  foot: 'feet',
  tooth: 'teeth',
  mous: 'mice',
  wolf: 'wolves',
  wife: 'wives',
  life: 'lives',
  knife: 'knives',
};

/** Maps each form to its stem; filled at the first use. */
class IrregularForms {
  private table: Map<string, string> | null = null;

  get(word: string): string | undefined {
    this.table ??= new Map(
      Object.entries(FORMS).flatMap(([stem, forms]) => [
        [stem, stem] as const,
        ...forms.split(' ').map((form) => [form, stem] as const),
      ]),
    );
    return this.table.get(word);
  }
}

export const irregularForms = new IrregularForms();
