package com.ooma.office.trial.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.trial.messaging.Counters.Fault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The consumer loop in a real service with real Kafka and Postgres: each event one effect,
/// whatever comes twice, fails or is garbage.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ExactlyOnceTest {

  @Inject AgroalDataSource database;

  private Customer customer;
  private Customer other;

  @BeforeEach
  void forgetFaults() {
    Counters.FAULTS.clear();
    customer = new Customer(database);
    other = new Customer(database);
  }

  @Test
  void an_event_that_comes_three_times_has_one_effect() throws Exception {
    var event = customer.invoice("a");

    EventBus.publish(event, event);
    EventBus.publish(event, customer.invoice("b"));

    customer.awaitEffects("a", "b");
  }

  @Test
  void an_aggregate_is_replayed_from_its_beginning_without_a_second_effect() throws Exception {
    var aggregate = UUID.randomUUID();
    var history =
        IntStream.range(0, 5).mapToObj(i -> customer.invoice("e" + i, aggregate)).toList();
    EventBus.publish(history.toArray(Event[]::new));
    EventBus.publish(history.toArray(Event[]::new));

    EventBus.publish(customer.invoice("after"));

    customer.awaitEffects("e0", "e1", "e2", "e3", "e4", "after");
  }

  @Test
  void an_event_whose_forerunner_is_missing_waits_for_it() throws Exception {
    var aggregate = UUID.randomUUID();
    var first = customer.invoice("1", aggregate);
    var second = customer.invoice("2", aggregate);
    var third = customer.invoice("3", aggregate);

    EventBus.publish(first, third, other.invoice("elsewhere"));

    other.awaitEffects("elsewhere");
    customer.awaitDeadLetters(1);
    EventBus.publish(second, third);
    customer.awaitDeadLetters(2);
    customer.awaitEffects("1");
  }

  @Test
  void poison_among_many_parks_its_own_account_only() throws Exception {
    var customers = IntStream.range(0, 120).mapToObj(_ -> new Customer(database)).toList();
    var events = new ArrayList<Event>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < customers.size(); i++) {
        var label = i + "/" + round;
        events.add(customers.get(i).invoice(label));
        if (i % 40 == 7 && round == 1) {
          Counters.FAULTS.put(label, Fault.POISON);
        }
      }
    }

    EventBus.publish(events.toArray(Event[]::new));

    for (int i = 0; i < customers.size(); i++) {
      if (i % 40 == 7) {
        customers.get(i).awaitDeadLetters(2);
        customers.get(i).awaitEffects(i + "/0");
      } else {
        customers.get(i).awaitEffects(i + "/0", i + "/1", i + "/2");
        assertEquals(0, customers.get(i).deadLetters());
      }
    }
  }

  @Test
  void an_account_that_loses_a_race_waits_and_nobody_else_does() throws Exception {
    Counters.FAULTS.put("2", Fault.LOST_RACE);
    EventBus.publish(
        customer.invoice("1"),
        customer.invoice("2"),
        customer.invoice("3"),
        other.invoice("elsewhere"));
    other.awaitEffects("elsewhere");
    assertEquals(List.of("1"), customer.effects());

    Counters.FAULTS.clear();

    customer.awaitEffects("1", "2", "3");
    assertEquals(0, customer.deadLetters());
    assertEquals(List.of("elsewhere"), other.effects());
  }

  @Test
  void while_the_database_is_away_nothing_is_parked_and_nothing_lost() throws Exception {
    Counters.FAULTS.put("2", Fault.DATABASE_AWAY);
    EventBus.publish(customer.invoice("1"), customer.invoice("2"), customer.invoice("3"));
    Thread.sleep(1_000);
    assertTrue(customer.effects().size() < 2);

    Counters.FAULTS.clear();

    customer.awaitEffects("1", "2", "3");
    assertEquals(0, customer.deadLetters());
  }

  @Test
  void a_refused_event_is_acknowledged_without_effect() throws Exception {
    Counters.FAULTS.put("refused", Fault.REFUSED);

    EventBus.publish(customer.invoice("refused"), customer.invoice("next"));

    customer.awaitEffects("next");
    assertEquals(0, customer.deadLetters());
  }

  @Test
  void garbage_is_parked_and_the_topic_goes_on() throws Exception {
    var garbage =
        Event.of(
            "billing", "InvoiceFinalized", customer.account(), UUID.randomUUID(), "{\"total\":");

    EventBus.publish(garbage, other.invoice("elsewhere"));

    other.awaitEffects("elsewhere");
    customer.awaitDeadLetters(1);
  }

  @Test
  void an_event_nobody_wants_is_counted_and_passed_over() throws Exception {
    var aggregate = UUID.randomUUID();
    var unknown = Event.of("billing", "PaymentInvented", customer.account(), aggregate, "{}");

    EventBus.publish(unknown, customer.invoice("next", aggregate));

    customer.awaitEffects("next");
    assertEquals(0, customer.deadLetters());
  }
}
