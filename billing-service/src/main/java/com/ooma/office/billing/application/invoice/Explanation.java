package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.Basis;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a line of an invoice, a credit note or a preview is there, and why it comes to what it does.
///
/// @param place the line's number, 1 for the first
/// @param givesBack whether it is for days that were charged before, or gives what the company is
///   owed
/// @param month the one of the account's cycle that the days are in; absent of lines of the first
///   release, which kept no reasons
/// @param monthlyTtc what one of them costs in all of that month
/// @param formula how the price of one, and the line's, are computed from it
/// @param reasons one for each of the quantity
public record Explanation(
    int place,
    Product product,
    String description,
    Period days,
    int quantity,
    Money unitTtc,
    Money ttc,
    boolean givesBack,
    @Nullable Period month,
    @Nullable Money monthlyTtc,
    String formula,
    List<Reason> reasons) {

  public static Explanation of(int place, InvoiceLine line, InvoiceKind kind) {
    var basis = line.basis();
    return new Explanation(
        place,
        line.product(),
        line.description(),
        line.days(),
        line.quantity(),
        line.unitTtc(),
        line.ttc(),
        line.isCredit(kind),
        basis == null ? null : basis.month(),
        basis == null ? null : basis.monthlyTtc(),
        formula(line),
        basis == null ? List.of() : basis.origins().stream().map(Reason::of).toList());
  }

  private static String formula(InvoiceLine line) {
    var basis = line.basis();
    var unit = line.unitTtc().amount();
    var times = unit + " × " + line.quantity() + " = " + line.ttc().amount();
    return basis == null || basis.month().equals(line.days())
        ? times
        : share(basis, line.days()) + " = " + unit + "; " + times;
  }

  /// As [Period#share] does it: the rest from the first day less the rest from the end.
  private static String share(Basis basis, Period days) {
    var from = rest(basis, days.start());
    return days.end().equals(basis.month().end()) ? from : from + " − " + rest(basis, days.end());
  }

  private static String rest(Basis basis, LocalDate day) {
    long left = new Period(day, basis.month().end()).days();
    return basis.monthlyTtc().amount() + " × " + left + "/" + basis.month().days();
  }

  /// One seat, plan or number that the line is for.
  ///
  /// @param seatId of a seat
  /// @param orderId the order that brought it; absent of what came without one
  /// @param startedBy why it is paid
  /// @param endedBy why it is not paid any more; absent as long as it goes on
  /// @param price where its monthly price is from
  /// @param creditId what the company was owed, of a line that gives it
  public record Reason(
      @Nullable UUID seatId,
      @Nullable UUID orderId,
      Event startedBy,
      @Nullable Event endedBy,
      PriceVersion price,
      @Nullable UUID creditId) {

    static Reason of(Origin origin) {
      return new Reason(
          origin.seatId(),
          origin.orderId(),
          new Event(origin.startedBy(), origin.startsOn()),
          origin.endedBy() == null ? null : new Event(origin.endedBy(), origin.endsOn()),
          new PriceVersion(source(origin), origin.listedSince()),
          origin.creditId());
    }

    private static PriceSource source(Origin origin) {
      return switch (origin.startedBy()) {
        case CALLS_MADE -> PriceSource.RATE_DECKS;
        case PORT_DELAYED, PORT_LOST, GOODWILL_GRANTED, CREDIT_CARRIED_OVER, DECK_CORRECTED ->
            PriceSource.CREDIT;
        default -> origin.listedSince() == null ? PriceSource.ORDER : PriceSource.LIST;
      };
    }
  }

  /// What happened.
  ///
  /// @param firstDay the first day that it holds for; absent of a cancellation: nothing of the
  ///   order is paid
  public record Event(Cause what, @Nullable LocalDate firstDay) {}

  /// @param validFrom of the list, which names its versions by their first days
  public record PriceVersion(PriceSource source, @Nullable LocalDate validFrom) {}

  /// Who says what something costs.
  public enum PriceSource {
    /// It was agreed with the order, and stays.
    ORDER,
    /// The price list of its first day.
    LIST,
    /// Of each call the deck of its start; the calls are listed behind the invoice.
    RATE_DECKS,
    /// What the company is owed beside its subscription.
    CREDIT
  }
}
