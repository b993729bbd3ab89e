/** Bodies with their seats and terms of reference, read as of any day. */
package org.mashwara.governance;
