package com.ooma.office.testing.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.ApiOperation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds a running service against the table of who may do what, `src/test/resources/rights.csv`.
/// To be called from a `@QuarkusTest`.
public final class RightsMatrix {

  static final Path TABLE = Path.of("src/test/resources/rights.csv");

  private final Map<String, Row> table = Row.table(TABLE);
  private final List<ApiOperation> operations;

  /// @param service such as `ordering`
  public RightsMatrix(String service) {
    operations =
        ApiOperation.offered().stream()
            .map(operation -> operation.with("service", service))
            .toList();
  }

  /// An operation without a row is one whose rights nobody has decided.
  public void requireARowForEachOperation() {
    var offered = new TreeSet<>(operations.stream().map(ApiOperation::id).toList());
    assertEquals(offered, new TreeSet<>(table.keySet()), "operations, and rows of " + TABLE);
  }

  /// Calls each operation as each actor.
  public void tryEveryActor() {
    var wrong = new ArrayList<String>();
    for (var actor : Actor.ALL) {
      var token = actor.token();
      for (var operation : operations) {
        var verdict = actor.verdict(Row.of(table, operation), operation);
        complain(
            wrong, actor.name(), operation, verdict, call(operation, token, actor.onBehalfOf()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  /// Calls the operations that want a token with defective ones, of somebody who may call them:
  /// each operation with every second of them, and its neighbour with the others.
  public void tryEveryDefect() {
    var wrong = new ArrayList<String>();
    var made = new HashMap<Set<String>, Map<String, String>>();
    int first = 0;
    for (var operation : operations) {
      var row = Row.of(table, operation);
      if (!row.needsAKey()) {
        var defects = List.copyOf(made.computeIfAbsent(row.who(), _ -> defects(row)).entrySet());
        for (int i = first; i < defects.size(); i += 2) {
          var answer = call(operation, defects.get(i).getValue(), null);
          complain(wrong, defects.get(i).getKey(), operation, Verdict.NO_TOKEN_OR_NO_RIGHT, answer);
        }
        first = 1 - first;
      }
    }
    assertEquals(List.of(), wrong);
  }

  /// Signing takes longer than a call, so operations for the same people share them.
  private static Map<String, String> defects(Row row) {
    return row.isOpen()
        ? Defects.ofAnyToken(OfficeTestResource.tokens(), Actor.OWN)
        : Defects.of(OfficeTestResource.tokens(), Actor.OWN, row.who());
  }

  private void complain(
      List<String> wrong, String caller, ApiOperation operation, Verdict verdict, Answer answer) {
    if (!verdict.allows(answer.status())) {
      wrong.add(
          "%s as %s: %d instead of %s".formatted(operation.id(), caller, answer.status(), verdict));
    } else if (verdict.refuses() && !isBareProblem(answer)) {
      wrong.add("%s as %s says %s".formatted(operation.id(), caller, answer.body()));
    }
  }

  /// A refusal tells why, and nothing of what is behind it.
  private static boolean isBareProblem(Answer answer) {
    return (answer.contentType().startsWith("application/problem+json")
            && answer.says("code")
            && (answer.status() == 400 || !answer.says("errors")))
        || answer.contentType().isEmpty()
        || answer.contentType().startsWith("text/plain");
  }

  private static Answer call(
      ApiOperation operation, @Nullable String token, @Nullable UUID onBehalfOf) {
    var path = operation.pathFor(Actor.OWN, UUID.randomUUID());
    return Answer.to(operation, path, "{}", token, onBehalfOf);
  }
}
