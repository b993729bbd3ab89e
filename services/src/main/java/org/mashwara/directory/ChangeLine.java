package org.mashwara.directory;

import java.io.Serializable;

/**
 * One thing that a change makes different.
 *
 * @param labelKey key of the text that says what
 * @param before how it is until then: a text in two languages, a day or a plain text; null for nothing
 * @param after how it will be; null for nothing
 */
public record ChangeLine(String labelKey, Serializable before, Serializable after) implements Serializable {}
