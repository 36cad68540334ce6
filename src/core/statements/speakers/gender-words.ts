/** Words that show a person's gender, so that "she said" does not go to a Mr. */
export const maleWords = `mr sir lord king prince duke father son brother husband uncle grandfather nephew businessman
  chairman spokesman congressman policeman fireman actor boyfriend man boy imam rabbi priest monk he him his himself
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah
  gerald carl terry sean austin arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel logan alan juan
  wayne roy ralph randy eugene vincent russell bobby philip louis boris vladimir emmanuel olaf volodymyr dmitry sergei
  ivan mohammed muhammad ahmed ali omar hassan carlos luis miguel pedro antonio giovanni marco hans karl jean pierre
  michel jim mike bill bob tom dan matt steve dave chris nick tony tim jeff greg ken ron don rick ted sam ben alex barack
  joe jd pete marco keir rishi benjamin recep xi narendra justin elon jeff bernie mitch chuck ted rand`;

export const femaleWords = `mrs ms miss lady dame madam queen princess duchess mother daughter sister wife aunt grandmother
  niece businesswoman chairwoman spokeswoman congresswoman policewoman actress girlfriend woman girl nun widow she her
  hers herself mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
  ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy
  kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet
  maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith
  andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean
  alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris
  kayla alexis lori marie hillary melania ivanka angela ursula giorgia theresa kamala nancy condoleezza madeleine olga
  svetlana natasha fatima aisha yulia irina tatiana elena sofia claire kate jane jill anne lucy susie tulsi kristi pam`;

/** Of these words the ones that stand before a name with a capital. */
export const genderedTitles = `mr mrs ms miss sir lord lady dame king queen prince princess spokesman spokeswoman chairman
  chairwoman congressman congresswoman`;
