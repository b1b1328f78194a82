package com.ooma.office.testing.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.testing.OfficeTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The `account-data.sql` of the service under test, which says what a company is told that asks
/// for all that is kept of it.
///
/// @param service whose
public record AccountDataFile(String service) {

  /// Of the kernel: what is on its way, was on it, or waits.
  private static final Set<String> PLUMBING =
      Set.of(
          "outbox",
          "relay_cursor",
          "inbox",
          "dead_letter",
          "dead_letter_audit",
          "later_event",
          "void_event",
          "retention",
          "idempotency",
          "webhook_received");

  private static final String TABLES =
      """
      SELECT table_name FROM information_schema.tables
      WHERE table_schema = ? AND table_type = 'BASE TABLE'
        AND table_name NOT LIKE 'flyway%' AND table_name !~ '_[0-9]+$'
      ORDER BY 1
      """;

  private static final Pattern COMMENT = Pattern.compile("(?m)^-- .*$");
  private static final Pattern SECRET =
      Pattern.compile("\\w*(sealed|secret|token|opening_key)\\w*");

  /// Tables of which the file neither tells nor says why not.
  public List<String> unnamedTables() {
    var text = text();
    var unnamed = new ArrayList<String>();
    try (var connection = OfficeTestResource.postgres().connect(service);
        var select = connection.prepareStatement(TABLES)) {
      select.setString(1, service);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var table = rows.getString(1);
          boolean isNamed = Pattern.compile("\\b" + table + "\\b").matcher(text).find();
          if (!isNamed && !PLUMBING.contains(table)) {
            unnamed.add(table);
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return unnamed;
  }

  /// What it selects that opens something.
  public List<String> secrets() {
    return SECRET
        .matcher(COMMENT.matcher(text()).replaceAll(""))
        .results()
        .map(found -> found.group())
        .toList();
  }

  private static String text() {
    try (var file = AccountDataFile.class.getResourceAsStream("/account-data.sql")) {
      return new String(Objects.requireNonNull(file, "account-data.sql").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
