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

/// Dates, amounts and lists as an English reader expects them, of what happens in France.
public final class English {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private English() {}

  /// `Monday 23 November 2026`
  public static String date(LocalDate day) {
    return day.format(DAY);
  }

  /// `Monday 23 November 2026 at 14:05`, in Paris
  public static String moment(Instant moment) {
    var there = moment.atZone(BusinessCalendar.PARIS);
    return date(there.toLocalDate()) + " at " + there.format(HOUR);
  }

  /// `€1,250.00`
  public static String amount(Money money) {
    var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
    format.setPositivePrefix("€");
    format.setNegativePrefix("-€");
    return format.format(money.amount());
  }

  /// `3 users`, `1 user`, `0 users`
  public static String count(long count, String singular, String plural) {
    return "" + count + '\u00a0' + (count == 1 ? singular : plural);
  }

  /// `01 99 00 12 34, 01 99 00 12 35 and 01 99 00 12 36`
  public static String numbers(List<PhoneNumber> numbers) {
    return French.listed(numbers, " and ");
  }
}
