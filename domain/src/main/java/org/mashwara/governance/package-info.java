/** Bodies that govern a programme: terms of reference, seats, and what follows from them: quorum and who presides. */
package org.mashwara.governance;
