/** Bodies in the server. */
package org.mashwara.governance;
