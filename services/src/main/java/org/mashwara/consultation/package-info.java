/** Opens and closes feedback rounds, takes responses and the agency's answers, and tells what came of them. */
package org.mashwara.consultation;
