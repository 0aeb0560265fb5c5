package vn.nhipcau.platform.exports;

import java.util.List;

/**
 * A column of a table that is handed out.
 *
 * @param width in characters, for whoever opens the file in a spreadsheet
 * @param choices the only values there may be; empty when there are others
 */
public record SheetColumn(String header, int width, List<String> choices) {}
