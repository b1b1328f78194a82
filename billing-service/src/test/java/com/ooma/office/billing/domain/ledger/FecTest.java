package com.ooma.office.billing.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What the tax office's own program (Test Compta Demat) looks at in a FEC.
class FecTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final UUID ACCOUNT = new UUID(0, 1);

  @Test
  void a_line_has_its_eighteen_columns_in_the_order_of_the_law() {
    var fec = new Fec();

    assertEquals(
        "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib"
                .replace("\\t", "\t")
            + "\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate"
            + "\tMontantdevise\tIdevise\r\n",
        fec.heading());
    assertEquals(
        "VE\tVentes\t1\t20260131\t411000\tClients\t00000000-0000-0000-0000-000000000001\tAtelier Lumen SAS"
            + "\tOO-2026-000001\t20260131\tFacture OO-2026-000001\t1050,00\t0,00\t\t\t20260131\t\t\r\n",
        fec.line(line(1, Journal.VE, DAY, LedgerAccount.RECEIVABLES, "1050.00")));
    assertEquals(
        "VE\tVentes\t1\t20260131\t706000\tPrestations de services\t\t\tOO-2026-000001\t20260131"
            + "\tFacture OO-2026-000001\t0,00\t875,00\t\t\t20260131\t\t\r\n",
        fec.line(line(1, Journal.VE, DAY, LedgerAccount.REVENUE, "-875.00")));
  }

  @Test
  void nothing_in_a_cell_divides_cells_or_lines_nor_is_beyond_the_charset() {
    var company = "L\u2019Étoile\tdu\r\nNord \u0141 \u20ac";
    var line =
        new Fec()
            .line(
                new LedgerLine(
                    1,
                    Journal.VE,
                    DAY,
                    "p",
                    DAY,
                    "l",
                    LedgerAccount.RECEIVABLES,
                    Money.of("1.00"),
                    ACCOUNT,
                    company));

    assertEquals(18, line.split("\t", -1).length);
    assertEquals("L?Étoile du Nord ? \u20ac", line.split("\t", -1)[7]);
    assertEquals(line, new String(line.getBytes(Fec.CHARSET), Fec.CHARSET));
  }

  @Test
  void the_file_is_named_after_company_and_last_day() {
    assertEquals("987654324FEC20261231.txt", Fec.fileName("987654324", LocalDate.of(2026, 12, 31)));
  }

  @Property(tries = 200)
  void entries_balance_and_are_numbered_without_a_gap_in_the_order_of_days(@ForAll Random chance) {
    var fec = new Fec();
    var lines = new ArrayList<String[]>();
    var day = LocalDate.of(2026, 1, 1);
    for (long entry = 1; entry <= 60; entry++) {
      day = day.plusDays(chance.nextInt(3));
      var journal = Journal.values()[chance.nextInt(3)];
      long rest = 0;
      for (int place = 0; place < 1 + chance.nextInt(4); place++) {
        long cents = chance.nextInt(200_001) - 100_000L;
        rest -= cents;
        lines.add(cells(fec, entry, journal, day, cents));
      }
      lines.add(cells(fec, entry, journal, day, rest));
    }

    var sums = new HashMap<String, Long>();
    var last = new HashMap<String, Integer>();
    var before = "";
    for (var cells : lines) {
      assertEquals(18, cells.length);
      sums.merge(cells[0] + cells[2], cents(cells[11]) - cents(cells[12]), Long::sum);
      int number = Integer.parseInt(cells[2]);
      int former = last.getOrDefault(cells[0], 0);
      assertTrue(number == former || number == former + 1, "gap in " + cells[0]);
      last.put(cells[0], number);
      assertTrue(cells[3].compareTo(before) >= 0);
      before = cells[3];
      var parsed = LocalDate.parse(cells[3], DateTimeFormatter.BASIC_ISO_DATE);
      assertFalse(parsed.isBefore(LocalDate.of(2026, 1, 1)));
      assertTrue(cells[11].matches("[0-9]+,[0-9]{2}") && cells[12].matches("[0-9]+,[0-9]{2}"));
      assertFalse(cells[4].isBlank() || cells[8].isBlank() || cells[10].isBlank());
    }
    assertEquals(Map.of(), without(sums, 0L));
  }

  private static Map<String, Long> without(Map<String, Long> sums, long value) {
    sums.values().removeIf(sum -> sum == value);
    return sums;
  }

  private static long cents(String amount) {
    return Long.parseLong(amount.replace(",", ""));
  }

  private static String[] cells(Fec fec, long entry, Journal journal, LocalDate day, long cents) {
    var amount = new Money(cents).amount().toPlainString();
    return fec.line(line(entry, journal, day, LedgerAccount.CASH, amount)).split("\t", -1);
  }

  private static LedgerLine line(
      long entry, Journal journal, LocalDate day, LedgerAccount account, String amount) {
    return new LedgerLine(
        entry,
        journal,
        day,
        "OO-2026-000001",
        day,
        "Facture OO-2026-000001",
        account,
        Money.of(amount),
        ACCOUNT,
        "Atelier Lumen SAS");
  }
}
