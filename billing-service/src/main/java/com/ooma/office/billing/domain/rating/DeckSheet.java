package com.ooma.office.billing.domain.rating;

import com.ooma.office.kernel.domain.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A deck as it comes in a file: taken whole, or refused whole with all that is wrong with it.
public final class DeckSheet {

  public static final List<String> COLUMNS =
      List.of("prefix", "destination", "connect", "minute", "first_step", "next_step", "minimum");

  private static final Pattern PREFIX = Pattern.compile("[0-9]{1,15}");
  private static final Pattern EUROS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6})?");
  private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,3}");
  private static final int MICROS = 6;

  private final Map<String, Tariff> tariffs = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private DeckSheet() {}

  /// @param rows those after the head, each with the cells of [#COLUMNS]; the first is line 2
  /// @throws Refused naming every line that is wrong, and what is wrong with it
  public static RateDeck read(List<List<String>> rows) {
    var sheet = new DeckSheet();
    for (int i = 0; i < rows.size(); i++) {
      sheet.readRow(i + 2, rows.get(i));
    }
    if (rows.isEmpty()) {
      sheet.wrong.add("line 2: there is none");
    }
    if (!sheet.wrong.isEmpty()) {
      var wrong = String.join("; ", sheet.wrong);
      throw Refused.invalid("rate-deck", wrong).about(wrong);
    }
    return RateDeck.of(sheet.tariffs);
  }

  private void readRow(int line, List<String> cells) {
    if (cells.size() != COLUMNS.size()) {
      wrong.add("line %d: %d cells instead of %d".formatted(line, cells.size(), COLUMNS.size()));
      return;
    }
    int before = wrong.size();
    check(line, cells, 0, PREFIX);
    if (cells.get(1).isBlank()) {
      wrong.add("line " + line + ": destination is empty");
    }
    for (int euros : new int[] {2, 3, 6}) {
      check(line, cells, euros, EUROS);
    }
    for (int seconds : new int[] {4, 5}) {
      check(line, cells, seconds, SECONDS);
    }
    if (wrong.size() == before && tariffs.put(cells.get(0), tariff(cells)) != null) {
      wrong.add("line " + line + ": prefix " + cells.get(0) + " is there twice");
    }
  }

  private void check(int line, List<String> cells, int column, Pattern shape) {
    if (!shape.matcher(cells.get(column)).matches()) {
      wrong.add("line %d: %s '%s'".formatted(line, COLUMNS.get(column), cells.get(column)));
    }
  }

  private static Tariff tariff(List<String> cells) {
    return new Tariff(
        cells.get(1).strip(),
        micros(cells.get(2)),
        micros(cells.get(3)),
        Integer.parseInt(cells.get(4)),
        Integer.parseInt(cells.get(5)),
        micros(cells.get(6)));
  }

  private static long micros(String euros) {
    return new BigDecimal(euros).movePointRight(MICROS).longValueExact();
  }
}
