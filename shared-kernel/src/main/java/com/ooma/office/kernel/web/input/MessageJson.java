package com.ooma.office.kernel.web.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/// Reads what others' programs tell in messages of a form that we agreed on: they may have more in
/// them than we know, but days and moments are those that there are. What their texts look like is
/// no reason to lose a message.
@Singleton
public class MessageJson {

  private final ObjectMapper json;

  public MessageJson(ObjectMapper json) {
    this.json =
        json.copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(new CalendarModule());
  }

  public JsonNode read(byte[] message) throws IOException {
    return json.readTree(message);
  }

  public <T> T read(byte[] message, Class<T> type) throws IOException {
    return json.readValue(message, type);
  }

  /// A message that says its type and has data; nothing if `body` is no such thing.
  public Optional<JsonNode> message(byte[] body) {
    try {
      return Optional.of(read(body))
          .filter(message -> message.hasNonNull("type") && message.hasNonNull("data"));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// What stands in a message of a known type; nothing if it is not as agreed.
  public <T> Optional<T> as(Class<? extends T> type, JsonNode message) {
    try {
      return Optional.of(json.treeToValue(message, type));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }
}
