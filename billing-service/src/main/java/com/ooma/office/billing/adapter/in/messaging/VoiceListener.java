package com.ooma.office.billing.adapter.in.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.ooma.office.billing.application.usage.CallReport.Outcome;
import com.ooma.office.billing.application.usage.TakeCallLines;
import com.ooma.office.kernel.messaging.TopicListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Hears from the voice platform of calls that ended: in each record what is a line over REST.
@ApplicationScoped
class VoiceListener implements TopicListener {

  private final TakeCallLines takeCallLines;

  VoiceListener(TakeCallLines takeCallLines) {
    this.takeCallLines = takeCallLines;
  }

  @Override
  public String topic() {
    return "voice.call-records";
  }

  /// Calls that are told before billing heard of their company.
  @Override
  public Set<String> early() {
    return Set.of("call-of-nobody");
  }

  @Override
  public Map<Integer, String> take(List<byte[]> records) {
    var lines = new TreeMap<Integer, String>();
    for (int place = 0; place < records.size(); place++) {
      lines.put(place, new String(records.get(place), UTF_8));
    }
    return takeCallLines.handle(new TakeCallLines.Command(lines)).lines().stream()
        .filter(line -> line.outcome() == Outcome.REFUSED)
        .collect(toMap(line -> line.line(), line -> line.code() + ": " + line.detail()));
  }
}
