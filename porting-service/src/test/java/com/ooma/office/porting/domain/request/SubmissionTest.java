package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.numbers;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static com.ooma.office.porting.domain.request.PortingExamples.rioOf;
import static com.ooma.office.porting.domain.request.PortingExamples.submitted;
import static com.ooma.office.porting.domain.request.PortingExamples.temporary;
import static com.ooma.office.porting.domain.request.PortingExamples.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.domain.rio.Rio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {

  @ParameterizedTest
  @CsvSource({
    "ISOLATED, 1, true",
    "ISOLATED, 2, false",
    "FULL, 1, false",
    "FULL, 2, true",
    "FULL, 20, true",
    "PARTIAL_SIMPLE, 1, true",
    "PARTIAL_COMPLEX, 3, true",
  })
  void the_list_must_fit_the_type(PortType type, int count, boolean fits) {
    if (fits) {
      assertEquals(
          PortState.SUBMITTED, PortRequest.submit(terms(type), numbers(count), MEMBER).state());
    } else {
      assertRefused("port-type-list", type, numbers(count));
    }
  }

  @Test
  void submitting_records_one_event_and_the_first_milestone() {
    var request = submitted(2);

    var recorded = request.takeEvents();

    assertEquals(1, recorded.firstSequence());
    assertInstanceOf(PortRequestEvent.Requested.class, recorded.events().getFirst());
    assertEquals(
        List.of(new Milestone(PortState.SUBMITTED, NOW, MEMBER, null)),
        request.snapshot().history());
  }

  @Test
  void a_number_is_in_the_list_once() {
    assertRefused("number-twice", List.of(wanted(old(0), 1), wanted(old(0), 2)));
  }

  @Test
  void the_main_number_is_in_the_list() {
    assertRefused("main-number-missing", List.of(wanted(old(1), 1), wanted(old(2), 2)));
  }

  @Test
  void each_number_replaces_another_one() {
    assertRefused("replaced-twice", List.of(wanted(old(0), 1), wanted(old(1), 1)));
  }

  @Test
  void a_number_that_comes_can_not_be_one_that_goes() {
    var replacesTheOther = RequestedNumber.of(old(1), Rio.of(rioOf(old(1)), old(1)), old(0));

    assertRefused("replaces-ported", List.of(wanted(old(0), 0), replacesTheOther));
  }

  @Test
  void no_secret_is_printed() {
    var printed = submitted(1).snapshot().toString();

    assertFalse(printed.contains("C-448812"));
    assertFalse(printed.contains("A1B2C3"));
  }

  private static RequestedNumber wanted(PhoneNumber number, int replaces) {
    return RequestedNumber.of(number, Rio.of(rioOf(number), number), temporary(replaces));
  }

  private static void assertRefused(String code, List<RequestedNumber> numbers) {
    assertRefused(code, PortType.FULL, numbers);
  }

  private static void assertRefused(String code, PortType type, List<RequestedNumber> numbers) {
    var refused =
        assertThrows(Refused.class, () -> PortRequest.submit(terms(type), numbers, MEMBER));
    assertEquals(code, refused.code());
  }
}
