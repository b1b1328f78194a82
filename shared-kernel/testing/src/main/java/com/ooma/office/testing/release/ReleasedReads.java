package com.ooma.office.testing.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.ApiOperation;
import com.ooma.office.testing.api.Attempt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Asks a service, in each operation that reads, for what the last release stored.
public final class ReleasedReads {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final int ENOUGH = 25;

  private final String service;
  private final ReleasedRows rows;
  private final Map<String, String> things = new HashMap<>();
  private final Map<String, String> queries = new HashMap<>();
  private final Map<String, String> tokens = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private ReleasedReads(String service) {
    this.service = service;
    this.rows = new ReleasedRows(service);
    query("q", "lumen"); // each service has the search
    query("email", "camille@lumen.example"); // and what it keeps of a person
  }

  public static ReleasedReads of(String service) {
    return new ReleasedReads(service);
  }

  /// @param name of a parameter of paths, or the id of an operation that is asked for others than
  ///   its parameter says
  /// @param sql selects accounts, and what each has: a column for each parameter of the path, or
  ///   one for all of them
  public ReleasedReads find(String name, String sql) {
    things.put(name, sql);
    return this;
  }

  /// A parameter that operations can't do without.
  public ReleasedReads query(String name, String value) {
    queries.put(name, value);
    return this;
  }

  /// Called from a `@QuarkusTest` on a [ReleasedDatabase].
  ///
  /// @param others ids of operations that are not asked
  public void areAnswered(String... others) {
    ApiOperation.offered().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> !List.of(others).contains(operation.id()))
        .map(operation -> operation.with("service", service))
        .forEach(this::askAll);
    assertEquals(List.of(), wrong);
  }

  private void askAll(ApiOperation operation) {
    var found = rows.of(sql(operation) + " LIMIT " + ENOUGH);
    assertFalse(found.isEmpty(), operation + ": the last release stored nothing to ask for");
    for (var row : found) {
      ask(operation, row.getFirst(), row);
    }
  }

  private String sql(ApiOperation operation) {
    var last = "accountId";
    for (var parameter = PARAMETER.matcher(operation.path()); parameter.find(); ) {
      last = parameter.group(1);
    }
    var sql = things.containsKey(operation.id()) ? things.get(operation.id()) : things.get(last);
    return Objects.requireNonNull(sql, operation + ": nothing says what to ask for");
  }

  private void ask(ApiOperation operation, String account, List<String> row) {
    var path = path(operation.path().replace("{accountId}", account), row);
    var parameters = new HashMap<>(operation.neededQueries());
    parameters.replaceAll((name, value) -> queries.getOrDefault(name, value));
    if (operation.parameters().stream().anyMatch(ReleasedReads::isAccount)) {
      parameters.put("accountId", account);
    }
    var answer =
        Attempt.here()
            .token(tokens.computeIfAbsent(account, ReleasedReads::token))
            .queries(parameters)
            .sendAsDocumented("GET", path);
    if (answer.statusCode() / 100 != 2) {
      wrong.add("GET %s: %d %s".formatted(path, answer.statusCode(), answer.body()));
    }
  }

  private static String path(String template, List<String> row) {
    var place = new AtomicInteger();
    return PARAMETER
        .matcher(template)
        .replaceAll(_ -> row.get(Math.min(place.incrementAndGet(), row.size() - 1)));
  }

  private static String token(String account) {
    return OfficeTestResource.tokens()
        .of("primary-member", "member", "ops", "care", "warehouse")
        .account(UUID.fromString(account))
        .mint();
  }

  /// Staff say whose things they ask for.
  private static boolean isAccount(ApiOperation.Parameter parameter) {
    return parameter.in().equals("query") && parameter.name().equals("accountId");
  }
}
