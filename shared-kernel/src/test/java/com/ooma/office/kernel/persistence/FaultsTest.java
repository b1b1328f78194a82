package com.ooma.office.kernel.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true, true", // connection lost
    "28P01, true, true", // a password that is another one by now
    "53300, true, true", // too many connections
    "57P01, true, true", // ended by the administrator
    "40001, true, false", // serialization
    "40P01, true, false", // deadlock
    "55P03, true, false", // lock timeout
    "25P03, true, false", // idle in transaction
    "23505, false, false", // unique
    "22001, false, false" // too long
  })
  void a_database_fault_is_judged_by_its_state(String state, boolean passes, boolean away) {
    var fault = new IllegalStateException(new SQLException("No.", state));

    assertEquals(passes, Faults.passes(fault));
    assertEquals(away, Faults.isAway(fault));
  }

  @Test
  void a_lost_race_is_no_warning_and_a_lost_connection_is() {
    var race = new IllegalStateException(new StaleStateException("Unexpected row count"));
    var connection = new IllegalStateException(new SQLException("No.", "08006"));

    assertEquals(Logger.Level.INFO, Faults.loudness(race));
    assertEquals(Logger.Level.WARN, Faults.loudness(connection));
  }

  /// As Narayana reports a connection that was ended during the commit.
  @Test
  void a_commit_that_failed_is_judged_by_what_it_suppressed() {
    var commit = new XAException("The commit failed.");
    commit.initCause(new SQLException("terminating connection", "57P01"));
    var rollback = new RollbackException("Could not commit.");
    rollback.addSuppressed(commit);
    var fault = new QuarkusTransactionException(rollback);

    assertTrue(Faults.passes(fault));
    assertTrue(Faults.isAway(fault));
    assertEquals("SQLException: terminating connection", Faults.describe(fault));
  }

  @Test
  void causes_that_go_in_circles_end() {
    var first = new IllegalStateException("one");
    var second = new IllegalStateException("two", first);
    first.initCause(second);

    assertFalse(Faults.passes(first));
  }
}
