package com.ooma.office.kernel.messaging.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.persistence.Faults;
import jakarta.inject.Singleton;
import java.io.IOException;

/// Contract records as JSON: written like the REST bodies, read leniently, since a newer producer
/// may say more than this consumer knows.
@Singleton
public class EventJson {

  private final ObjectMapper writer;
  private final ObjectMapper reader;

  EventJson(ObjectMapper suite) {
    this.writer = suite;
    this.reader = suite.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  public byte[] write(Object event) {
    try {
      return writer.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @throws IllegalArgumentException if `payload` is not a `contract`
  public <T extends IntegrationEvent> T read(byte[] payload, Class<T> contract) {
    try {
      return reader.readValue(payload, contract);
    } catch (IOException e) {
      // without its cause: that one may quote the whole body, and would stand in every log with it
      throw new IllegalArgumentException(
          Faults.describe("not a " + contract.getSimpleName() + ": " + e.getMessage()));
    }
  }
}
