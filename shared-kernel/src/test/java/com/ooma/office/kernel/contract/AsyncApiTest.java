package com.ooma.office.kernel.contract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.ooma.office.kernel.messaging.wire.Envelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// `deploy/asyncapi.json` is what the contract records say. `-Dasyncapi.update` writes it anew.
class AsyncApiTest {

  private static final Path DOCUMENT = Path.of("../deploy/asyncapi.json");
  private static final Path LIST = Path.of("src/main/resources/events.txt");
  private static final Path OTHERS = Path.of("src/test/resources/others");
  private static final Path CONTRACT = Path.of("src/main/java/com/ooma/office/kernel/contract");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final JsonNode DRAWN = draw();

  @Test
  void the_document_is_as_the_contract() throws Exception {
    var drawn = JSON.writeValueAsString(DRAWN) + "\n";
    if (Boolean.getBoolean("asyncapi.update")) {
      Files.writeString(DOCUMENT, drawn);
    }

    assertEquals(drawn, Files.readString(DOCUMENT), "run this test with -Dasyncapi.update");
  }

  /// By it an instance knows what only a later release can know.
  @Test
  void the_list_has_every_event() throws Exception {
    var types =
        Contracts.all().stream().map(Envelope::typeOf).sorted().collect(joining("\n")) + "\n";
    if (Boolean.getBoolean("asyncapi.update")) {
      Files.writeString(LIST, types);
    }

    assertEquals(types, Files.readString(LIST), "run this test with -Dasyncapi.update");
  }

  @Test
  void every_event_says_what_it_means() {
    for (var message : DRAWN.at("/components/messages")) {
      assertFalse(message.get("description").textValue().isEmpty(), message.get("name")::textValue);
    }
  }

  /// A property that is not marked as absent at times is there in every sample.
  @Test
  void samples_have_what_is_required() {
    for (var message : DRAWN.at("/components/messages")) {
      var payload = message.at("/examples/0/payload");
      var schema = DRAWN.at(message.at("/payload/$ref").textValue().substring(1));
      for (var required : schema.get("required")) {
        assertTrue(
            payload.hasNonNull(required.textValue()),
            () -> message.get("name") + " has no " + required);
      }
    }
  }

  private static JsonNode draw() {
    try (var sources = Files.walk(CONTRACT)) {
      var comments =
          DocComments.in(sources.filter(file -> file.toString().endsWith(".java")).toList());
      return new AsyncApi(Contracts.all(), comments, AsyncApiTest::sample, others()).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is known of each topic of others, by its name.
  private static Map<String, JsonNode> others() throws IOException {
    var known = new TreeMap<String, JsonNode>();
    try (var files = Files.newDirectoryStream(OTHERS, "*.json")) {
      for (var file : files) {
        known.put(
            file.getFileName().toString().replace(".json", ""),
            JSON.readTree(Files.readString(file)));
      }
    }
    return known;
  }

  private static JsonNode sample(Class<? extends IntegrationEvent> contract) {
    try {
      return JSON.readTree(Files.readString(Contracts.sampleOf(contract)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
