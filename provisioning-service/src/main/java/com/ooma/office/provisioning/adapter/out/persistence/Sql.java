package com.ooma.office.provisioning.adapter.out.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/// Statements on many rows at once, which no entity is woken for.
final class Sql {

  private Sql() {}

  /// Runs a statement whose parameters are arrays of text.
  ///
  /// @return the first column of what it returns
  static List<String> returning(EntityManager entities, String sql, String[]... parameters) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
              statement.setArray(i + 1, connection.createArrayOf("text", parameters[i]));
            }
            try (var rows = statement.executeQuery()) {
              var found = new ArrayList<String>();
              while (rows.next()) {
                found.add(rows.getString(1));
              }
              return found;
            }
          }
        });
  }
}
