/** The rules that may speak against a slot, one class each. */
package org.mashwara.scheduling.slots.rules;
