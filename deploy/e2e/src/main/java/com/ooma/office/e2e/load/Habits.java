package com.ooma.office.e2e.load;

import com.ooma.office.e2e.journal.Kind;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// What companies do, and how often.
final class Habits {

  private static final Habit QUOTE =
      company ->
          company.post(
              Kind.REQUEST_QUOTE,
              "/v1/quotes",
              new JsonObject()
                  .put("seats", company.random().nextInt(1, 20))
                  .put("internationalPlan", company.random().nextBoolean()));
  private static final Habit HOLD =
      company ->
          company.post(
              Kind.HOLD_NUMBERS,
              "/v1/number-holds",
              new JsonObject().put("count", company.random().nextInt(1, 4)).put("area", "01"));
  private static final Habit BILLS = company -> company.read("/v1/invoices");

  private static final List<Habit> OFTEN =
      Stream.of(
              times(3, new PlacesOrders()),
              times(1, QUOTE),
              times(1, HOLD),
              times(2, new OpensTickets()),
              times(2, new WritesToTickets(false)),
              times(1, new WritesToTickets(true)),
              times(1, new RequestsPorts()),
              times(1, new MovesPorts()),
              times(2, new LooksAtOrders()),
              times(1, new PlugsIn()),
              times(1, new ChangesNumbers()),
              times(1, new CorrectsSites()),
              times(2, new RenamesUsers()),
              times(1, new HandsOver()),
              times(1, BILLS))
          .flatMap(List::stream)
          .toList();

  /// In an order in which each finds something to do.
  static final List<Habit> ONCE =
      List.of(
          QUOTE,
          HOLD,
          new PlacesOrders(Letters::everything),
          new LooksAtOrders(),
          new RenamesUsers(),
          new CorrectsSites(),
          new HandsOver(),
          new OpensTickets(),
          new WritesToTickets(false),
          new WritesToTickets(true));

  private Habits() {}

  static Habit any(SplittableRandom random) {
    return OFTEN.get(random.nextInt(OFTEN.size()));
  }

  private static List<Habit> times(int often, Habit habit) {
    return Collections.nCopies(often, habit);
  }
}
