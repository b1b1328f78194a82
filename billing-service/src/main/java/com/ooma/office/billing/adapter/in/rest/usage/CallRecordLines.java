package com.ooma.office.billing.adapter.in.rest.usage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.domain.Refused;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The lines of a body (NDJSON), numbered from 1; empty ones don't count.
final class CallRecordLines {

  /// The answer has an object for each of them, which may be much longer than a bad line.
  static final int MOST = 5_000;

  private CallRecordLines() {}

  /// @throws Refused if there is no line at all, or more than [#MOST]
  static SortedMap<Integer, String> of(byte @Nullable [] body) {
    var text = new String(body == null ? new byte[0] : body, UTF_8).lines().toList();
    if (text.size() > MOST) {
      throw Refused.malformed(
          "too-many-call-records", "At most " + MOST + " call records come at a time.");
    }
    var lines = new TreeMap<Integer, String>();
    for (int i = 0; i < text.size(); i++) {
      if (!text.get(i).isBlank()) {
        lines.put(i + 1, text.get(i));
      }
    }
    if (lines.isEmpty()) {
      throw Refused.malformed("call-records-empty", "There is no call record in the body.");
    }
    return lines;
  }
}
