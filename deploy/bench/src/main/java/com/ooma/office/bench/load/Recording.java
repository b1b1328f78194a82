package com.ooma.office.bench.load;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.Wrong;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One transaction of a service, as the server logged it with all values. `pgbench` can repeat it:
/// what the service does to the database, without the service.
///
/// @param statements without BEGIN, COMMIT and what the driver asks for once about types
public record Recording(List<String> statements) {

  private static final Pattern ENTRY =
      Pattern.compile("(\\d+)\\|(LOG|DETAIL):  (.*)", Pattern.DOTALL);
  private static final Pattern EXECUTE =
      Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
  private static final Pattern PARAMETERS = Pattern.compile("(?i)parameters: (.*)", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = ('(?:[^']++|'')*+'|NULL)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");

  /// An identity that the service made (version 7), or the key of the request.
  private static final Pattern MADE_ANEW =
      Pattern.compile(
          "'([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|key-[^']*)'");

  /// What Hibernate checks and sets to notice others' changes: a repeated statement must find its
  /// row at any revision.
  private static final Pattern REVISION = Pattern.compile("(revision\\s*=\\s*)\\$\\d+");

  /// Something that makes a service do the transaction once.
  public interface Action {
    void run() throws Exception;
  }

  /// Records the transaction in which a statement looked like `marker`.
  public static Recording of(Ground ground, String marker, Action action) throws Exception {
    int before = Math.toIntExact(Files.size(ground.databaseLog()));
    log(
        ground,
        "ALTER SYSTEM SET log_statement = 'all'",
        "ALTER SYSTEM SET log_line_prefix = '%p|'");
    action.run();
    log(ground, "ALTER SYSTEM RESET log_statement", "ALTER SYSTEM RESET log_line_prefix");
    return of(read(ground.databaseLog(), before), marker);
  }

  public static Recording of(String log, String marker) {
    var open = new HashMap<String, List<String>>();
    for (var statement : statements(log)) {
      switch (statement.sql().toUpperCase(Locale.ROOT)) {
        case "BEGIN" -> open.put(statement.process(), new ArrayList<>());
        case "COMMIT" -> {
          var done = open.remove(statement.process());
          if (done != null && done.stream().anyMatch(sql -> sql.contains(marker))) {
            return new Recording(done.stream().filter(sql -> !sql.contains("pg_catalog")).toList());
          }
        }
        default -> {
          var transaction = open.get(statement.process());
          if (transaction != null) {
            transaction.add(statement.sql());
          }
        }
      }
    }
    throw new Wrong("no transaction has a statement like " + marker);
  }

  /// A script that repeats those of its statements that are wanted, with identities of its own each
  /// time, for one of `accounts` accounts. It needs the variables `i` and `run`.
  ///
  /// @param account the account for which it was recorded
  public String script(UUID account, int accounts, Predicate<String> wanted) {
    var names = new HashMap<String, String>();
    var script =
        new StringBuilder(
            "\\set i :i + 1\n\\set account random(1, %d)\nBEGIN;\n".formatted(accounts));
    statements.stream()
        .filter(wanted)
        .map(sql -> sql.replace("'" + account + "'", Customers.PGBENCH_ACCOUNT))
        .map(sql -> MADE_ANEW.matcher(sql).replaceAll(found -> identity(found, names)))
        .forEach(sql -> script.append(sql.replaceAll("\\s+", " ")).append(";\n"));
    return script.append("COMMIT;\n").toString();
  }

  private static String identity(MatchResult found, Map<String, String> names) {
    var type = found.group(1).startsWith("key-") ? "text" : "uuid";
    var name =
        names.computeIfAbsent(
            found.group(1),
            _ ->
                "md5(:run::text || '-' || :client_id::text || '-' || :i::text || '-%d')::%s"
                    .formatted(names.size(), type));
    return Matcher.quoteReplacement(name);
  }

  private static List<Logged> statements(String log) {
    var entries = new ArrayList<String>();
    for (var line : log.lines().toList()) {
      if (line.startsWith("\t") && !entries.isEmpty()) {
        entries.add(entries.removeLast() + "\n" + line.substring(1));
      } else {
        entries.add(line);
      }
    }
    var statements = new ArrayList<Logged>();
    for (var entry : entries) {
      var parts = ENTRY.matcher(entry);
      if (!parts.matches()) {
        continue;
      }
      var execute = EXECUTE.matcher(parts.group(3));
      var parameters = PARAMETERS.matcher(parts.group(3));
      if (parts.group(2).equals("LOG") && execute.matches()) {
        statements.add(new Logged(parts.group(1), execute.group(1).strip()));
      } else if (parts.group(2).equals("DETAIL") && parameters.matches()) {
        statements.add(statements.removeLast().with(parameters.group(1)));
      }
    }
    return statements;
  }

  private static void log(Ground ground, String... settings)
      throws SQLException, InterruptedException {
    try (var connection = ground.database().administrator();
        var statement = connection.createStatement()) {
      for (var setting : settings) {
        statement.execute(setting);
      }
      statement.execute("SELECT pg_reload_conf()");
    }
    Thread.sleep(1_000); // sessions see it between two statements
  }

  private static String read(Path log, int from) throws IOException {
    var bytes = Files.readAllBytes(log);
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
  }

  private record Logged(String process, String sql) {

    /// This statement with its values in the place of `$1` and so on.
    Logged with(String parameters) {
      var values = new HashMap<String, String>();
      VALUE.matcher(parameters).results().forEach(one -> values.put(one.group(1), one.group(2)));
      var anyRevision = REVISION.matcher(sql).replaceAll("$1revision");
      var filled =
          PLACEHOLDER
              .matcher(anyRevision)
              .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
      return new Logged(process, filled);
    }
  }
}
