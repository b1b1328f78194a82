package com.ooma.office.support.domain.notice.words;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Dates, amounts and lists as a French reader expects them.
public final class French {

  /// Doesn't break at the end of a line.
  private static final char NBSP = '\u00a0';

  private static final DateTimeFormatter FIRST_OF_MONTH =
      DateTimeFormatter.ofPattern("EEEE '1er' MMMM uuuu", Locale.FRANCE);
  private static final DateTimeFormatter OTHER_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRANCE);

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRANCE);

  private French() {}

  /// `lundi 23 novembre 2026`, `mardi 1er décembre 2026`
  public static String date(LocalDate day) {
    return day.format(day.getDayOfMonth() == 1 ? FIRST_OF_MONTH : OTHER_DAY);
  }

  /// `lundi 23 novembre 2026 à 14 h 05`, in Paris
  public static String moment(Instant moment) {
    var there = moment.atZone(BusinessCalendar.PARIS);
    return date(there.toLocalDate()) + " à " + there.format(HOUR);
  }

  /// `1 250,00 €`, with no-break spaces
  public static String amount(Money money) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
    symbols.setGroupingSeparator('\u202f'); // whatever the JDK's locale data say this year
    return new DecimalFormat("#,##0.00", symbols).format(money.amount()) + NBSP + '€';
  }

  /// `3 postes`, `1 poste`; French counts zero as one
  public static String count(long count, String singular, String plural) {
    return "" + count + NBSP + (count < 2 ? singular : plural);
  }

  /// `01 99 00 12 34`
  public static String number(PhoneNumber number) {
    return number.national().replace(' ', NBSP);
  }

  /// `01 99 00 12 34, 01 99 00 12 35 et 01 99 00 12 36`
  public static String numbers(List<PhoneNumber> numbers) {
    return listed(numbers, " et ");
  }

  /// Numbers look alike in all languages, but for the word before the last one.
  static String listed(List<PhoneNumber> numbers, String and) {
    var printed = numbers.stream().map(French::number).toList();
    return printed.size() < 2
        ? String.join("", printed)
        : String.join(", ", printed.subList(0, printed.size() - 1)) + and + printed.getLast();
  }
}
