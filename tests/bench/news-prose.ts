/** News prose of our own, about 4 KB, with the kinds of names, statements and figures that articles have. */
export const newsProse = `Allies meet in Vienna as talks on the river treaty stall

VIENNA (AP) - Foreign ministers from Germany, France and Poland met in Vienna on Tuesday to rescue a treaty on the shared use of the
Danube, a day after Hungary said it would not sign the draft.

“We have come a long way, and we will not turn back now,” German Foreign Minister Lena Hartwig told reporters before the meeting.
“But a treaty needs two sides.” Hartwig, a former judge, has led the talks since March.

Hungary's government says the draft would cost its farmers more than $350 million a year. The European Union disputes the figure: a
report by the European Commission put the cost at nearly $90 million, and said most of it would be paid from Brussels.

Marek Dolan, an economist at the University of Ostermark, said neither number was reliable. “Both sides count what helps them,” Dolan
said. According to Dolan, a dry summer alone would cost the region about 2.5 percent of its harvest.

The United States has stayed out of the dispute. President Donald Trump wrote in a post on Truth Social that the treaty was “a bad deal,
one of the worst”, without giving details. The White House later said the president had not read the draft. Secretary of State Marco
Rubio is due to speak with Polish Prime Minister Donald Tusk on Friday, the State Department said.

In Moscow, Kremlin spokesman Dmitry Peskov told journalists that Russia was watching the talks with interest. Asked whether President
Vladimir Putin had spoken with Hungary's leader, Peskov said he could neither confirm nor deny it. The Russian president is expected in
Budapest next month.

Residents along the river have grown impatient. In Novi Brod, a town of 14,000 people in northern Serbia, Mayor Ana Petrovic said that
two wells had run dry since May. “People ask me when the water will come back,” Petrovic said in an interview with Reuters. “I tell
them to ask Vienna.” Her deputy, Goran Ilic, called the delay shameful.

NATO has said nothing, though officials in Brussels, who asked not to be named, said the alliance worried about shipping. A third of the
grain that leaves Ukraine through Romania passes the Danube, and Kyiv has asked for guarantees. Ukrainian President Volodymyr Zelensky
raised the matter with the UN secretary-general in New York last week, his office said in a statement.

The World Health Organization warned in June that polluted water had made at least 1,200 people ill in Bulgaria and Romania. Its report,
which Sofia called exaggerated, counted three deaths. Bulgaria's health ministry put the number of cases at 640.

Opposition parties in Hungary accuse the government of playing for time before the election. Klara Nemeth of the Clean Rivers Party said
the government “would rather blame Vienna than dig a well”. The government's spokesman, Peter Varga, rejected that. “Nobody has done
more for the river,” Varga said, adding that Hungary would publish its own figures by Thursday.

The ministers will meet again on Monday at the Schwarzenberg Palace. If they fail, the draft goes to the Danube Commission, which has
no power to impose it. “Then we shall have a fine text,” Hartwig said, “and a dry river.”`;
