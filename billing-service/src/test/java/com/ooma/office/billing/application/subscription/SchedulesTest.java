package com.ooma.office.billing.application.subscription;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.CreditKind;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.PastBills;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.billing.domain.replacement.Reissue;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What holds of money whatever happens to an account, and in whatever order it is heard: as many
/// schedules as a build has time for, or as `-Dschedules=10000000` says.
class SchedulesTest {

  private static final int SCHEDULES = Integer.getInteger("schedules", 20_000);

  /// Months are cut in no time.
  private static final int CUTS = Math.max(SCHEDULES, 1_000_000);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), BusinessCalendar.PARIS);

  @Test
  void the_parts_of_months_add_up_to_price_times_time_wherever_they_are_cut() {
    each(
        CUTS,
        seed -> {
          var chance = new SplittableRandom(seed);
          var cycle = new Cycle(LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(366)));
          var price = new Money(1 + chance.nextInt(100_000));
          int months = 1 + chance.nextInt(3);
          var sum = Money.ZERO;
          for (int month = 0; month < months; month++) {
            var whole = cycle.period(month);
            var from = whole.start();
            while (from.isBefore(whole.end())) {
              var until = from.plusDays(1 + chance.nextInt(20));
              var part = new Period(from, until.isAfter(whole.end()) ? whole.end() : until);
              sum = sum.plus(whole.share(price, part));
              from = part.end();
            }
          }
          check(sum.equals(price.times(months)), seed);
        });
  }

  @Test
  void what_is_billed_is_what_was_agreed_less_credits_and_never_more_is_given_back_than_asked() {
    each(
        SCHEDULES,
        seed -> {
          var chance = new SplittableRandom(seed);
          var schedule = new Schedule(chance);
          var books = new InMemoryBooks();
          var credits = new InMemoryCredits();

          play(schedule, books, credits);

          var billed = booked(books.invoices(), seed);
          var all = credits.all();
          var given = sum(all.stream().map(Credit::given).toList());
          var carried =
              sum(
                  all.stream()
                      .filter(credit -> credit.kind() == CreditKind.CARRIED_OVER)
                      .map(Credit::ttc)
                      .toList());
          check(billed.equals(owed(schedule).minus(given).plus(carried)), seed);
          check(all.stream().allMatch(credit -> credit.given().compareTo(credit.ttc()) <= 0), seed);
        });
  }

  /// Heard at once, in the other order of topics, and billed by nobody but the last bill.
  private static Money owed(Schedule schedule) {
    var subscription = Subscription.of(schedule.account);
    schedule.begin(subscription);
    schedule.provisioning.forEach(news -> news.accept(subscription));
    schedule.ordering.forEach(news -> news.accept(subscription));
    return subscription.endAfter(schedule.lastDay, List.of()).map(Bill::total).orElse(Money.ZERO);
  }

  /// News and bills by chance, then the end.
  private static void play(Schedule schedule, InMemoryBooks books, InMemoryCredits credits) {
    var issue = new IssueBills(books, credits, () -> BillingExamples.SELLER, schedule::id, CLOCK);
    var subscription = Subscription.of(schedule.account);
    schedule.begin(subscription);
    int ordered = 1;
    int provisioned = 1;
    while (ordered < schedule.ordering.size() || provisioned < schedule.provisioning.size()) {
      if (schedule.happens(3)) {
        bill(schedule, subscription, issue);
      } else if (provisioned == schedule.provisioning.size()
          || (ordered < schedule.ordering.size() && schedule.happens(2))) {
        schedule.ordering.get(ordered++).accept(subscription);
      } else {
        schedule.provisioning.get(provisioned++).accept(subscription);
      }
      if (schedule.happens(8)) {
        credits.add(schedule.goodwill());
      }
      if (schedule.happens(6)) {
        subscription = replaceOne(schedule, subscription, books, issue);
      }
    }
    subscription
        .endAfter(schedule.lastDay, List.of())
        .ifPresent(bill -> issue.handle(new IssueBills.Command(Map.of(schedule.account, bill))));
  }

  private static void bill(Schedule schedule, Subscription subscription, IssueBills issue) {
    if (subscription.isDue(schedule.lastDay)) {
      var bill = subscription.billNextPeriod();
      issue.handle(new IssueBills.Command(Map.of(schedule.account, bill)));
    }
  }

  /// Any invoice of which something is left.
  private static Subscription replaceOne(
      Schedule schedule, Subscription subscription, InMemoryBooks books, IssueBills issue) {
    var past = new PastBills(books.finalOf(schedule.account));
    for (var wrong : books.invoices()) {
      var left = past.all(wrong.content().invoiceId());
      if (wrong.content().kind() == InvoiceKind.INVOICE
          && left.isPresent()
          && schedule.happens(2)) {
        var reissue =
            Reissue.of(
                subscription,
                wrong,
                left.get(),
                BillingExamples.SELLER,
                schedule.id(),
                schedule.id());
        issue.issue(reissue.documents());
        return reissue.known();
      }
    }
    return subscription;
  }

  /// What all documents come to, each of them in the books: no entry but sums to zero, nothing is
  /// asked for that is not more than nothing, and no more is given back of an invoice than it asked
  /// for, in HT and VAT alike.
  private static Money booked(List<Invoice.Snapshot> documents, long seed) {
    var left = new HashMap<UUID, Totals>();
    var receivable = Money.ZERO;
    for (var document : documents) {
      var content = document.content();
      var totals = content.totals();
      check(totals.ttc().compareTo(Money.ZERO) > 0 && totals.ht().cents() >= 0, seed);
      boolean asks = content.kind() == InvoiceKind.INVOICE;
      var credits = totals.ht().plus(totals.vat()).plus(totals.rounding());
      check(totals.ttc().minus(credits).equals(Money.ZERO), seed);
      receivable = asks ? receivable.plus(totals.ttc()) : receivable.minus(totals.ttc());
      if (asks) {
        left.put(content.invoiceId(), totals);
      }
      for (var part : content.corrects()) {
        var rest = left.get(part.invoiceId()).minus(part.givenBack());
        check(
            rest.ttc().cents() >= 0 && (rest.ttc().cents() > 0 || rest.equals(Totals.ZERO)), seed);
        left.put(part.invoiceId(), rest);
      }
    }
    return receivable;
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static void each(int count, LongConsumer property) {
    LongStream.range(0, count).parallel().forEach(property);
  }

  private static void check(boolean holds, long seed) {
    assertTrue(holds, () -> "schedule " + seed);
  }
}
