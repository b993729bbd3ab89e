package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/** A name that something bore, and when; no last day for the present one. */
public record NameRow(LocalText name, LocalDate from, LocalDate until) implements Serializable {}
