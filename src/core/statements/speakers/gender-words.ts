/** Words that show a person's gender, so that "she said" is not given to a Mr. */
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
  arthur lester ricky craig darren derek dean clive colin duncan ewan fergus gareth giles hamish hugh ian julian
  malcolm neil nigel rory simon stuart trevor adrian alistair andre antonio arturo bernard bernd björn boris bruno
  carl cyril daniele diego dieter dmytro eduardo edwin enrique erik ernst evan fabio felipe felix fernando francisco
  franz friedrich georg gerhard gilbert gordon graham gunther gustavo hector heinrich henrik herbert howard igor ismail
  ibrahim jacques jamal jan javier johannes jonas jorge josef juergen jürgen kareem khalid klaus konrad kurt lars lukas
  mahmoud manuel marc marcel markus martin mathias maurice max mehmet mikhail mustafa nikolai oleg oliver oscar otto pablo
  pavel petr phil rafael ramon raul reinhard ricardo roberto rodrigo rolf ruben salman samir santiago sebastian sergio
  stefan sven tariq thabo theo tomas ulrich victor viktor vincenzo volker werner wilhelm wolfgang yusuf yuri
  bradley brad chad clarence clifford curtis darryl dwight earl elijah floyd glenn harvey isaac jared joel kirk lance leon
  leroy marshall mitchell neal norman perry rex rodney ross roland russ seth shane sidney spencer stanley todd travis troy
  wallace warren wesley ernest eugene
  stevie rajesh ramesh suresh mahesh amit anil sunil vijay ravi sanjay ashok arvind rahul rohit vikram deepak manoj rakesh naresh
  kwame kofi emeka chidi olusegun tunde babatunde musa sani sipho cyril julius mandla themba jabu kenneth juma mwangi otieno
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
  agnes alicia alison amelia anita anja anke annette antonia audrey beatrice bridget brigitte camilla carla carmen
  carolina caroline cecilia chiara chloe clara claudia colleen daniela deborah dolores dora doreen edith eleanor elisabeth
  ella ellen eleni erika esther eva eve fiona florence francesca franziska gabriela gabrielle gillian greta gwen hanna
  harriet heidi hilary ida ines inga ingrid iris isabel isabelle ivana jasmine jenny jessie joanna joanne johanna josephine
  juliette kamila katarina katja katrin kellyanne kirsten kristen kristina lara leila lena leslie lidia lilian linda
  loretta lorraine louise lucia lucie luisa lydia lynn magdalena maja malala marcia marina marion marta martina maureen
  melanie mercedes meredith michaela miriam molly monica monika naomi nadia nina nora norma olena paula patti petra
  philippa phyllis priya regina renata rita roberta rosa rosemary ruby sabine sally samira sheila sigrid silvia simone
  sonia sonja stacy stella stephanie sue susanne suzanne sylvia tamara tania tara tatjana teresa tina tracy ulrike valerie
  vanessa vera veronica vivian wendy yasmin yolanda yvonne zara zoe sheryl tammy wanda
  priyanka sunita kavita pooja neha nirmala mamata smriti lakshmi deepa rekha amina fatuma hajiya ngozi chioma folake lindiwe
  nomvula nkosazana thandi zanele busisiwe wanjiru wangari winnie halima zainab khadija mariam
  svetlana natasha fatima aisha yulia irina tatiana elena sofia claire kate jane jill anne lucy susie tulsi kristi pam`;

/** Those that are before a name with a capital. */
export const genderedTitles = `mr mrs ms miss sir lord lady dame madam king queen prince princess spokesman spokeswoman chairman
  chairwoman congressman congresswoman`;
