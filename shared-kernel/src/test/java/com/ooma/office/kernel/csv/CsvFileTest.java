package com.ooma.office.kernel.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<List<String>> NOÉ =
      List.of(List.of("nom", "e-mail"), List.of("Noé Œuvré", "n@x.example"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nom;e-mail\nNoé Œuvré;n@x.example\n",
        "nom,e-mail\r\nNoé Œuvré,n@x.example",
        "nom\te-mail\rNoé Œuvré\tn@x.example\r",
        "\uFEFFnom;e-mail\nNoé Œuvré;n@x.example\n",
        "sep=;\r\nnom;e-mail\r\nNoé Œuvré;n@x.example\r\n",
        "\uFEFFSEP=;\nnom;e-mail\nNoé Œuvré;n@x.example\n",
        "\"sep=\t\"\nnom\te-mail\nNoé Œuvré\tn@x.example\n",
        "\r\n\r\nnom;e-mail\r\n;\r\n;;;\r\nNoé Œuvré;n@x.example\r\n;\r\n \t; \r\n",
        "nom ; e-mail\n \"Noé Œuvré\" ;\u00a0n@x.example\u202f\n",
        "\"nom\";\"e-mail\"\n\"Noé Œuvré\";\"n@x.example\"",
      })
  void reads_what_spreadsheets_write(String file) {
    assertEquals(NOÉ, cells(CsvFile.read(file)));
  }

  @Test
  void empty_cells_at_the_end_of_a_row_are_kept_and_say_nothing() {
    var rows = CsvFile.read("number;\n01 99 00 12 34;\n;\n").rows();

    assertEquals(2, rows.size());
    assertEquals("01 99 00 12 34", rows.getLast().cell(0));
    assertEquals("", rows.getLast().cell(1));
    assertEquals("", rows.getLast().cell(99));
  }

  static Stream<byte[]> encodings() {
    var text = "nom\te-mail\r\nNoé Œuvré\tn@x.example\r\n";
    return Stream.of(
        text.getBytes(UTF_8),
        ("\uFEFF" + text).getBytes(UTF_8),
        text.getBytes(WINDOWS),
        ("\uFEFF" + text).getBytes(UTF_16LE),
        ("\uFEFF" + text).getBytes(UTF_16BE),
        text.getBytes(UTF_16LE),
        text.getBytes(UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void the_bytes_tell_the_character_set(byte[] file) {
    for (var declared :
        Stream.of("windows-1252", "utf-8", "ISO-8859-1", "nonsense", "%%").toList()) {
      assertEquals(NOÉ, cells(CsvFile.read(file, declared)), declared);
    }
    assertEquals(NOÉ, cells(CsvFile.read(file, null)));
  }

  @Test
  void a_declared_character_set_of_one_byte_is_believed_if_the_file_is_not_in_unicode() {
    var mac = Charset.forName("x-MacRoman");

    assertEquals("Noé", CsvFile.read("Noé".getBytes(mac), "macintosh").rows().getFirst().cell(0));
    assertEquals(
        "Noé", CsvFile.read("Noé".getBytes(ISO_8859_1), "utf-8").rows().getFirst().cell(0));
  }

  @Test
  void a_workbook_is_told_from_a_list() {
    for (var workbook :
        List.of(
            new byte[] {'P', 'K', 3, 4, 0, 0}, new byte[] {-48, -49, 0x11, (byte) 0xE0, 1, 2})) {
      var refused = assertThrows(Refused.class, () -> CsvFile.read(workbook, null));

      assertEquals("workbook-not-csv", refused.code());
    }
  }

  @Test
  void the_first_line_decides_on_the_delimiter() {
    assertEquals(List.of("b,c", "d"), CsvFile.read("a;a\nb,c;d").rows().getLast().cells());
    assertEquals(List.of("b;c", "d"), CsvFile.read("a,a\nb;c,d").rows().getLast().cells());
    assertEquals(List.of("x;y", "z"), CsvFile.read("\"x;y\",z").rows().getFirst().cells());
    assertEquals(
        List.of("nom, prénom", "mail", ""),
        CsvFile.read("nom, prénom;mail;").rows().getFirst().cells());
    assertEquals(List.of("Martin, Zoé"), CsvFile.read("nom\nMartin, Zoé").rows().getLast().cells());
  }

  @Test
  void lines_are_counted_as_an_editor_does() {
    var rows = CsvFile.read("sep=;\r\n\r\na;\"two\r\nlines\"\r\n\r\nb;c\rd;e\n").rows();

    assertEquals(List.of(3, 6, 7), rows.stream().map(CsvRow::line).toList());
    assertEquals(List.of("a;\"two", "b;c", "d;e"), rows.stream().map(CsvRow::text).toList());
    assertEquals("two\r\nlines", rows.getFirst().cell(1));
  }

  @Test
  void a_quoted_cell_may_have_quotes() {
    assertEquals(
        List.of("say \"hi\"", "5\" disk"),
        CsvFile.read("\"say \"\"hi\"\"\",5\" disk").rows().getFirst().cells());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a;b\n\"two\nlines\";c\nd;\"e\nf;g\n",
        "a;b\n\"two\nlines\";c\n\"d\"e;f\nf;g\n",
      })
  void what_can_not_be_read_on_is_told_with_its_line(String file) {
    var rows = CsvFile.read(file).rows();

    assertEquals(3, rows.size());
    assertEquals(List.of(1, 2, 4), rows.stream().map(CsvRow::line).toList());
    rows.subList(0, 2).forEach(CsvRow::requireReadable);
    assertEquals(
        "line-unreadable",
        assertThrows(Refused.class, () -> rows.getLast().requireReadable()).code());
  }

  @Test
  void cells_rows_and_files_are_bounded() {
    var long_ = CsvFile.read("a;b\nc;" + "x".repeat(2_001) + "\nd;e").rows();
    var wide = CsvFile.read("a;b\nc" + ";".repeat(100) + "\nd;e").rows();
    var refused =
        assertThrows(Refused.class, () -> CsvFile.read("a\n".repeat(CsvFile.MOST_ROWS + 1)));

    assertEquals(List.of(true, false), long_.stream().map(CsvRow::readable).toList());
    assertEquals(List.of(true, false), wide.stream().map(CsvRow::readable).toList());
    assertEquals("too-many-lines", refused.code());
    assertEquals(CsvFile.MOST_ROWS, CsvFile.read("a\n".repeat(CsvFile.MOST_ROWS)).rows().size());
  }

  @Test
  void an_empty_file_has_no_rows() {
    assertTrue(CsvFile.read("").rows().isEmpty());
    assertTrue(CsvFile.read("sep=;").rows().isEmpty());
    assertTrue(CsvFile.read(new byte[0], null).rows().isEmpty());
    assertTrue(CsvFile.read("\uFEFF ;;\r\n\u00a0").rows().isEmpty());
  }

  private static List<List<String>> cells(CsvFile file) {
    return file.rows().stream().map(CsvRow::cells).toList();
  }
}
