/** Finds when a body can meet: ranks the slots of a window and says what speaks against each. */
package org.mashwara.scheduling.slots;
