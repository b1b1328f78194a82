package com.ooma.office.billing.application.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.billing.application.payment.port.OwnBooks;
import com.ooma.office.billing.application.payment.port.ProviderBooks;
import com.ooma.office.billing.domain.payment.Booking;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Two books of one day, one beside the other.
class ReconcileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 29); // 23 hours long in Paris
  private static final Instant MORNING = Instant.parse("2026-03-28T23:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-03-29T22:00:00Z");

  private final Ledger provider = new Ledger();
  private final Ledger ours = new Ledger();

  @Test
  void the_same_in_both_is_no_difference_whenever_it_was_booked() {
    provider.book("a", "50.00", MORNING);
    ours.book("a", "50.00", MORNING.plusSeconds(1));
    provider.book("b", "-20.00", NIGHT.minusSeconds(1));
    ours.book("b", "-20.00", NIGHT);
    provider.book("c", "7.00", MORNING.minusSeconds(1));
    ours.book("c", "7.00", MORNING);

    var report = reconcile();

    assertEquals(List.of(), report.differences());
    assertEquals(new Reconcile.Total(2, Money.of("30.00")), report.provider());
    assertEquals(new Reconcile.Total(2, Money.of("57.00")), report.ours());
  }

  @Test
  void what_one_lacks_or_has_otherwise_is_named() {
    provider.book("only there", "5.00", MORNING);
    ours.book("only here", "6.00", MORNING);
    provider.book("otherwise", "7.00", MORNING);
    ours.book("otherwise", "7.01", MORNING);

    assertEquals(
        List.of(
            new Reconcile.Difference("only here", null, Money.of("6.00")),
            new Reconcile.Difference("only there", Money.of("5.00"), null),
            new Reconcile.Difference("otherwise", Money.of("7.00"), Money.of("7.01"))),
        reconcile().differences());
  }

  private Reconcile.Report reconcile() {
    return new Reconcile(provider, ours).handle(new Reconcile.Command(DAY));
  }

  private static final class Ledger implements ProviderBooks, OwnBooks {

    private record Line(Booking booking, Instant at) {}

    private final TreeMap<String, Line> lines = new TreeMap<>();

    void book(String key, String amount, Instant at) {
      lines.put(key, new Line(new Booking(key, Money.of(amount)), at));
    }

    @Override
    public List<Booking> between(Instant from, Instant until) {
      return lines.values().stream()
          .filter(line -> !line.at().isBefore(from) && line.at().isBefore(until))
          .map(Line::booking)
          .toList();
    }

    @Override
    public List<Booking> of(Set<String> keys) {
      return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    @Override
    public Optional<Booking> find(String key) {
      return Optional.ofNullable(lines.get(key)).map(Line::booking);
    }
  }
}
