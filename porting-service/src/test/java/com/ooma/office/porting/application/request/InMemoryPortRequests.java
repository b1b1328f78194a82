package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.NumberState;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortRequestEvent;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.RequestedNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Port requests in a map of snapshots: what is not saved is lost.
public final class InMemoryPortRequests implements PortRequests, FindDuePortRequests {

  private static final Set<NumberState> IN_VAIN =
      Set.of(NumberState.REQUESTED, NumberState.SPLIT_OFF, NumberState.LOST, NumberState.RELEASED);

  private final Map<UUID, PortRequest.Snapshot> saved = new LinkedHashMap<>();
  private final Map<UUID, Long> revisions = new HashMap<>();
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
  public List<PortRequest> findOpen(UUID accountId) {
    return saved.values().stream()
        .filter(request -> request.terms().accountId().equals(accountId))
        .filter(request -> !request.state().isOver())
        .map(PortRequest::from)
        .toList();
  }

  @Override
  public List<UUID> due(Set<PortState> states, Instant now, int limit) {
    return saved.values().stream()
        .filter(request -> isDue(request, states, now))
        .sorted(Comparator.comparing(request -> request.work().dueAt()))
        .limit(limit)
        .map(request -> request.terms().portRequestId())
        .toList();
  }

  @Override
  public Optional<PortRequest> findDueOfAnyAccount(
      UUID portRequestId, Set<PortState> states, Instant now) {
    return Optional.ofNullable(saved.get(portRequestId))
        .filter(request -> isDue(request, states, now))
        .map(PortRequest::from);
  }

  @Override
  public List<UUID> watched(Instant now, int limit) {
    return saved.values().stream()
        .filter(request -> isWatched(request, now))
        .sorted(Comparator.comparing(request -> request.watch().lookAt()))
        .limit(limit)
        .map(request -> request.terms().portRequestId())
        .toList();
  }

  @Override
  public Optional<PortRequest> findWatchedOfAnyAccount(UUID portRequestId, Instant now) {
    return Optional.ofNullable(saved.get(portRequestId))
        .filter(request -> isWatched(request, now))
        .map(PortRequest::from);
  }

  @Override
  public List<UUID> activatedInVain(int limit) {
    return saved.keySet().stream()
        .filter(id -> !activatedInVain(id).isEmpty())
        .limit(limit)
        .toList();
  }

  @Override
  public List<PhoneNumber> activatedInVain(UUID portRequestId) {
    return saved.get(portRequestId).numbers().stream()
        .filter(each -> each.activatedAt() != null)
        .filter(each -> IN_VAIN.contains(each.state()))
        .map(RequestedNumber::number)
        .toList();
  }

  private static boolean isWatched(PortRequest.Snapshot request, Instant now) {
    return request.watch().lookAt() != null && !request.watch().lookAt().isAfter(now);
  }

  private static boolean isDue(PortRequest.Snapshot request, Set<PortState> states, Instant now) {
    return states.contains(request.state())
        && request.work().dueAt() != null
        && !request.work().dueAt().isAfter(now);
  }

  @Override
  public void add(PortRequest request) {
    refuseIfOpen(request, RequestedNumber::number, "port-already-pending");
    refuseIfOpen(request, RequestedNumber::replaces, "replaces-already-pending");
    save(request);
  }

  @Override
  public void reopen(PortRequest request) {
    add(request);
  }

  @Override
  public long revision(PortRequest request) {
    return revisions.get(request.id());
  }

  @Override
  public void save(PortRequest request) {
    revisions.merge(request.id(), 1L, Long::sum);
    saved.put(request.id(), request.snapshot());
    published.addAll(request.takeEvents().events());
  }

  public PortRequest.Snapshot the(UUID portRequestId) {
    return saved.get(portRequestId);
  }

  private void refuseIfOpen(
      PortRequest request, Function<RequestedNumber, PhoneNumber> which, String code) {
    var open = saved.values().stream().flatMap(each -> open(each, which)).toList();
    if (open(request.snapshot(), which).anyMatch(open::contains)) {
      throw Refused.conflict(code, "pending");
    }
  }

  private static Stream<PhoneNumber> open(
      PortRequest.Snapshot request, Function<RequestedNumber, PhoneNumber> which) {
    return request.numbers().stream().filter(number -> number.state().isOpen()).map(which);
  }
}
