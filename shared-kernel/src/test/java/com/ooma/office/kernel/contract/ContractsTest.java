package com.ooma.office.kernel.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.ooma.office.kernel.web.api.KernelJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every contract record against its golden sample in `src/test/resources/contract`: what was
/// published once must stay readable, and what is written must not change by accident.
class ContractsTest {

  private static final Path RELEASES = Path.of("../deploy/releases");

  private final ObjectMapper json = new ObjectMapper();

  @BeforeEach
  void configure() {
    json.registerModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    new KernelJson().customize(json);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void is_written_as_its_sample(Class<? extends IntegrationEvent> contract) throws Exception {
    var sample = json.readTree(Files.readString(Contracts.sampleOf(contract)));

    var rewritten = json.valueToTree(json.treeToValue(sample, contract));

    assertEquals(sample, rewritten);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void is_readable_with_properties_of_a_newer_version(Class<? extends IntegrationEvent> contract)
      throws Exception {
    var lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    var newer = (ObjectNode) json.readTree(Files.readString(Contracts.sampleOf(contract)));
    newer.put("addedInALaterRelease", true);

    var read = lenient.treeToValue(newer, contract);

    assertTrue(contract.isInstance(read));
  }

  /// Of the last release and those before it: services of both run side by side while the new one
  /// is rolled out, and dead letters and topics keep what was written.
  @ParameterizedTest
  @MethodSource("released")
  void is_what_its_releases_were_with_additions_at_most(Path released) throws Exception {
    var type = released.getFileName().toString().replace(".json", "");
    var contract =
        contracts().stream().filter(each -> Contracts.nameOf(each).equals(type)).findFirst();
    assertTrue(contract.isPresent(), () -> type + " was released, so somebody may still tell it");
    var told = json.readTree(Files.readString(released));

    var lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    var retold = lenient.valueToTree(lenient.treeToValue(told, contract.get()));

    assertEquals(told, without(retold, told), "what consumers of the release would read");
  }

  /// The other way round: while both releases run, a consumer of the last one hears what is told
  /// now.
  @ParameterizedTest
  @MethodSource("released")
  void tells_consumers_of_its_releases_what_they_know_in_the_shape_they_know(Path released)
      throws Exception {
    var known = json.readTree(Files.readString(released));
    var told = json.readTree(Files.readString(Contracts.SAMPLES.resolve(released.getFileName())));

    assertEquals(List.of(), unknown("", known, told));
  }

  /// Where `told` lacks what `known` has, or has it as another type of JSON.
  private static List<String> unknown(String path, JsonNode known, JsonNode told) {
    if (known.isNull()) {
      return List.of();
    }
    if (known.getNodeType() != told.getNodeType()) {
      return List.of(path + " is " + told.getNodeType());
    }
    var inside =
        known.isArray() && !known.isEmpty()
            ? Stream.of(Map.entry("[]", known.get(0)))
            : known.propertyStream();
    return inside
        .flatMap(part -> {
          var name = part.getKey();
          var other = name.equals("[]") ? told.path(0) : told.path(name);
          return unknown(path + "/" + name, part.getValue(), other).stream();
        })
        .toList();
  }

  /// `newer` without what `older` has not.
  private static JsonNode without(JsonNode newer, JsonNode older) {
    if (newer instanceof ObjectNode object && older instanceof ObjectNode former) {
      var known = new TreeSet<String>();
      former.fieldNames().forEachRemaining(known::add);
      object.retain(known);
      object.propertyStream().forEach(each -> without(each.getValue(), former.get(each.getKey())));
    } else if (newer instanceof ArrayNode array && older instanceof ArrayNode former) {
      for (int i = 0; i < Math.min(array.size(), former.size()); i++) {
        without(array.get(i), former.get(i));
      }
    }
    return newer;
  }

  static Stream<Path> released() throws IOException {
    try (var files = Files.walk(RELEASES)) {
      return files
          .filter(file -> file.getParent().endsWith("contracts"))
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  static List<Class<? extends IntegrationEvent>> contracts() {
    return Contracts.all();
  }
}
