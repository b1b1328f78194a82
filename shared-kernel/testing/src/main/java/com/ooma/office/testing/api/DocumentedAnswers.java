package com.ooma.office.testing.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.ooma.office.testing.api.ApiDocument.Operation;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What answers an OpenAPI document promises. It is read more strictly than by clients: an answer
/// has nothing that its schema does not name.
final class DocumentedAnswers {

  /// Headers that mean something to clients of ours, so that a document has to name them.
  private static final List<String> TOLD = List.of("ETag", "Location", "Retry-After");

  /// Answered before it is known which operation is meant, or whether there is one.
  private static final Set<String> EARLY = Set.of("405", "408", "414", "431");

  private static final Set<String> BODILESS = Set.of("204", "304");
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private static @Nullable DocumentedAnswers offered;

  private final ApiDocument document;
  private final Map<Operation, Predicate<String>> operations = new LinkedHashMap<>();
  private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

  /// @param headers by their names, as the document spells them
  record Answer(String status, @Nullable String type, Map<String, String> headers, String body) {

    static Answer of(HttpResponse<String> response) {
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
      return new Answer(
          Integer.toString(response.statusCode()),
          headers.get("Content-Type"),
          headers,
          response.body());
    }
  }

  DocumentedAnswers(ApiDocument document) {
    this.document = document;
    document.operations().values().stream()
        .sorted(Comparator.comparingInt(DocumentedAnswers::variables))
        .forEach(operation -> operations.put(operation, calls(operation)));
    document.root().at("/components/schemas").forEach(DocumentedAnswers::close);
  }

  /// Of the service under test.
  static synchronized DocumentedAnswers offered() {
    if (offered == null) {
      offered =
          new DocumentedAnswers(
              ApiDocument.ofYaml(
                  given()
                      .noFilters()
                      .accept("application/json")
                      .get("/q/openapi?format=json")
                      .asString()));
    }
    return offered;
  }

  /// Fails unless an answer is as documented, and speaks French to who asks for nothing else.
  ///
  /// @param path without query
  /// @param language that the answer was asked for in; empty if in none
  void hold(String method, String path, String language, Answer answer) {
    var faults = new ArrayList<>(faultsOf(method, path, answer));
    if (!language.startsWith("en")) {
      FrenchProblems.sentenceInEnglish(answer)
          .ifPresent(sentence -> faults.add("nobody asked for English: " + sentence));
    }
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s %s: the answer is not as documented: %s\n%s %s"
              .formatted(method, path, faults, answer.status(), answer.body()));
    }
  }

  /// @param path without query
  /// @return what about the answer is documented in another way, or not at all; nothing if there is
  ///   no such operation
  List<String> faultsOf(String method, String path, Answer answer) {
    return operations.entrySet().stream()
        .filter(operation -> operation.getValue().test(method + " " + path))
        .findFirst()
        .map(operation -> faultsOf(operation.getKey(), answer))
        .orElse(List.of());
  }

  private List<String> faultsOf(Operation operation, Answer answer) {
    var documented = document.resolved(operation.node().path("responses").path(answer.status()));
    if (documented.isMissingNode() && EARLY.contains(answer.status())) {
      return List.of();
    }
    if (documented.isMissingNode()) {
      return List.of("this status is not documented");
    }
    var faults = new ArrayList<String>();
    checkHeaders(documented.path("headers"), answer, faults);
    var contents = documented.path("content");
    var content = contents.path(bareType(answer));
    if (!content.isMissingNode()) {
      faults.addAll(faultsIn(answer.body(), content.path("schema"), bareType(answer)));
    } else if (!answer.body().isEmpty()) {
      faults.add("the type " + answer.type() + " is not documented");
    } else if (!contents.isEmpty() && !BODILESS.contains(answer.status())) {
      faults.add("has no body, unlike the document says");
    }
    return faults;
  }

  private void checkHeaders(JsonNode documented, Answer answer, List<String> faults) {
    documented
        .properties()
        .forEach(header -> {
          boolean needed = document.resolved(header.getValue()).path("required").asBoolean();
          if (needed && !answer.headers().containsKey(header.getKey())) {
            faults.add("has no header " + header.getKey());
          }
        });
    TOLD.stream()
        .filter(name -> answer.headers().containsKey(name) && !documented.has(name))
        .forEach(name -> faults.add("the header " + name + " is not documented"));
  }

  private List<String> faultsIn(String body, JsonNode schema, String type) {
    if (!type.endsWith("json")) {
      return List.of();
    }
    try {
      var answer = JSON.readTree(body);
      var faults = new ArrayList<String>();
      schemas.computeIfAbsent(schema, this::compiled).validate(answer).stream()
          .map(ValidationMessage::getMessage)
          .forEach(faults::add);
      checkCode(document.resolved(schema), answer, faults);
      return faults;
    } catch (JsonProcessingException e) {
      return List.of("is no JSON");
    }
  }

  private static void checkCode(JsonNode schema, JsonNode problem, List<String> faults) {
    var codes = schema.at("/properties/code/x-codes");
    var code = codes.path(problem.path("code").asText());
    if (codes.isMissingNode()) {
      return;
    }
    if (code.isMissingNode()) {
      faults.add("the code is not in the catalogue");
    } else if (!comesWith(code.path("statuses"), problem.path("status").asText())) {
      faults.add("by the catalogue the code comes with " + code.path("statuses"));
    }
  }

  /// @param statuses such as 409, or `4XX`
  private static boolean comesWith(JsonNode statuses, String status) {
    for (var each : statuses) {
      if (status.matches(each.asText().replace("XX", ".."))) {
        return true;
      }
    }
    return false;
  }

  /// With the components beside it, to which it refers.
  private JsonSchema compiled(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.root().path("components"));
    return SCHEMAS.getSchema(whole, STRICT);
  }

  /// Clients ignore what they don't know, so that we may add something. Without a word in the
  /// document nothing is added.
  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
  }

  private static String bareType(Answer answer) {
    return Optional.ofNullable(answer.type())
        .map(type -> type.replaceFirst("\\s*;.*", ""))
        .orElse("");
  }

  private static int variables(Operation operation) {
    return (int) PARAMETER.matcher(operation.name()).results().count();
  }

  private static Predicate<String> calls(Operation operation) {
    var literal = "\\Q" + PARAMETER.matcher(operation.name()).replaceAll("\\\\E[^/]+\\\\Q") + "\\E";
    return Pattern.compile(literal).asMatchPredicate();
  }
}
