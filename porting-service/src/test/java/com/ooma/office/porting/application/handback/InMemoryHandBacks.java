package com.ooma.office.porting.application.handback;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.handback.port.HandBacks;
import com.ooma.office.porting.domain.handback.HandBack;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Numbers to be handed back, in a map.
final class InMemoryHandBacks implements HandBacks {

  private final TreeMap<PhoneNumber, Waiting> waiting = new TreeMap<>();

  private record Waiting(HandBack number, Instant at) {}

  @Override
  public List<UUID> due(Instant now, int limit) {
    return due(now).stream().map(HandBack::portRequestId).distinct().limit(limit).toList();
  }

  @Override
  public List<HandBack> dueOf(UUID portRequestId, Instant now) {
    return due(now).stream().filter(each -> each.portRequestId().equals(portRequestId)).toList();
  }

  @Override
  public Optional<HandBack> findDue(PhoneNumber number, Instant now) {
    return due(now).stream().filter(each -> each.number().equals(number)).findFirst();
  }

  @Override
  public void postpone(HandBack failed, Instant until) {
    waiting.put(failed.number(), new Waiting(failed, until));
  }

  @Override
  public void done(HandBack handedBack) {
    waiting.remove(handedBack.number());
  }

  private List<HandBack> due(Instant now) {
    return waiting.values().stream()
        .filter(each -> !now.isBefore(each.at()))
        .map(Waiting::number)
        .toList();
  }
}
