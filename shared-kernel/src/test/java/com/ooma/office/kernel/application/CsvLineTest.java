package com.ooma.office.kernel.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvLineTest {

  @Test
  void reads_what_spreadsheets_write() {
    var lines =
        CsvLine.read("\uFEFFname;email\r\n\"Martin; Camille\";c@x.example\r\n\r\n  a ;\r\n");

    assertEquals(List.of(1, 2, 4), lines.stream().map(CsvLine::number).toList());
    assertEquals(List.of("Martin; Camille", "c@x.example"), lines.get(1).cells());
    assertEquals(List.of("a", ""), lines.get(2).cells());
    assertEquals("a ;", lines.get(2).text());
  }

  @Test
  void the_first_line_decides_on_the_separator() {
    assertEquals(List.of("b,c", "d"), CsvLine.read("a;a\nb,c;d").getLast().cells());
    assertEquals(List.of("b;c", "d"), CsvLine.read("a,a\nb;c,d").getLast().cells());
    assertEquals(List.of("x;y", "z"), CsvLine.read("\"x;y\",z").getFirst().cells());
  }

  @Test
  void a_quoted_cell_may_have_quotes_and_lines() {
    var lines = CsvLine.read("\"say \"\"hi\"\"\",\"two\nlines\"\nnext,one");

    assertEquals(List.of("say \"hi\"", "two\nlines"), lines.getFirst().cells());
    assertEquals(3, lines.getLast().number());
  }

  @Test
  void a_quote_inside_a_cell_is_a_character() {
    assertEquals(List.of("5\" disk", "b"), CsvLine.read("5\" disk,b").getFirst().cells());
  }

  @Test
  void a_quote_that_is_not_closed_is_told() {
    assertFalse(CsvLine.read("a,\"b\nc").getFirst().complete());
    assertTrue(CsvLine.read("a,\"b\"").getFirst().complete());
  }

  @Property
  void whatever_is_quoted_comes_back(
      @ForAll @Size(min = 1, max = 4) List<@Chars({',', ';', '"', '\n', 'x', 'é'}) String> cells) {
    var line =
        "k,"
            + cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));

    var read = CsvLine.read("k,k\n" + line).getLast().cells();

    assertEquals(cells.stream().map(String::strip).toList(), read.subList(1, read.size()), line);
  }

  @Property
  void no_file_is_too_strange_to_be_read(@ForAll @CharRange(to = '\u00ff') String csv) {
    var all = CsvLine.read(csv);

    assertTrue(all.stream().noneMatch(line -> line.cells().isEmpty()));
  }
}
