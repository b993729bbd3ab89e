/** The rules of the architecture, checked over all modules at once, and the proof that each of them can fail. */
package org.mashwara.architecture;
