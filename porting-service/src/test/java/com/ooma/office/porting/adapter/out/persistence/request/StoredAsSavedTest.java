package com.ooma.office.porting.adapter.out.persistence.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.Milestone;
import com.ooma.office.porting.domain.request.NumberState;
import com.ooma.office.porting.domain.request.PendingWork;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.PortTerms;
import com.ooma.office.porting.domain.request.PortType;
import com.ooma.office.porting.domain.request.PortingExamples;
import com.ooma.office.porting.domain.request.Rejection;
import com.ooma.office.porting.domain.request.RequestedNumber;
import com.ooma.office.porting.domain.request.Watch;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Rows;
import com.ooma.office.testing.storage.Stored;
import com.ooma.office.testing.storage.TableStore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is stored of a port request is what was saved, whatever about it changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
class StoredAsSavedTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  @Inject PortRequests portRequests;
  @Inject EntityManager entities;

  @Test
  void a_port_request_on_its_way() {
    var terms = PortingExamples.terms(PortType.FULL);
    var numbers = PortingExamples.numbers(2);
    var history = List.of(milestone("first"), milestone("second"));
    Stored.of(
            new PortRequest.Snapshot(
                terms,
                PortState.PORTING,
                List.of(number(numbers.getFirst(), NumberState.PORTING, 1), numbers.getLast()),
                new PendingWork(PortingExamples.NOW, 1, "busy"),
                new Watch(PortingExamples.NOW, PortingExamples.NOW, MONDAY, MONDAY, 1),
                "REF-1",
                new FocDate(MONDAY, FocDate.Slot.MORNING),
                null,
                false,
                history,
                3),
            new PortRequest.Snapshot(
                terms,
                PortState.TESTING,
                List.of(number(numbers.getFirst(), NumberState.ANSWERED, 2), numbers.getLast()),
                new PendingWork(PortingExamples.NOW.plusSeconds(1), 2, "away"),
                new Watch(
                    PortingExamples.NOW.plusSeconds(2),
                    PortingExamples.NOW.plusSeconds(3),
                    MONDAY.plusDays(1),
                    MONDAY.plusDays(2),
                    2),
                "REF-2",
                new FocDate(MONDAY.plusDays(1), FocDate.Slot.AFTERNOON),
                null,
                true,
                List.of(history.getFirst(), history.getLast(), milestone("third")),
                9),
            "terms",
            "rejection",
            "numbers[0].number",
            "numbers[0].rio",
            "numbers[0].replaces",
            "numbers shorter",
            "numbers longer",
            "history[0]",
            "history shorter",
            "history longer")
        .in(portRequests(terms.portRequestId()));
  }

  @Test
  void a_port_request_that_was_refused() {
    var terms = PortingExamples.terms(PortType.ISOLATED);
    var released = List.of(number(PortingExamples.numbers(1).getFirst(), NumberState.RELEASED, 0));
    Stored.of(
            refused(terms, released, new Rejection(Rejection.Reason.RIO_UNKNOWN_TO_DONOR, "No")),
            refused(terms, released, new Rejection(Rejection.Reason.HOLDER_MISMATCH, "Who?")),
            "terms",
            "state",
            "numbers",
            "work",
            "watch",
            "carrierReference",
            "foc",
            "companyLeft",
            "history",
            "lastSequence")
        .in(portRequests(terms.portRequestId()));
  }

  /// A new row needs a case here: its changes may be lost like any other's.
  @Test
  void every_row_has_its_case() {
    assertEquals(Set.of("PortRequestRow"), Rows.namesOf(entities));
  }

  @Test
  void no_json_is_copied_to_be_compared() {
    assertEquals(Set.of(), Rows.copiedJsonOf(entities));
  }

  private TableStore<PortRequest.Snapshot> portRequests(UUID id) {
    return TableStore.of(
        entities,
        "port_request.port_request_id",
        id,
        first -> portRequests.add(PortRequest.from(first)),
        () -> portRequests.findOfAnyAccount(id).orElseThrow().snapshot(),
        changed -> portRequests.save(PortRequest.from(changed)));
  }

  private static PortRequest.Snapshot refused(
      PortTerms terms, List<RequestedNumber> numbers, Rejection rejection) {
    return new PortRequest.Snapshot(
        terms,
        PortState.REJECTED,
        numbers,
        new PendingWork(null, 0, null),
        new Watch(null, null, null, null, 0),
        null,
        null,
        rejection,
        false,
        List.of(milestone("refused")),
        2);
  }

  private static RequestedNumber number(RequestedNumber asked, NumberState state, int calls) {
    return new RequestedNumber(
        asked.number(),
        asked.rio(),
        asked.replaces(),
        state,
        PortingExamples.NOW.minusSeconds(calls),
        PortingExamples.NOW.minusMillis(calls),
        new RequestedNumber.Calls(
            calls > 1, calls, "call-" + calls, PortingExamples.NOW.plusSeconds(calls)));
  }

  private static Milestone milestone(String reason) {
    return new Milestone(PortState.SUBMITTED, PortingExamples.NOW, PortingExamples.MEMBER, reason);
  }
}
