/** Pages of the bodies with their seats and terms of reference. */
package org.mashwara.governance;
