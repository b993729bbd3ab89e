/** Classes that break the rules on purpose; only the proof that the rules can fail looks at them. */
package org.mashwara.architecture.broken;
