package com.ooma.office.billing.domain.rating;

import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.kernel.domain.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A deck as it comes in a file: taken whole, or refused whole with all that is wrong with it.
public final class DeckSheet {

  public static final List<String> COLUMNS =
      List.of("prefix", "destination", "connect", "minute", "first_step", "next_step", "minimum");

  private static final Pattern PREFIX = Pattern.compile("[0-9]{1,15}");

  /// With a full stop or, as French spreadsheets write it, a comma.
  private static final Pattern EUROS = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,6})?");

  private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,3}");
  private static final int MICROS = 6;
  private static final int LONGEST_DESTINATION = 80;

  private final SortedMap<String, Tariff> tariffs = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private DeckSheet() {}

  /// A line of the file.
  ///
  /// @param line as an editor shows it, from 1
  /// @param cells those of [#COLUMNS]
  public record Row(int line, List<String> cells) {}

  /// @param rows those after the head
  /// @return what calls cost by prefix
  /// @throws Refused naming every line that is wrong, by its number, with the column and what it
  ///   has there (`3: minute 'x'`), how many cells there are of how many (`4: 2/7`), or that a
  ///   prefix was there before (`5: prefix '44' × 2`)
  public static SortedMap<String, Tariff> read(List<Row> rows) {
    var sheet = new DeckSheet();
    rows.forEach(sheet::readRow);
    if (rows.isEmpty()) {
      sheet.wrong.add("2");
    }
    if (!sheet.wrong.isEmpty()) {
      var wrong = String.join("; ", sheet.wrong);
      throw Refused.invalid("rate-deck", "Refused lines: " + wrong).about(wrong);
    }
    return Collections.unmodifiableSortedMap(sheet.tariffs);
  }

  private void readRow(Row row) {
    int line = row.line();
    var cells = row.cells();
    if (cells.size() != COLUMNS.size()) {
      wrong.add("%d: %d/%d".formatted(line, cells.size(), COLUMNS.size()));
      return;
    }
    int before = wrong.size();
    check(line, cells, 0, PREFIX);
    checkDestination(line, cells.get(1));
    for (int euros : new int[] {2, 3, 6}) {
      check(line, cells, euros, EUROS);
    }
    for (int seconds : new int[] {4, 5}) {
      check(line, cells, seconds, SECONDS);
    }
    if (wrong.size() == before && tariffs.put(cells.get(0), tariff(cells)) != null) {
      wrong.add("%d: prefix '%s' × 2".formatted(line, cells.get(0)));
    }
  }

  private void checkDestination(int line, String destination) {
    boolean good =
        !destination.isBlank()
            && destination.length() <= LONGEST_DESTINATION
            && PlainText.ONE_LINE.faultOf(destination).isEmpty();
    if (!good) {
      wrong.add("%d: destination '%s'".formatted(line, destination.strip()));
    }
  }

  private void check(int line, List<String> cells, int column, Pattern shape) {
    if (!shape.matcher(cells.get(column)).matches()) {
      wrong.add("%d: %s '%s'".formatted(line, COLUMNS.get(column), cells.get(column)));
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
    return new BigDecimal(euros.replace(',', '.')).movePointRight(MICROS).longValueExact();
  }
}
