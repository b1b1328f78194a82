package com.ooma.office.porting.application.request;

import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.OPS;
import static com.ooma.office.porting.domain.request.PortingExamples.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.PortType;
import com.ooma.office.porting.domain.request.PortingExamples;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What [PortRequests] promises, whoever keeps them. Examples use the numbers of [PortingExamples];
/// each test frees them again.
public abstract class PortRequestsContract {

  protected abstract PortRequests requests();

  protected abstract FindDuePortRequests duePortRequests();

  /// Runs `work` in a transaction of its own.
  protected abstract <T> T committed(Supplier<T> work);

  @Test
  void gives_back_what_was_saved() {
    var request = add(2);
    var saved = committed(() -> requests().findOfAnyAccount(request.id()).orElseThrow());

    assertEquals(request.snapshot(), saved.snapshot());
    reject(request.id());
    var rejected = committed(() -> requests().findOfAnyAccount(request.id()).orElseThrow());
    assertEquals(UNKNOWN, rejected.snapshot().rejection());
    assertEquals(2, rejected.snapshot().history().size());
  }

  @Test
  void knows_a_request_under_its_own_account_only() {
    var request = add(1);

    assertTrue(committed(() -> requests().find(PortingExamples.ACCOUNT, request.id())).isPresent());
    assertFalse(committed(() -> requests().find(UUID.randomUUID(), request.id())).isPresent());
    reject(request.id());
  }

  @Test
  void a_number_is_in_one_open_request_at_a_time() {
    var first = add(2);

    var refused = assertThrows(Refused.class, () -> add(1));

    assertEquals("port-already-pending", refused.code());
    reject(first.id());
    reject(add(1).id());
  }

  @Test
  void a_temporary_number_is_named_by_one_open_request_at_a_time() {
    var first = add(1);
    var another = PortingExamples.anotherFor(PortingExamples.temporary(0));

    var refused = assertThrows(Refused.class, () -> add(another));

    assertEquals("replaces-already-pending", refused.code());
    reject(first.id());
    reject(add(another).id());
  }

  @Test
  void one_that_is_handed_in_again_is_stored_as_it_is_now() {
    var request = add(3);
    reject(request.id());

    var again = handInAgain(request.id(), 2);

    var saved = committed(() -> requests().findOfAnyAccount(request.id()).orElseThrow());
    assertEquals(again, saved.snapshot());
    assertEquals(2, saved.snapshot().numbers().size());
    assertEquals("port-already-pending", assertThrows(Refused.class, () -> add(1)).code());
    reject(request.id());
  }

  @Test
  void one_whose_number_is_in_another_request_by_now_stays_as_it_was() {
    var request = add(1);
    reject(request.id());
    var another = add(1);

    var refused = assertThrows(Refused.class, () -> handInAgain(request.id(), 1));

    assertEquals("port-already-pending", refused.code());
    var saved = committed(() -> requests().findOfAnyAccount(request.id()).orElseThrow());
    assertEquals(PortState.REJECTED, saved.state());
    reject(another.id());
  }

  @Test
  void each_change_counts() {
    var request = add(1);
    long before = revision(request.id());
    reject(request.id());

    assertEquals(before + 1, revision(request.id()));
  }

  private long revision(UUID portRequestId) {
    return committed(
        () -> requests().revision(requests().findOfAnyAccount(portRequestId).orElseThrow()));
  }

  private PortRequest.Snapshot handInAgain(UUID portRequestId, int count) {
    return committed(() -> {
      var found = requests().findOfAnyAccount(portRequestId).orElseThrow();
      var type = count == 1 ? PortType.ISOLATED : PortType.FULL;
      found.resubmit(PortingExamples.terms(type), PortingExamples.numbers(count), MEMBER);
      requests().reopen(found);
      return found.snapshot();
    });
  }

  @Test
  void finds_what_a_company_has_open() {
    var open = add(1);
    assertTrue(isOpen(open));

    reject(open.id());
    assertFalse(isOpen(open));
  }

  private boolean isOpen(PortRequest request) {
    return committed(() -> requests().findOpen(PortingExamples.ACCOUNT)).stream()
        .anyMatch(found -> found.id().equals(request.id()));
  }

  @Test
  void a_request_is_due_in_its_state_and_at_its_time() {
    var request = add(1);
    committed(() -> {
      var found = requests().findOfAnyAccount(request.id()).orElseThrow();
      found.approve(OPS, NOW);
      requests().save(found);
      return found;
    });

    assertFalse(due(request, PortState.UNDER_REVIEW, Duration.ofSeconds(-1)));
    assertFalse(due(request, PortState.TESTING, Duration.ZERO));
    assertTrue(due(request, PortState.UNDER_REVIEW, Duration.ZERO));
    committed(() -> {
      var found = requests().findOfAnyAccount(request.id()).orElseThrow();
      found.forwarded("REF", NOW);
      requests().save(found);
      return found;
    });
    assertFalse(due(request, PortState.UNDER_REVIEW, Duration.ZERO));
    reject(request.id());
  }

  private boolean due(PortRequest request, PortState state, Duration after) {
    var at = NOW.plus(after);
    boolean listed =
        committed(() -> duePortRequests().due(Set.of(state), at, 10).contains(request.id()));
    boolean found =
        committed(
            () -> requests().findDueOfAnyAccount(request.id(), Set.of(state), at).isPresent());
    assertEquals(listed, found);
    return found;
  }

  private PortRequest add(int count) {
    return add(PortingExamples.submitted(count));
  }

  private PortRequest add(PortRequest request) {
    return committed(() -> {
      requests().add(request);
      return request;
    });
  }

  private void reject(UUID portRequestId) {
    committed(() -> {
      var found = requests().findOfAnyAccount(portRequestId).orElseThrow();
      found.reject(UNKNOWN, OPS, NOW);
      requests().save(found);
      return found;
    });
  }
}
