/** Words before "from … to …" that tell whether it is a range or a change. */
import { wordSet } from '../word-set';

/** Words for a range. */
export const rangeWords = wordSet('range ranges ranged ranging vary varies varied varying anywhere anything between');

/** Words for a change. */
export const changeWords = wordSet(`
  rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows grew grown growing
  growth climb climbs climbed climbing jump jumps jumped surge surges surged soar soared fall falls fell fallen falling drop
  drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunged slump
  slumped shrink shrank shrunk cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slow slows slowed
  slowing ease eased easing slip slipped narrow narrowed narrowing widen widened widening double doubled triple tripled change
  changes changed changing move moves moved moving go goes went gone going gain gained lost lose loses up down revise revises
  revised revising upgrade upgraded downgrade downgraded swing swung improve improved improving creep crept creeping edge edged
  expand expanded expanding extend extended boost boosted hike hiked lift lifted bring brought shift shifted plummet plummeted
  tumble tumbled turn turned upward downward accelerate accelerated`);
