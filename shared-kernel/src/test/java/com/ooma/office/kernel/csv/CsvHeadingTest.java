package com.ooma.office.kernel.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvHeadingTest {

  private static final CsvColumn MAC = CsvColumn.of("mac", "adresse MAC");
  private static final CsvColumn SERIAL = CsvColumn.of("serial", "numéro de série", "N° de série");
  private static final List<CsvColumn> COLUMNS = List.of(MAC, SERIAL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serial;mac",
        "Numéro de série;Adresse MAC",
        "NUMERO_DE_SERIE;mac",
        "N° de serie;MAC;;"
      })
  void columns_are_found_by_name_in_any_order(String line) {
    var rows = CsvFile.read(line + "\nS0001;001565000001;;").rows();
    var heading = CsvHeading.in(rows.getFirst(), COLUMNS).orElseThrow();

    assertEquals("001565000001", heading.cell(rows.getLast(), MAC));
    assertEquals("S0001", heading.cell(rows.getLast(), SERIAL));
    assertEquals(List.of(), heading.unknown());
    assertEquals(List.of(), heading.repeated());
    assertFalse(heading.isOverrunBy(rows.getLast()));
  }

  @Test
  void what_names_no_column_is_no_heading() {
    assertTrue(CsvHeading.in(CsvFile.read("a;b").rows().getFirst(), COLUMNS).isEmpty());
  }

  @Test
  void strange_and_repeated_columns_are_told() {
    var row = CsvFile.read("mac;couleur;adresse mac;").rows().getFirst();
    var heading = CsvHeading.in(row, COLUMNS).orElseThrow();

    assertEquals(List.of("couleur"), heading.unknown());
    assertEquals(List.of("mac"), heading.repeated());
    assertTrue(heading.has(MAC));
    assertFalse(heading.has(SERIAL));
    assertEquals("", heading.cell(row, SERIAL));
  }

  @Test
  void a_cell_without_a_column_overruns_the_heading() {
    var rows = CsvFile.read("mac;;serial\na;b;c\na;;c;d\na;;c;;").rows();
    var heading = CsvHeading.in(rows.getFirst(), COLUMNS).orElseThrow();

    assertTrue(heading.isOverrunBy(rows.get(1)));
    assertTrue(heading.isOverrunBy(rows.get(2)));
    assertFalse(heading.isOverrunBy(rows.get(3)));
  }

  @Test
  void without_a_heading_the_order_counts() {
    var row = CsvFile.read("001565000001,S0001").rows().getFirst();

    assertEquals("S0001", CsvHeading.inOrder(COLUMNS).cell(row, SERIAL));
  }
}
