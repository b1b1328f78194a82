package com.ooma.office.e2e.release;

import com.ooma.office.local.restore.Reconciliation;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.Patience;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/// An event of which no table knows the cause, as after a restore of the database: ops have it made
/// void (`deploy/reconcile`), while no service runs.
record LostEvent(LocalStack stack) {

  private static final Duration MARGIN = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  void makeVoid() throws Exception {
    var moment = Instant.now();
    new LaterRelease(stack).tell("ordering", "OrderCancelled");
    Patience.await("the end of all groups").atMost(PATIENCE).until(() -> reconcile(moment));
  }

  private boolean reconcile(Instant moment) throws SQLException, InterruptedException {
    var kafka = stack.settings().kafka();
    try (var connection = stack.database().administrator()) {
      Reconciliation.plan(connection, kafka, moment, MARGIN).apply(connection, kafka);
      return true;
    } catch (Reconciliation.StillRunning _) {
      return false;
    }
  }
}
