/** The story that Mashwara must carry from end to end, told in a browser. */
package org.mashwara.story;
