package com.ooma.office.billing.adapter.in.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.billing.application.usage.CallReport;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Call records as lines of JSON (NDJSON). What can't be read is told by its line.
public final class CallRecordLines {

  /// The answer has an object for each of them, which may be much longer than a bad line.
  static final int MOST = 5_000;

  private final TreeMap<Integer, CallRecord> records = new TreeMap<>();
  private final List<CallReport.Line> unreadable = new ArrayList<>();

  private CallRecordLines() {}

  /// @throws Refused if there is no line at all, or more than [#MOST]
  public static CallRecordLines read(byte @Nullable [] body, ObjectMapper json) {
    var lines = new CallRecordLines();
    var text = new String(body == null ? new byte[0] : body, UTF_8).lines().toList();
    if (text.size() > MOST) {
      throw Refused.malformed(
          "too-many-call-records", "At most " + MOST + " call records come at a time.");
    }
    for (int i = 0; i < text.size(); i++) {
      if (!text.get(i).isBlank()) {
        lines.read(i + 1, text.get(i), json);
      }
    }
    if (lines.records.isEmpty() && lines.unreadable.isEmpty()) {
      throw Refused.malformed("call-records-empty", "There is no call record in the body.");
    }
    return lines;
  }

  public TreeMap<Integer, CallRecord> records() {
    return records;
  }

  public List<CallReport.Line> unreadable() {
    return unreadable;
  }

  /// Texts that each are one record.
  public static CallRecordLines each(List<String> texts, ObjectMapper json) {
    var lines = new CallRecordLines();
    for (int i = 0; i < texts.size(); i++) {
      lines.read(i, texts.get(i), json);
    }
    return lines;
  }

  private void read(int number, String line, ObjectMapper json) {
    try {
      var read = Optional.ofNullable(json.readValue(line, Line.class)); // it may say null
      records.put(number, read.orElseThrow(CallRecordLines::noObject).toDomain());
    } catch (JsonProcessingException _) {
      unreadable.add(CallReport.Line.unreadable(number, noObject()));
    } catch (Refused reason) {
      unreadable.add(CallReport.Line.unreadable(number, reason));
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
