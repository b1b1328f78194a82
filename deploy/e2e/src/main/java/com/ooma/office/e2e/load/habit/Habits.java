package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.Letters;
import com.ooma.office.e2e.load.setting.AppliesConfiguration;
import com.ooma.office.e2e.load.setting.ConfirmsAddresses;
import com.ooma.office.e2e.load.setting.ForwardsCalls;
import com.ooma.office.e2e.load.setting.HandlesCalls;
import com.ooma.office.e2e.load.setting.SetsReceptionist;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// What companies do, and how often.
public final class Habits {

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
  private static final Habit RECEPTIONIST = new SetsReceptionist()::act;
  private static final Habit CALLS = new HandlesCalls()::act;
  private static final Habit FORWARDING = new ForwardsCalls()::act;
  private static final Habit CONFIGURATION = new AppliesConfiguration()::act;
  private static final Habit ADDRESSES = new ConfirmsAddresses()::act;
  private static final Habit BILLS = company -> company.read("/v1/invoices");

  /// Asks care something.
  private static final Habit QUESTION =
      company -> {
        var entry = company.post(Kind.OPEN_TICKET, "/v1/tickets", Letters.ticket(company.text()));
        entry
            .answered("ticketId")
            .filter(_ -> entry.isAccepted())
            .ifPresent(company.tickets()::add);
      };

  private static final List<Habit> OFTEN =
      Stream.of(
              times(3, new PlacesOrders()),
              times(1, QUOTE),
              times(1, HOLD),
              times(2, QUESTION),
              times(2, new WritesToTickets(false)),
              times(1, new WritesToTickets(true)),
              times(2, new RequestsPorts()),
              times(4, new MovesPorts()),
              times(2, new LooksAtOrders()),
              times(1, new PlugsIn()),
              times(1, new ChangesNumbers()),
              times(1, new CorrectsSites()),
              times(2, new RenamesUsers()),
              times(1, new HandsOver()),
              times(1, new ExchangesPhones()),
              times(1, new ReturnsPhones()),
              times(1, FORWARDING),
              times(1, new FormsGroups()),
              times(1, RECEPTIONIST),
              times(1, CALLS),
              times(1, CONFIGURATION),
              times(1, ADDRESSES),
              times(2, new GetsMessages()),
              times(2, new MakesCalls(false)),
              times(1, BILLS))
          .flatMap(List::stream)
          .toList();

  /// In an order in which each finds something to do.
  private static final List<Habit> ONCE =
      List.of(
          QUOTE,
          HOLD,
          new PlacesOrders(Letters::everything),
          new LooksAtOrders(),
          new RenamesUsers(),
          new CorrectsSites(),
          new HandsOver(),
          new BringsNumbers(),
          new FormsGroups(),
          new GetsMessages(),
          FORWARDING,
          RECEPTIONIST,
          CALLS,
          CONFIGURATION,
          ADDRESSES,
          new MakesCalls(true),
          QUESTION,
          new WritesToTickets(false),
          new WritesToTickets(true));

  private Habits() {}

  /// Has `company` do something it often does; before all, it says who it is.
  public static void step(Company company) throws InterruptedException {
    if (company.isDescribed()) {
      OFTEN.get(company.random().nextInt(OFTEN.size())).act(company);
    } else {
      company.introduce();
    }
  }

  /// Has `company` do everything once, so that there is one of each kind, whatever chance brings.
  public static void doEverything(Company company) throws InterruptedException {
    while (!company.isDescribed()) {
      company.introduce();
    }
    for (var habit : ONCE) {
      habit.act(company);
    }
  }

  private static List<Habit> times(int often, Habit habit) {
    return Collections.nCopies(often, habit);
  }
}
