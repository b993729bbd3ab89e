package org.mashwara.shared.sheet;

import java.util.Map;

/**
 * A row that is not empty.
 *
 * @param number as the workbook's program shows it, from 1
 * @param cells by the index of their column, from 0
 */
public record SheetRow(int number, Map<Integer, SheetCell> cells) {}
