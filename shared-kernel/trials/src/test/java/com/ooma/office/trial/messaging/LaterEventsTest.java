package com.ooma.office.trial.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.messaging.deadletter.DeadLetters;
import com.ooma.office.kernel.messaging.inbox.LaterEvents;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.trial.messaging.Counters.Fault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Events that instances of a later release tell, while this one listens: none is lost to the
/// release that knows what they mean.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class LaterEventsTest {

  private static final String LATER = "com.ooma.office.billing.InvoiceForgotten.v1";
  private static final String KNOWN = "com.ooma.office.billing.InvoiceFinalized.v1";

  @Inject AgroalDataSource database;
  @Inject LaterEvents later;
  @Inject DeadLetters deadLetters;

  private final UUID aggregate = UUID.randomUUID();
  private Customer customer;

  @BeforeEach
  void forgetFaults() {
    Counters.FAULTS.clear();
    customer = new Customer(database);
  }

  @Test
  void are_kept_and_keep_nobody_waiting() throws Exception {
    EventBus.publish(
        customer.invoice("1", aggregate).called("InvoiceForgotten"),
        customer.invoice("2", aggregate));

    customer.awaitEffects("2");
    assertEquals(List.of(LATER), kept());
    later.catchUp();
    assertEquals(List.of(LATER), kept());
  }

  @Test
  void have_their_effect_once_in_the_release_that_knows_them() throws Exception {
    var event = customer.invoice("1", aggregate).called("InvoiceForgotten");
    EventBus.publish(event, customer.invoice("2", aggregate));
    customer.awaitEffects("2");

    upgrade();
    later.catchUp();
    customer.awaitEffects("2", "1");
    assertEquals(List.of(), kept());

    EventBus.publish(event, customer.invoice("3", aggregate));
    customer.awaitEffects("2", "1", "3");
    assertEquals(List.of(), kept());
  }

  @Test
  void are_parked_if_they_fail() throws Exception {
    Counters.FAULTS.put("1", Fault.POISON);
    EventBus.publish(
        customer.invoice("1", aggregate).called("InvoiceForgotten"),
        customer.invoice("2", aggregate));
    customer.awaitEffects("2");

    upgrade();
    later.catchUp();

    customer.awaitDeadLetters(1);
    assertEquals(List.of(), kept());
  }

  @Test
  void wait_behind_what_is_parked() throws Exception {
    EventBus.publish(customer.invoice("1", aggregate).called("InvoiceForgotten"));
    Counters.FAULTS.put("poison", Fault.POISON);
    EventBus.publish(customer.invoice("poison"));
    customer.awaitDeadLetters(1);
    Customer.await(() -> !kept().isEmpty());

    upgrade();
    later.catchUp();

    customer.awaitDeadLetters(2);
    customer.awaitEffects();
  }

  @Test
  void are_kept_when_what_they_wait_behind_is_redriven() throws Exception {
    Counters.FAULTS.put("poison", Fault.POISON);
    var poison = customer.invoice("poison");
    EventBus.publish(poison);
    customer.awaitDeadLetters(1);
    EventBus.publish(customer.invoice("1", aggregate).called("InvoiceForgotten"));
    customer.awaitDeadLetters(2);
    Counters.FAULTS.clear();

    deadLetters.redrive(poison.id(), false, false, "ops");

    customer.awaitEffects("poison");
    assertEquals(List.of(LATER), kept());
  }

  /// What was kept is known now.
  private void upgrade() throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement("UPDATE later_event SET type = ? WHERE account_id = ?")) {
      update.setString(1, KNOWN);
      update.setObject(2, customer.account());
      update.executeUpdate();
    }
  }

  private List<String> kept() throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT coalesce(array_agg(type), '{}') FROM later_event WHERE account_id = ?")) {
      select.setObject(1, customer.account());
      try (var row = select.executeQuery()) {
        row.next();
        return List.of((String[]) row.getArray(1).getArray());
      }
    }
  }
}
