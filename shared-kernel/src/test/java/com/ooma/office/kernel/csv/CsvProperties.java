package com.ooma.office.kernel.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Typing;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CsvProperties {

  @Provide
  Arbitrary<List<List<String>>> lists() {
    var cell =
        Arbitraries.strings()
            .withChars(",;\t\"\n\r'=+-@ xé1\u00a0\u200b＝".toCharArray())
            .ofMaxLength(8);
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
  }

  @Property
  void what_is_written_comes_back(@ForAll("lists") List<List<String>> list) {
    var read = CsvFile.read(CsvWriting.of(list), null).rows().stream().map(CsvRow::cells).toList();

    assertEquals(
        list.stream()
            .map(row -> row.stream().map(CsvProperties::likeWritten).toList())
            .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
            .toList(),
        read);
  }

  /// A formula is kept with its spaces, as it is text between an apostrophe and the end.
  private static String likeWritten(String cell) {
    return CsvFormula.read(Typing.strip(CsvFormula.write(cell)));
  }

  @Property
  void no_written_cell_is_a_formula(@ForAll("lists") List<List<String>> list) {
    for (var row : list) {
      for (var cell : row) {
        var first = Typing.strip(CsvFormula.write(cell));
        boolean number = first.matches("[+-][0-9]+");

        assertFalse(first.matches("(?s)[=+@＝-].*") && !number, first);
      }
    }
  }

  @Example
  void a_formula_becomes_text_and_numbers_stay() {
    var file = List.of(List.of("=1+1", "+33199001234", "-12,50", "@a", "-a", "+1|cmd", "a=b"));

    assertEquals(
        "\uFEFF\"'=1+1\";\"+33199001234\";\"-12,50\";\"'@a\";\"'-a\";\"'+1|cmd\";\"a=b\"\r\n",
        new String(CsvWriting.of(file), UTF_8));
  }

  @Property
  void no_text_is_too_strange_to_be_read(@ForAll String text) {
    var rows = CsvFile.read(text).rows();

    assertTrue(rows.stream().limit(Math.max(0, rows.size() - 1)).allMatch(CsvRow::readable));
  }

  @Property
  void strange_punctuation_is_read(@ForAll("lists") List<List<String>> list) {
    var text = list.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\n"));
    var lines = text.lines().toList();

    for (var row : CsvFile.read(text).rows()) {
      assertTrue(lines.contains(row.text()));
    }
  }

  @Property
  void no_bytes_are_too_strange_to_be_decoded(@ForAll @Size(max = 40) byte[] file) {
    if (file.length < 4 || file[0] != 'P' && file[0] != -48) {
      CsvFile.read(file, "windows-1252").rows().forEach(row -> assertTrue(row.line() > 0));
    }
  }
}
