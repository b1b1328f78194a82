package com.ooma.office.kernel.persistence;

import com.ooma.office.kernel.application.FindRetention;
import com.ooma.office.kernel.application.RetentionLog;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;

/// Rules of retention in the table `retention`: a row for each, by the database's clock.
@ApplicationScoped
class SqlRetention implements RetentionLog, FindRetention {

  private static final String NOTE =
      """
      INSERT INTO retention AS known (what, kept, deleted, last_run_at) VALUES (?, ?, ?, clock_timestamp())
      ON CONFLICT (what) DO UPDATE
      SET kept = excluded.kept, deleted = known.deleted + excluded.deleted, last_run_at = excluded.last_run_at
      """;

  private static final String RULES =
      "SELECT what, kept, deleted, last_run_at FROM retention ORDER BY what";

  private final AgroalDataSource database;

  SqlRetention(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public void note(String what, TemporalAmount kept, int deleted) {
    Statements.inDatabase(
        database,
        connection -> {
          try (var note = connection.prepareStatement(NOTE)) {
            note.setString(1, what);
            note.setString(2, kept.toString());
            note.setInt(3, deleted);
            return note.executeUpdate();
          }
        });
  }

  @Override
  public List<Rule> rules() {
    return Statements.inDatabase(
        database,
        connection -> {
          var rules = new ArrayList<Rule>();
          try (var statement = connection.prepareStatement(RULES);
              var row = statement.executeQuery()) {
            while (row.next()) {
              rules.add(
                  new Rule(
                      row.getString("what"),
                      row.getString("kept"),
                      row.getLong("deleted"),
                      row.getObject("last_run_at", OffsetDateTime.class).toInstant()));
            }
          }
          return rules;
        });
  }
}
