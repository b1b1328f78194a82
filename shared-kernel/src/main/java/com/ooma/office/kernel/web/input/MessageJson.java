package com.ooma.office.kernel.web.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;

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

  public <T> T read(JsonNode message, Class<T> type) throws JsonProcessingException {
    return json.treeToValue(message, type);
  }
}
