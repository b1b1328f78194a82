package com.ooma.office.provisioning.application.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.stock.ImportReport.LineNote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportsTest {

  private static final String MAC_WARNING =
      "No Yealink phone was seen with this beginning yet: is it one?";

  private final World world = new World();

  @Test
  void every_bad_line_of_numbers_is_told_and_keeps_no_other_out() {
    world.stockNumbers("+331990000", 1);

    var report =
        numbers(
            """
            number
            +33199000000
            01 99 00 00 01

            +33199000001
            0612345678
            0162001234
            nonsense
            0199000002,more
            0199000003
            0262779041
            01 99 OOO 234
            """);

    assertEquals(10, report.lines());
    assertEquals(2, report.added());
    assertEquals(
        List.of(
            "2 number-known",
            "5 line-twice",
            "6 not-a-fixed-line",
            "7 cold-calling-number",
            "8 not-a-phone-number",
            "9 not-a-phone-number",
            "11 not-a-fixed-line",
            "12 not-a-phone-number"),
        codes(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number;\r\n+33199000000;\r\n01 99 00 00 01;\r\n;\r\n;;;\r\n",
        "sep=;\r\nZone;Numéro de téléphone\r\n01;0199000000\r\n01;01.99.00.00.01\r\n",
        "\r\n\r\nNUMERO\r\n0199000000\r\n+33\u00a0(0)1\u202f99 00 00 01\r\n",
        "0199000000;;\n0199000001;;\n",
        "N° de téléphone\tligne\n0199000000\t\n0033199000001\t\n",
      })
  void numbers_are_read_as_spreadsheets_write_them(String list) {
    var report = numbers(list);

    assertEquals(List.of(), codes(report));
    assertEquals(2, report.added());
  }

  @Test
  void a_heading_names_every_column_that_is_needed() {
    assertRefused("heading-missing", () -> phones("Adresse MAC;modèle\n001565000001;T23G\n"));
  }

  @Test
  void phones_are_found_by_the_names_of_their_columns() {
    var report =
        phones("Carton;Numéro de série;Adresse MAC;\n7;S0001;00:15:65:00:00:01;\n7;S0002;;\n");

    assertEquals(List.of("3 not-a-mac"), codes(report));
    assertEquals(1, report.added());
  }

  @Test
  void a_block_that_no_phone_was_seen_with_is_taken_with_a_warning() {
    var report = phones("805E0C000001,S0001\n001122334455,S0002\n001565000001,S0001\n");

    assertEquals(2, report.added());
    assertEquals(List.of("3 phone-known"), codes(report));
    assertEquals(
        List.of(new LineNote(2, "001122334455,S0002", "mac-block-unknown", MAC_WARNING)),
        report.warned());
  }

  @Test
  void every_bad_line_of_phones_is_told_and_keeps_no_other_out() {
    phones("001565000001,S0001");

    var report =
        phones(
            "\uFEFFMAC,Serial\r\n"
                + String.join(
                    "\r\n",
                    "00:15:65:00:00:01,S0009",
                    "00:15:65:00:00:02,S0001",
                    "00:15:65:00:00:03,s0003",
                    "001565000003,S0004",
                    "011565334455,S0005",
                    "00156500000,S0006",
                    "001565000007",
                    "001565000008,?",
                    "001565000009,S0009,more",
                    "001565000010,\"S0010"));

    assertEquals(10, report.lines());
    assertEquals(1, report.added());
    assertEquals(
        List.of(
            "2 phone-known",
            "3 phone-known",
            "5 line-twice",
            "6 not-a-mac",
            "7 not-a-mac",
            "8 not-a-serial",
            "9 not-a-serial",
            "10 line-malformed",
            "11 line-unreadable"),
        codes(report));
  }

  @Test
  void a_file_without_end_is_refused_whole() {
    var endless = "0199000000\n".repeat(20_001);

    assertRefused("too-many-lines", () -> numbers(endless));
  }

  private ImportReport numbers(String list) {
    return world.importNumbers.handle(new ImportNumbers.Command(CsvFile.read(list)));
  }

  private ImportReport phones(String list) {
    return world.importPhones.handle(new ImportPhones.Command(CsvFile.read(list)));
  }

  private static List<String> codes(ImportReport report) {
    return report.refused().stream()
        .sorted(java.util.Comparator.comparingInt(LineNote::line))
        .map(line -> line.line() + " " + line.code())
        .toList();
  }

  private static Refused assertRefused(String code, Runnable act) {
    var refused = assertThrows(Refused.class, act::run);
    assertEquals(code, refused.code());
    return refused;
  }
}
