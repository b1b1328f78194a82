package com.ooma.office.billing.adapter.out.json.usage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.ooma.office.billing.application.usage.port.CallRecordReader;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.kernel.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call record is one JSON object.
@ApplicationScoped
class JsonCallRecords implements CallRecordReader {

  private final ObjectReader reader;

  JsonCallRecords(ObjectMapper json) {
    this.reader = json.readerFor(Line.class);
  }

  @Override
  public CallRecord read(String line) {
    try {
      Line read = reader.readValue(line); // it may say null
      if (read == null) {
        throw noObject();
      }
      return read.toDomain();
    } catch (JsonProcessingException _) {
      throw noObject();
    }
  }

  private static Refused noObject() {
    return Refused.invalid("call-record", "The line is no JSON object of a call record.");
  }

  /// What a switch adds to it later does not matter here.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Line(
      @Nullable String callId,
      @Nullable Integer leg,
      @Nullable UUID accountId,
      @Nullable String extension,
      @Nullable String to,
      @Nullable Instant startedAt,
      @Nullable Integer seconds) {

    CallRecord toDomain() {
      return new CallRecord(
          needed("callId", callId),
          needed("leg", leg),
          needed("accountId", accountId),
          needed("extension", extension),
          DialledNumber.of(needed("to", to)),
          needed("startedAt", startedAt),
          needed("seconds", seconds));
    }

    private static <T> T needed(String name, @Nullable T value) {
      if (value == null) {
        var detail = name + " is missing.";
        throw Refused.invalid("call-record", detail).about(detail);
      }
      return value;
    }
  }
}
