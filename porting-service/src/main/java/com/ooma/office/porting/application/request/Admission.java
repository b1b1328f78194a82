package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.number.port.OurNumbers;
import com.ooma.office.porting.application.request.port.DepartedAccounts;
import com.ooma.office.porting.domain.number.OurNumber;
import com.ooma.office.porting.domain.request.RequestedNumber;
import com.ooma.office.porting.domain.rio.Rio;
import com.ooma.office.porting.domain.rio.RioProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must hold before a company's numbers are asked for: a carrier that we know, a mandate, RIOs
/// that fit, numbers that are not ours already, and temporary ones that are the company's. Faults
/// of numbers are told all at once, so that they are mended at once.
@ApplicationScoped
public class Admission {

  private final Carriers carriers;
  private final OurNumbers ourNumbers;
  private final DepartedAccounts departed;

  public Admission(Carriers carriers, OurNumbers ourNumbers, DepartedAccounts departed) {
    this.carriers = carriers;
    this.ourNumbers = ourNumbers;
    this.departed = departed;
  }

  /// The company's own numbers that are named are nobody else's to name until the transaction ends.
  List<RequestedNumber> admit(UUID accountId, Submission submission) {
    if (departed.contains(accountId)) {
      throw Refused.conflict("company-left", "The company left; nothing can be brought for it.");
    }
    if (!carriers.know(submission.contract().carrier())) {
      throw Refused.invalid("carrier-unknown", "We exchange no port orders with this carrier.")
          .at("/carrier");
    }
    if (!submission.mandateAccepted()) {
      throw Refused.invalid("mandate-missing", "Nothing is ported without an accepted mandate.")
          .at("/mandate/accepted");
    }
    checkRios(submission.numbers());
    checkOwners(accountId, submission.numbers());
    return submission.numbers().stream().map(Admission::requested).toList();
  }

  private static RequestedNumber requested(Submission.Wanted wanted) {
    return RequestedNumber.of(
        wanted.number(), Rio.of(wanted.rio(), wanted.number()), wanted.replaces());
  }

  private static void checkRios(List<Submission.Wanted> numbers) {
    var faults = new ArrayList<Refused.Fault>();
    for (int i = 0; i < numbers.size(); i++) {
      for (var problem : Rio.problems(numbers.get(i).rio(), numbers.get(i).number())) {
        faults.add(fault(i, pointer(problem), problem.name()));
      }
    }
    if (!faults.isEmpty()) {
      var detail = "A RIO doesn't fit its number, or a number can't be ported.";
      throw Refused.invalid("rio-invalid", detail, faults);
    }
  }

  private void checkOwners(UUID accountId, List<Submission.Wanted> numbers) {
    var ours = ours(numbers);
    var faults = new ArrayList<Refused.Fault>();
    for (int i = 0; i < numbers.size(); i++) {
      if (ours.containsKey(numbers.get(i).number())) {
        faults.add(fault(i, "number", "NUMBER_IS_OURS"));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("number-is-ours", "A number is with us already.", faults);
    }
    for (int i = 0; i < numbers.size(); i++) {
      var replaced = ours.get(numbers.get(i).replaces());
      if (replaced == null || !replaced.isTemporaryOf(accountId)) {
        faults.add(fault(i, "replaces", "NOT_A_TEMPORARY_NUMBER"));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(
          "replaces-not-temporary",
          "What is replaced must be a number that we gave the company; a new one may take some"
              + " seconds to be known.",
          faults);
    }
  }

  private Map<PhoneNumber, OurNumber> ours(List<Submission.Wanted> numbers) {
    var named =
        numbers.stream()
            .flatMap(wanted -> Stream.of(wanted.number(), wanted.replaces()))
            .distinct()
            .toList();
    return ourNumbers.findForUpdate(named).stream()
        .collect(Collectors.toMap(OurNumber::number, Function.identity()));
  }

  private static Refused.Fault fault(int place, String part, String what) {
    return new Refused.Fault("/numbers/" + place + "/" + part, what);
  }

  private static String pointer(RioProblem problem) {
    return switch (problem) {
      case NUMBER_TYPE_NOT_PORTABLE -> "number";
      case RIO_MALFORMED, RIO_WRONG_KIND, RIO_KEY_MISMATCH -> "rio";
    };
  }
}
