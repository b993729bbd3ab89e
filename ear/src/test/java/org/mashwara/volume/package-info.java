/** What holds when there is a lot of data; runs after the other container tests, whose data it buries. */
package org.mashwara.volume;
