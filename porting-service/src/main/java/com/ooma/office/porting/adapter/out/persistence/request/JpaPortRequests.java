package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.porting.application.request.FindDuePortRequests;
import com.ooma.office.porting.application.request.port.PortRequestEvents;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.RequestedNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/// Port requests in Postgres.
@ApplicationScoped
class JpaPortRequests
    implements PortRequests, FindDuePortRequests, PanacheRepositoryBase<PortRequestRow, UUID> {

  private static final String DUE =
      """
      select portRequestId from PortRequestRow where state in ?1 and dueAt <= ?2 order by dueAt
      """;

  private static final String WATCHED =
      "select portRequestId from PortRequestRow where watchAt <= ?1 order by watchAt";

  private static final String IN_VAIN =
      """
      FROM port_number
      WHERE activated_at IS NOT NULL AND state IN ('REQUESTED', 'SPLIT_OFF', 'LOST', 'RELEASED')
      """;

  private static final String REQUESTS_IN_VAIN =
      "SELECT DISTINCT port_request_id " + IN_VAIN + "ORDER BY port_request_id";

  private static final String NUMBERS_IN_VAIN =
      "SELECT number " + IN_VAIN + "AND port_request_id = :request ORDER BY place";

  private static final String PENDING =
      "SELECT number FROM port_number WHERE open AND number IN (:numbers) ORDER BY number";

  private static final String REPLACED =
      "SELECT replaces FROM port_number WHERE open AND replaces IN (:numbers) ORDER BY replaces";

  private static final Set<PortState> ENDS =
      Set.copyOf(Stream.of(PortState.values()).filter(PortState::isOver).toList());

  private static final String ONE_REQUEST_AT_A_TIME = "port_number_open";

  private final PortRequestEvents events;
  private final SecretBox secrets;

  JpaPortRequests(PortRequestEvents events, SecretBox secrets) {
    this.events = events;
    this.secrets = secrets;
  }

  @Override
  public Optional<PortRequest> find(UUID accountId, UUID portRequestId) {
    return find("portRequestId = ?1 and accountId = ?2", portRequestId, accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(this::toRequest);
  }

  @Override
  public Optional<PortRequest> findOfAnyAccount(UUID portRequestId) {
    return findByIdOptional(portRequestId, LockModeType.PESSIMISTIC_WRITE).map(this::toRequest);
  }

  @Override
  public List<PortRequest> findOpen(UUID accountId) {
    return find("accountId = ?1 and state not in ?2 order by portRequestId", accountId, ENDS)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(this::toRequest)
        .toList();
  }

  @Override
  public List<UUID> due(Set<PortState> states, Instant now, int limit) {
    return getEntityManager()
        .createQuery(DUE, UUID.class)
        .setParameter(1, states)
        .setParameter(2, now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<PortRequest> findDueOfAnyAccount(
      UUID portRequestId, Set<PortState> states, Instant now) {
    return Skip.locked(
            find("portRequestId = ?1 and state in ?2 and dueAt <= ?3", portRequestId, states, now))
        .firstResultOptional()
        .map(this::toRequest);
  }

  @Override
  public List<UUID> watched(Instant now, int limit) {
    return getEntityManager()
        .createQuery(WATCHED, UUID.class)
        .setParameter(1, now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<PortRequest> findWatchedOfAnyAccount(UUID portRequestId, Instant now) {
    return Skip.locked(find("portRequestId = ?1 and watchAt <= ?2", portRequestId, now))
        .firstResultOptional()
        .map(this::toRequest);
  }

  @Override
  public List<UUID> activatedInVain(int limit) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(REQUESTS_IN_VAIN, UUID.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<PhoneNumber> activatedInVain(UUID portRequestId) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(NUMBERS_IN_VAIN, String.class)
        .setParameter("request", portRequestId)
        .getResultStream()
        .map(PhoneNumber::new)
        .toList();
  }

  @Override
  public void save(PortRequest request) {
    findById(request.id()).update(request.snapshot(), secrets);
    events.publish(request);
  }

  @Override
  public void add(PortRequest request) {
    open(request, new PortRequestRow());
  }

  @Override
  public void reopen(PortRequest request) {
    open(request, findById(request.id()));
  }

  @Override
  public long revision(PortRequest request) {
    return findById(request.id()).revision;
  }

  /// Looks first, to say which number it is; the index has the last word when requests race. Those
  /// that name the same number to be replaced don't race: it is the first one's until it is saved.
  private void open(PortRequest request, PortRequestRow row) {
    named(PENDING, request, RequestedNumber::number).ifPresent(JpaPortRequests::refuse);
    named(REPLACED, request, RequestedNumber::replaces)
        .ifPresent(JpaPortRequests::refuseReplacement);
    row.update(request.snapshot(), secrets);
    try {
      persistAndFlush(row);
    } catch (ConstraintViolationException violation) {
      if (ONE_REQUEST_AT_A_TIME.equals(violation.getConstraintName())) {
        refuse("One of the numbers");
      }
      throw violation;
    }
    events.publish(request);
  }

  private Optional<String> named(
      String sql, PortRequest request, Function<RequestedNumber, PhoneNumber> which) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(sql, String.class)
        .setParameterList(
            "numbers",
            request.snapshot().numbers().stream().map(each -> which.apply(each).e164()).toList())
        .setMaxResults(1)
        .uniqueResultOptional();
  }

  private static void refuse(String number) {
    throw Refused.conflict("port-already-pending", number + " has an open port request already.");
  }

  private static void refuseReplacement(String number) {
    throw Refused.conflict(
        "replaces-already-pending", number + " is to be replaced by another open port request.");
  }

  private PortRequest toRequest(PortRequestRow row) {
    return PortRequest.from(row.toSnapshot(secrets));
  }
}
