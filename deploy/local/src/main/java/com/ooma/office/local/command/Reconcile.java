package com.ooma.office.local.command;

import com.ooma.office.local.restore.Reconciliation;
import com.ooma.office.local.restore.ToldEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// `deploy/reconcile`: after the database was restored to an earlier moment, and before services
/// start. Prints what is lost, and with `--apply` brings topics and tables together.
final class Reconcile {

  private static final String USAGE =
      """
      usage: deploy/reconcile SETTINGS MOMENT [--margin PT1H] [--apply]

        SETTINGS  a file: database.url, database.user, database.password, and kafka.… as a Kafka client has them
        MOMENT    to which the database was restored: 2026-11-27T12:00:00Z
        --margin  how far the slowest service may have been behind then
        --apply   do it; without, only what would be done is printed. No service may run
      """;

  private static final int MISUSED = 2;
  private static final String KAFKA = "kafka.";

  private Reconcile() {}

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    try {
      var rest = new ArrayList<>(List.of(arguments));
      boolean apply = rest.remove("--apply");
      var margin = Duration.ofHours(1);
      int option = rest.indexOf("--margin");
      if (option >= 0) {
        margin = Duration.parse(rest.remove(option + 1));
        rest.remove(option);
      }
      if (rest.size() != 2) {
        throw new IllegalArgumentException("Which settings, and which moment?");
      }
      run(settings(Path.of(rest.getFirst())), Instant.parse(rest.getLast()), margin, apply);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
      System.err.println(e.getMessage() + "\n\n" + USAGE);
      System.exit(MISUSED);
    }
  }

  private static void run(Properties settings, Instant moment, Duration margin, boolean apply)
      throws SQLException, InterruptedException {
    var kafka = kafka(settings);
    try (var connection = connect(settings)) {
      var plan = Reconciliation.plan(connection, kafka, moment, margin);
      plan.lost().forEach(System.out::println);
      System.out.printf(
          "%d events of %d aggregates were told after %s and are void: %s%n",
          plan.lost().size(), plan.voids().size(), moment, byType(plan.lost()));
      if (apply) {
        plan.apply(connection, kafka)
            .forEach((group, records) ->
                System.out.printf("%s reads %d records again%n", group, records));
      } else {
        System.out.println("Nothing is changed: --apply does it.");
      }
    }
  }

  private static Map<String, Long> byType(List<ToldEvent> lost) {
    return lost.stream()
        .collect(Collectors.groupingBy(ToldEvent::type, TreeMap::new, Collectors.counting()));
  }

  private static Connection connect(Properties settings) throws SQLException {
    return DriverManager.getConnection(
        required(settings, "database.url"),
        required(settings, "database.user"),
        required(settings, "database.password"));
  }

  private static Map<String, Object> kafka(Properties settings) {
    var kafka = new HashMap<String, Object>();
    settings.stringPropertyNames().stream()
        .filter(name -> name.startsWith(KAFKA))
        .forEach(name -> kafka.put(name.substring(KAFKA.length()), settings.getProperty(name)));
    return kafka;
  }

  private static String required(Properties settings, String name) {
    var value = settings.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("The settings lack " + name + ".");
    }
    return value;
  }

  private static Properties settings(Path file) throws IOException {
    var settings = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      settings.load(in);
    }
    return settings;
  }
}
