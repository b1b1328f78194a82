package com.ooma.office.billing.domain.ledger;

import com.ooma.office.kernel.domain.Money;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The *fichier des écritures comptables* that a French company hands to the tax office (LPF art.
/// A47 A-1): 18 columns, divided by tabs. Entries are numbered in each journal without a gap, in
/// the order of their days.
public final class Fec {

  /// One of those that the law allows.
  public static final Charset CHARSET = Charset.forName("ISO-8859-15");

  private static final List<String> COLUMNS =
      List.of(
          "JournalCode",
          "JournalLib",
          "EcritureNum",
          "EcritureDate",
          "CompteNum",
          "CompteLib",
          "CompAuxNum",
          "CompAuxLib",
          "PieceRef",
          "PieceDate",
          "EcritureLib",
          "Debit",
          "Credit",
          "EcritureLet",
          "DateLet",
          "ValidDate",
          "Montantdevise",
          "Idevise");

  private final Map<Journal, Integer> numbers = new EnumMap<>(Journal.class);
  private @Nullable Long entry;

  /// @param siren of the company whose books they are
  /// @param lastDay that it has
  public static String fileName(String siren, LocalDate lastDay) {
    return siren + "FEC" + day(lastDay) + ".txt";
  }

  public String heading() {
    return row(COLUMNS.stream());
  }

  /// @param line the lines of an entry come one after the other, and entries by their days
  public String line(LedgerLine line) {
    if (entry == null || entry != line.entry()) {
      entry = line.entry();
      numbers.merge(line.journal(), 1, Integer::sum);
    }
    var account = line.account();
    boolean ofCustomer = account.isOfCustomers();
    return row(
        Stream.of(
            line.journal().name(),
            line.journal().label(),
            String.valueOf(numbers.get(line.journal())),
            day(line.day()),
            account.number(),
            account.label(),
            ofCustomer ? line.accountId().toString() : "",
            ofCustomer ? line.company() : "",
            line.piece(),
            day(line.pieceDay()),
            line.label(),
            amount(line.amount()),
            amount(line.amount().negated()),
            "",
            "",
            day(line.day()),
            "",
            ""));
  }

  private static String row(Stream<String> cells) {
    return String.join("\t", cells.map(Fec::plain).toList()) + "\r\n";
  }

  /// Nothing in a cell divides cells or lines, and what the charset lacks is a question mark.
  private static String plain(String cell) {
    var line = cell.replaceAll("\\s+", " ").strip();
    return new String(line.getBytes(CHARSET), CHARSET);
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String amount(Money amount) {
    var shown = amount.compareTo(Money.ZERO) > 0 ? amount : Money.ZERO;
    return shown.amount().toPlainString().replace('.', ',');
  }
}
