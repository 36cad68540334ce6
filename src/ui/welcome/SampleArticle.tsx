/**
 * A small article of our own to try Sidelight on, in English like the articles that it reads. Town, speakers and the
 * first figure are invented. What it says of real people and the UN's figure are in the bundled dataset, with sources;
 * their roles are shown for the day `published` below.
 */

/** The facts that a newspaper's page would state about the article. */
export const sampleDetails = {
  title: 'One evening, two figures',
  published: '2025-01-14',
  outlet: 'The Havenbrook Herald',
  language: 'en',
} as const;

export function SampleArticle() {
  return (
    <article class="sample" lang={sampleDetails.language}>
      <h2>{sampleDetails.title}</h2>
      <p class="byline">
        <time dateTime={sampleDetails.published}>14 January 2025</time>
      </p>
      <p>
        HAVENBROOK – How many people in the world have been forced to flee? The town council of Havenbrook heard two
        answers on Tuesday.
      </p>
      <p>
        Councillor Mara Lindqvist said in a speech that “more than 300 million people are forcibly displaced worldwide”,
        an unconfirmed figure for which she gave no source.
      </p>
      <p>The UN refugee agency put the number of forcibly displaced people at 117.3 million at the end of 2023.</p>
      <p>
        “Whichever figure is right, we have to make beds ready,” Tom Okoro, the librarian, told the Havenbrook Herald in
        an interview.
      </p>
      <p>
        The council agreed to write to Keir Starmer, the British prime minister, and to Denys Shmyhal, the Ukrainian
        prime minister.
      </p>
    </article>
  );
}
