package com.ooma.office.billing.adapter.out.print;

import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Amounts, days and names as a French page writes them, whatever the machine is set to.
final class Wording {

  /// Between groups of digits and before units, where no line may break.
  private static final char SPACE = '\u00a0';

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

  private static final int SIXTY = 60;

  private Wording() {}

  static String euros(Money amount) {
    return number("#,##0.00", amount.amount()) + SPACE + "€";
  }

  static String unitPrice(BigDecimal amount) {
    return number("#,##0.00####", amount) + SPACE + "€";
  }

  static String count(int quantity) {
    return number("#,##0", BigDecimal.valueOf(quantity));
  }

  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /// When a call began, in Paris.
  static String moment(Instant moment) {
    return moment.atZone(BusinessCalendar.PARIS).format(MOMENT);
  }

  /// `1:05`, or `1:00:05` of an hour and more.
  static String duration(int seconds) {
    int minutes = seconds / SIXTY;
    return minutes < SIXTY
        ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % SIXTY)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", minutes / SIXTY, minutes % SIXTY, seconds % SIXTY);
  }

  static String days(Period days) {
    return "du " + day(days.start()) + " au " + day(days.lastDay());
  }

  /// In threes, as people read a SIREN.
  static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(SPACE));
  }

  /// `SAS au capital de 10 000 € – RCS Paris 987 654 324` (C. com. R123-238).
  static String legalForm(Seller seller) {
    return "%s au capital de %s%s€ – %s %s"
        .formatted(
            seller.legalForm(),
            number("#,##0.##", seller.shareCapital().amount()),
            SPACE,
            seller.register(),
            grouped(seller.siren().digits()));
  }

  private static String number(String pattern, BigDecimal value) {
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(SPACE);
    symbols.setDecimalSeparator(',');
    symbols.setMinusSign('−');
    return new DecimalFormat(pattern, symbols).format(value);
  }
}
