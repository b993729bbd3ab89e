/** Many officials answer at once, and the server is killed in the middle of it. See README.md. */
package org.mashwara.load;
