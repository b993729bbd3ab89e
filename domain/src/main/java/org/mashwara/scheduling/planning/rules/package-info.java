/**
 * The rules of planning, one class each. To add one, write its class and name it in
 * {@link org.mashwara.scheduling.planning.rules.StandardRules}.
 */
package org.mashwara.scheduling.planning.rules;
