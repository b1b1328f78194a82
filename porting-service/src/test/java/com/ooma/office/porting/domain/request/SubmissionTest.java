package com.ooma.office.porting.domain.request;

import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static com.ooma.office.porting.domain.request.PortingExamples.numbers;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static com.ooma.office.porting.domain.request.PortingExamples.rioOf;
import static com.ooma.office.porting.domain.request.PortingExamples.submitted;
import static com.ooma.office.porting.domain.request.PortingExamples.temporary;
import static com.ooma.office.porting.domain.request.PortingExamples.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.domain.rio.Rio;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionTest {

  @ParameterizedTest
  @CsvSource({
    "ISOLATED, 1, true",
    "ISOLATED, 2, false",
    "FULL, 1, false",
    "FULL, 2, true",
    "FULL, 20, true",
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
  void a_simple_part_leaves_the_main_number_where_it_is() {
    assertRefused("main-number-stays", PortType.PARTIAL_SIMPLE, numbers(2));

    var simple = List.of(wanted(old(1), 1), wanted(old(2), 2));
    var request = PortRequest.submit(terms(PortType.PARTIAL_SIMPLE), simple, MEMBER);
    assertEquals(PortState.SUBMITTED, request.state());
  }

  @Test
  void a_complex_part_takes_the_main_number_away_and_names_the_next_one() {
    var withoutMain = List.of(wanted(old(1), 1));
    assertRefused("main-number-missing", PortType.PARTIAL_COMPLEX, withoutMain);

    for (var rest : Arrays.asList(null, old(0), new PhoneNumber("+33639981234"))) {
      assertRefused("remaining-main-number", termsWith(PortType.PARTIAL_COMPLEX, rest), numbers(2));
    }
    assertRefused("remaining-main-number", termsWith(PortType.FULL, old(9)), numbers(2));
  }

  private static PortRequest.Terms termsWith(PortType type, @Nullable PhoneNumber remainingMain) {
    var terms = PortingExamples.terms(type);
    return new PortRequest.Terms(
        terms.portRequestId(),
        terms.accountId(),
        1,
        terms.contract(),
        type,
        remainingMain,
        false,
        terms.mandate());
  }

  @Test
  void what_was_refused_is_corrected_and_handed_in_again() {
    var request = in(PortState.REJECTED, 1);
    var former = request.snapshot().terms();

    request.resubmit(terms(PortType.FULL), numbers(2), MEMBER);

    var again = request.snapshot();
    assertEquals(PortState.SUBMITTED, again.state());
    assertEquals(former.portRequestId(), again.terms().portRequestId());
    assertEquals(2, again.terms().submission());
    assertEquals(PortType.FULL, again.terms().portType());
    assertEquals(2, again.numbers().size());
    assertNull(again.rejection());
    assertEquals(
        List.of(PortState.SUBMITTED, PortState.REJECTED, PortState.SUBMITTED),
        again.history().stream().map(Milestone::what).toList());
    assertInstanceOf(PortRequestEvent.Requested.class, request.takeEvents().events().getFirst());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DRAFT", "REJECTED"})
  void nothing_else_is_handed_in_again(PortState from) {
    var request = in(from, 1);
    var before = request.snapshot();

    var refused =
        assertThrows(
            Refused.class, () -> request.resubmit(terms(PortType.ISOLATED), numbers(1), MEMBER));

    assertEquals("port-state", refused.code());
    assertEquals(before, request.snapshot());
  }

  @Test
  void a_bad_correction_leaves_the_request_as_it_was() {
    var request = in(PortState.REJECTED, 1);
    var before = request.snapshot();

    assertThrows(
        Refused.class, () -> request.resubmit(terms(PortType.ISOLATED), numbers(2), MEMBER));

    assertEquals(before, request.snapshot());
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
    assertRefused(code, terms(type), numbers);
  }

  private static void assertRefused(
      String code, PortRequest.Terms terms, List<RequestedNumber> numbers) {
    var refused = assertThrows(Refused.class, () -> PortRequest.submit(terms, numbers, MEMBER));
    assertEquals(code, refused.code());
  }
}
