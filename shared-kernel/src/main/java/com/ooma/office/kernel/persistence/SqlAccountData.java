package com.ooma.office.kernel.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.application.AccountData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;

/// What a service keeps of a company, by the statements of its `account-data.sql`: each has a
/// heading `-- KIND`, knows the company as `:account`, and selects what a row is told as, a column
/// being a property. Other comments say what is not told, and why.
@ApplicationScoped
class SqlAccountData implements AccountData {

  private static final Pattern STATEMENT =
      Pattern.compile("^-- ([A-Z_]+)\\n([^;]+);", Pattern.MULTILINE);

  /// Properties are named as columns, in the way of APIs; what is absent is left out.
  private static final String AS_JSON =
      """
      SELECT CAST(coalesce((SELECT jsonb_object_agg(lower(left(name, 1)) || substr(name, 2), value)
        FROM jsonb_each(to_jsonb(told)) CROSS JOIN LATERAL (SELECT replace(initcap(key), '_', '')) named (name)
        WHERE jsonb_typeof(value) <> 'null'), '{}') AS text)
      FROM (%s) told
      """;

  private final EntityManager entities;
  private final Map<String, String> statements;

  SqlAccountData(EntityManager entities) {
    this.entities = entities;
    this.statements = statements(text());
  }

  @Override
  public Map<String, List<String>> of(UUID accountId) {
    var told = new LinkedHashMap<String, List<String>>();
    statements.forEach((kind, sql) -> {
      var rows =
          entities
              .unwrap(Session.class)
              .createNativeQuery(AS_JSON.formatted(sql), String.class)
              .setParameter("account", accountId)
              .getResultList();
      if (!rows.isEmpty()) {
        told.put(kind, rows);
      }
    });
    return told;
  }

  private static Map<String, String> statements(String text) {
    var statements = new LinkedHashMap<String, String>();
    var found = STATEMENT.matcher(text);
    while (found.find()) {
      statements.put(found.group(1), found.group(2));
    }
    return statements;
  }

  /// Empty for who keeps nothing of companies.
  private static String text() {
    try (var file = SqlAccountData.class.getResourceAsStream("/account-data.sql")) {
      return file == null ? "" : new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
