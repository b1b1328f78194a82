package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.OwnBooks;
import com.ooma.office.billing.application.payment.port.ProviderBooks;
import com.ooma.office.billing.domain.payment.Booking;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Holds our books of a day to the provider's. What one has on the day and the other on another one
/// is no difference: each is looked up by its key.
@UseCase
public class Reconcile {

  /// @param day in Paris
  public record Command(LocalDate day) {}

  /// @param provider what it took on the day, less what it gave back
  /// @param ours the same of our books
  /// @param differences none if all is well
  public record Report(LocalDate day, Total provider, Total ours, List<Difference> differences) {}

  public record Total(int bookings, Money amount) {

    static Total of(Collection<Booking> bookings) {
      var sum = bookings.stream().map(Booking::amount).reduce(Money.ZERO, Money::plus);
      return new Total(bookings.size(), sum);
    }
  }

  /// @param key of the charge or refund
  /// @param provider absent if it knows nothing of it
  /// @param ours absent if we know nothing of it
  public record Difference(String key, @Nullable Money provider, @Nullable Money ours) {}

  private final ProviderBooks provider;
  private final OwnBooks own;

  public Reconcile(ProviderBooks provider, OwnBooks own) {
    this.provider = provider;
    this.own = own;
  }

  /// The provider is asked in no transaction.
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Report handle(Command command) {
    var from = command.day().atStartOfDay(BusinessCalendar.PARIS).toInstant();
    var until = command.day().plusDays(1).atStartOfDay(BusinessCalendar.PARIS).toInstant();
    var theirs = byKey(provider.between(from, until));
    var ours = byKey(own.between(from, until));
    var differences = new ArrayList<Difference>();
    var known = byKey(own.of(theirs.keySet()));
    theirs.forEach((key, booking) -> {
      var other = known.get(key);
      if (!booking.equals(other)) {
        differences.add(
            new Difference(key, booking.amount(), other == null ? null : other.amount()));
      }
    });
    for (var booking : missing(ours, theirs.keySet())) {
      var other = provider.find(booking.key());
      if (!other.equals(Optional.of(booking))) {
        differences.add(
            new Difference(
                booking.key(), other.map(Booking::amount).orElse(null), booking.amount()));
      }
    }
    differences.sort(Comparator.comparing(Difference::key));
    return new Report(
        command.day(), Total.of(theirs.values()), Total.of(ours.values()), differences);
  }

  private static List<Booking> missing(Map<String, Booking> all, Set<String> there) {
    return all.values().stream().filter(each -> !there.contains(each.key())).toList();
  }

  private static Map<String, Booking> byKey(List<Booking> bookings) {
    var all = new TreeMap<String, Booking>();
    bookings.forEach(each -> all.put(each.key(), each));
    return all;
  }
}
