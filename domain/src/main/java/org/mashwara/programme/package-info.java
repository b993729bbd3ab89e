/** What the agency and the government have agreed to do: the programme, its workplans in versions, and their progress. */
package org.mashwara.programme;
