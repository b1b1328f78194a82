package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.number.port.OurNumbers;
import com.ooma.office.porting.application.request.port.DepartedAccounts;
import com.ooma.office.porting.application.request.port.Printing;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.number.OurNumber;
import com.ooma.office.porting.domain.request.RequestedNumber;
import com.ooma.office.porting.domain.rio.Rio;
import com.ooma.office.porting.domain.rio.RioProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must hold before a company's numbers are asked for: a carrier that we know, a mandate that
/// can be printed, RIOs that fit, numbers that are not ours already, and temporary ones that are
/// the company's. Faults of numbers are told all at once, so that they are mended at once.
@ApplicationScoped
public class Admission {

  /// Finds those numbers that are ours, with or without keeping them as they are.
  private interface FindOurs {
    List<OurNumber> among(Collection<PhoneNumber> named);
  }

  private final Carriers carriers;
  private final OurNumbers ourNumbers;
  private final DepartedAccounts departed;
  private final Printing printing;

  public Admission(
      Carriers carriers, OurNumbers ourNumbers, DepartedAccounts departed, Printing printing) {
    this.carriers = carriers;
    this.ourNumbers = ourNumbers;
    this.departed = departed;
    this.printing = printing;
  }

  /// Refuses what would be refused if it were handed in now, but for what other requests ask for.
  public void check(UUID accountId, Submission submission) {
    var numbers = admitted(accountId, submission, ourNumbers::find);
    submission.terms(accountId, accountId, Instant.EPOCH).check(numbers);
  }

  /// The company's own numbers that are named are nobody else's to name until the transaction ends.
  List<RequestedNumber> admit(UUID accountId, Submission submission) {
    return admitted(accountId, submission, ourNumbers::findForUpdate);
  }

  private List<RequestedNumber> admitted(UUID accountId, Submission submission, FindOurs findOurs) {
    if (departed.contains(accountId)) {
      throw Refused.conflict("company-left", "The company left; nothing can be brought for it.");
    }
    var carrier =
        carriers
            .find(submission.contract().carrier())
            .orElseThrow(() ->
                Refused.invalid("carrier-unknown", "We exchange no port orders with this carrier.")
                    .at("/carrier"));
    if (!submission.mandateAccepted()) {
      throw mandateMissing("/mandate/accepted");
    }
    checkPrint(submission);
    checkRios(submission.numbers());
    var numbers = submission.numbers().stream().map(Admission::requested).toList();
    checkPrefixes(carrier, numbers);
    checkOwners(accountId, numbers, findOurs);
    return numbers;
  }

  /// @param pointer to what says whether it was accepted
  public static Refused mandateMissing(String pointer) {
    return Refused.invalid("mandate-missing", "Nothing is ported without an accepted mandate.")
        .at(pointer);
  }

  /// The mandate proves who gave it, so it has to show every name in it.
  private void checkPrint(Submission submission) {
    var holder = submission.contract().holder();
    var address = submission.contract().serviceAddress();
    var printed = new LinkedHashMap<String, String>();
    printed.put("/mandate/signedBy", submission.signedBy());
    printed.put("/holder/name", holder.name());
    printed.put("/serviceAddress/street", address.street());
    printed.put("/serviceAddress/city", address.city());
    var detail = "The mandate can't show these characters.";
    refuse(
        "not-printable",
        detail,
        printed.entrySet().stream()
            .filter(each -> !printing.canShow(each.getValue()))
            .map(each -> new Refused.Fault(each.getKey(), detail))
            .toList());
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
    refuse("rio-invalid", "A RIO doesn't fit its number, or a number can't be ported.", faults);
  }

  /// A RIO of another carrier is most often that of another line.
  private static void checkPrefixes(Carrier carrier, List<RequestedNumber> numbers) {
    var prefixes = carrier.rioPrefixes();
    refuseEach(
        "rio-other-carrier",
        "A RIO is not of this carrier.",
        numbers,
        "rio",
        each -> !prefixes.isEmpty() && !prefixes.contains(each.rio().carrierPrefix()));
  }

  private static void checkOwners(
      UUID accountId, List<RequestedNumber> numbers, FindOurs findOurs) {
    var ours = ours(numbers, findOurs);
    refuseEach(
        "number-is-ours",
        "A number is with us already.",
        numbers,
        "number",
        each -> ours.containsKey(each.number()));
    refuseEach(
        "replaces-not-temporary",
        "What is replaced must be a number that we gave the company; a new one may take some"
            + " seconds to be known.",
        numbers,
        "replaces",
        each -> !isTemporaryOf(accountId, ours.get(each.replaces())));
  }

  private static boolean isTemporaryOf(UUID accountId, @Nullable OurNumber replaced) {
    return replaced != null && replaced.isTemporaryOf(accountId);
  }

  private static Map<PhoneNumber, OurNumber> ours(
      List<RequestedNumber> numbers, FindOurs findOurs) {
    var named =
        numbers.stream()
            .flatMap(wanted -> Stream.of(wanted.number(), wanted.replaces()))
            .distinct()
            .toList();
    return findOurs.among(named).stream()
        .collect(Collectors.toMap(OurNumber::number, Function.identity()));
  }

  /// Each wrong one is told in the words of the whole.
  private static void refuseEach(
      String code,
      String detail,
      List<RequestedNumber> numbers,
      String part,
      Predicate<RequestedNumber> isWrong) {
    refuse(
        code,
        detail,
        IntStream.range(0, numbers.size())
            .filter(place -> isWrong.test(numbers.get(place)))
            .mapToObj(place -> fault(place, part, detail))
            .toList());
  }

  private static void refuse(String code, String detail, List<Refused.Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refused.invalid(code, detail, faults);
    }
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
