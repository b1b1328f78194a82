package com.ooma.office.testing.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.ApiOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Tries every operation of members with the ids of what another company really has. The answer
/// must be the one that an id gets which nobody has: else whoever tries ids learns which exist.
public final class ForeignThings {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
  private static final String ACCOUNT = "accountId";
  private static final int NOT_FOUND = 404;

  /// What is wrong with a request by itself may be said before anything is looked for.
  private static final Set<Integer> NOT_LOOKED_FOR = Set.of(400, 422, 428);

  private final Map<String, String> things;
  private final String stranger;
  private final String token;
  private final List<String> wrong = new ArrayList<>();

  private ForeignThings(UUID stranger, Map<String, String> things) {
    this.stranger = stranger.toString();
    this.things = things;
    this.token = OfficeTestResource.tokens().primaryMember(stranger).mint();
  }

  /// To be called from a `@QuarkusTest`.
  ///
  /// @param stranger a company that is as well known to the service as the owner
  /// @param owner the company that has the things
  /// @param things by the path parameter that takes their ids: one of each
  /// @param bodies by operation, what it must be told before it looks for a thing
  public static void areNotThere(
      UUID stranger, UUID owner, Map<String, String> things, Map<String, String> bodies) {
    var all = new HashMap<>(things);
    all.put(ACCOUNT, owner.toString());
    var trial = new ForeignThings(stranger, all);
    var rows = Row.table(RightsMatrix.TABLE);
    var operations =
        ApiOperation.offered().stream()
            .filter(operation -> Row.of(rows, operation).own())
            .filter(operation -> operation.path().contains("{"))
            .toList();
    var named = new TreeSet<String>();
    operations.forEach(operation -> named.addAll(parameters(operation.path())));
    named.removeAll(all.keySet());
    assertEquals(Set.of(), named, "path parameters that the test has nothing for");
    assertTrue(!operations.isEmpty(), "there is something to try");
    operations.forEach(
        operation -> trial.tryOne(operation, bodies.getOrDefault(operation.id(), "{}")));
    assertEquals(List.of(), trial.wrong);
  }

  private void tryOne(ApiOperation operation, String body) {
    compare(operation, body, this::thing, name -> nobodys(operation, name));
    if (parameters(operation.path()).size() > 1 && operation.namesTheAccount()) {
      compare(
          operation,
          body,
          name -> name.equals(ACCOUNT) ? stranger : thing(name),
          name -> name.equals(ACCOUNT) ? stranger : nobodys(operation, name));
    }
  }

  /// Something that is nobody's; a count, such as the number of a line, is everybody's.
  private String nobodys(ApiOperation operation, String parameter) {
    return operation.counts(parameter) ? thing(parameter) : UUID.randomUUID().toString();
  }

  private String thing(String parameter) {
    return Objects.requireNonNull(things.get(parameter), parameter);
  }

  private void compare(
      ApiOperation operation,
      String body,
      Function<String, String> foreign,
      Function<String, String> missing) {
    var answer = call(operation, body, path(operation, foreign));
    var expected = call(operation, body, path(operation, missing));
    int status = answer.status();
    boolean refused =
        status == NOT_FOUND
            || (!operation.mediaType().isEmpty() && NOT_LOOKED_FOR.contains(status));
    if (!refused || !withoutIds(answer).equals(withoutIds(expected))) {
      wrong.add(
          "%s: foreign %s, missing %s"
              .formatted(operation.id(), withoutIds(answer), withoutIds(expected)));
    }
  }

  private Answer call(ApiOperation operation, String body, String path) {
    return Answer.to(operation, path, body, token, null);
  }

  private static String path(ApiOperation operation, Function<String, String> value) {
    return PARAMETER.matcher(operation.path()).replaceAll(name -> value.apply(name.group(1)));
  }

  private static Set<String> parameters(String path) {
    var names = new TreeSet<String>();
    PARAMETER.matcher(path).results().forEach(name -> names.add(name.group(1)));
    return names;
  }

  private String withoutIds(Answer answer) {
    var bare =
        ID.matcher(answer.status() + " " + answer.contentType() + " " + answer.body())
            .replaceAll("…");
    for (var id : things.values()) {
      bare = bare.replace(id, "…");
    }
    return bare;
  }
}
