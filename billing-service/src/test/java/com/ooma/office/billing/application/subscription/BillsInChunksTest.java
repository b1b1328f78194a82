package com.ooma.office.billing.application.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.usage.InMemoryCalls;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.Grant;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceEvent;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.RateDeck;
import com.ooma.office.billing.domain.rating.RateDecks;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.ItemisedCall;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Many accounts that are billed together have what each has that is billed alone: documents,
/// numbers, cents, events, credits and calls.
class BillsInChunksTest {

  private static final int ACCOUNTS = 60;
  private static final int DAYS = 170;
  private static final RateDecks DECKS =
      new RateDecks(
          new TreeMap<>(
              Map.of(
                  Instant.EPOCH,
                  RateDeck.of(Map.of("447", new Tariff("Mobiles", 0, 600_000, 1, 1, 0))))));

  private final List<UUID> accounts =
      LongStream.range(0, ACCOUNTS).mapToObj(account -> new UUID(1, account)).toList();

  /// What is heard of each, which is by chance.
  private final List<List<History.News>> heard =
      IntStream.range(0, ACCOUNTS).mapToObj(seed -> new History(new Random(seed)).heard()).toList();

  @Test
  void chunks_come_to_what_single_bills_come_to() {
    var together = new World(ACCOUNTS);
    var alone = new World(1);

    for (int day = 0; day < DAYS; day++) {
      together.live(History.START.plusDays(day));
      alone.live(History.START.plusDays(day));
    }

    assertEquals(alone.books.invoices(), together.books.invoices());
    assertEquals(alone.events(), together.events());
    assertEquals(alone.credits.all(), together.credits.all());
    assertEquals(alone.listed(), together.listed());
    for (var account : accounts) {
      assertEquals(
          alone.books.find(account).orElseThrow().snapshot(),
          together.books.find(account).orElseThrow().snapshot());
    }
    var kinds = alone.books.invoices().stream().map(each -> each.content().kind()).toList();
    assertTrue(kinds.contains(InvoiceKind.CREDIT_NOTE) && alone.listed().size() > ACCOUNTS);
  }

  /// All accounts, billed so many at a time.
  private final class World {

    private final InMemoryBooks books = new InMemoryBooks();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryCredits credits = new InMemoryCredits();
    private final Random chance = new Random(1);
    private final int chunk;
    private long lastId;

    World(int chunk) {
      this.chunk = chunk;
    }

    List<InvoiceEvent> events() {
      return books.published();
    }

    List<ItemisedCall> listed() {
      return books.invoices().stream()
          .map(Invoice.Snapshot::content)
          .flatMap(content -> calls.listedBy(content.invoiceId()).stream())
          .toList();
    }

    void live(LocalDate day) {
      for (int i = 0; i < ACCOUNTS; i++) {
        hear(accounts.get(i), heard.get(i), day);
        happen(accounts.get(i), day);
      }
      var clock = at(day);
      var issue = new IssueBills(books, credits, () -> BillingExamples.SELLER, this::nextId, clock);
      var billing = new BillNextPeriod(books, calls, issue, clock);
      var due = accounts;
      while (!due.isEmpty()) {
        due = bill(billing, due);
      }
    }

    private List<UUID> bill(BillNextPeriod billing, List<UUID> due) {
      var billed = new ArrayList<UUID>();
      for (int from = 0; from < due.size(); from += chunk) {
        var some = due.subList(from, Math.min(from + chunk, due.size()));
        billed.addAll(billing.handle(new BillNextPeriod.Command(some, null)));
      }
      return billed;
    }

    private void hear(UUID account, List<History.News> all, LocalDate day) {
      for (var news : all) {
        if (news.heard().equals(day)) {
          var subscription = books.openForUpdate(account);
          news.change().accept(subscription);
          books.save(subscription);
        }
      }
    }

    private void happen(UUID account, LocalDate day) {
      var ttc = new Money(1 + chance.nextInt(9_000));
      switch (chance.nextInt(40)) {
        case 0 -> {
          var grant = new Grant("Panne", "care-1", null);
          credits.add(Credit.goodwill(goodwill(account, day), account, day, ttc, grant, true));
        }
        case 1, 2 -> calls.addNew(List.of(call(account, day)));
        default -> {}
      }
    }

    private static UUID goodwill(UUID account, LocalDate day) {
      return new UUID(day.toEpochDay(), account.getLeastSignificantBits());
    }

    private static RatedCall call(UUID account, LocalDate day) {
      var number = DialledNumber.of("+44 7400 123456");
      var start = day.atTime(8, 0).atZone(BusinessCalendar.PARIS).toInstant();
      var id = account + "/" + day;
      var record = new CallRecord(id, 1, account, "2001", number, start, 61);
      return RatedCall.of(record, Plan.STANDARD, DECKS, UUID.nameUUIDFromBytes(id.getBytes()));
    }

    private UUID nextId() {
      return new UUID(2, ++lastId);
    }

    private static Clock at(LocalDate day) {
      return Clock.fixed(
          day.atTime(9, 0).atZone(BusinessCalendar.PARIS).toInstant(), BusinessCalendar.PARIS);
    }
  }
}
