package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortRequestEvent;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.RequestedNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Port requests in a map of snapshots: what is not saved is lost.
public final class MemoryPortRequests implements PortRequests {

  private final Map<UUID, PortRequest.Snapshot> saved = new LinkedHashMap<>();
  public final List<PortRequestEvent> published = new ArrayList<>();

  @Override
  public Optional<PortRequest> find(UUID accountId, UUID portRequestId) {
    return Optional.ofNullable(saved.get(portRequestId))
        .filter(request -> request.terms().accountId().equals(accountId))
        .map(PortRequest::from);
  }

  @Override
  public Optional<PortRequest> findOfAnyAccount(UUID portRequestId) {
    return Optional.ofNullable(saved.get(portRequestId)).map(PortRequest::from);
  }

  @Override
  public Optional<PortRequest> nextDueOfAnyAccount(PortState state, Instant now) {
    return saved.values().stream()
        .filter(request -> request.state() == state)
        .filter(request -> request.work().dueAt() != null && !request.work().dueAt().isAfter(now))
        .min(Comparator.comparing(request -> request.work().dueAt()))
        .map(PortRequest::from);
  }

  @Override
  public void add(PortRequest request) {
    var open = new HashSet<>(saved.values().stream().flatMap(MemoryPortRequests::open).toList());
    if (open(request.snapshot()).anyMatch(open::contains)) {
      throw Refused.conflict("port-already-pending", "pending");
    }
    save(request);
  }

  @Override
  public void save(PortRequest request) {
    saved.put(request.id(), request.snapshot());
    published.addAll(request.takeEvents().events());
  }

  public PortRequest.Snapshot the(UUID portRequestId) {
    return saved.get(portRequestId);
  }

  private static Stream<Object> open(PortRequest.Snapshot request) {
    return request.numbers().stream()
        .filter(number -> number.state().isOpen())
        .map(RequestedNumber::number);
  }
}
