package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.Mandate;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortType;
import com.ooma.office.porting.domain.request.RequestedNumber;
import com.ooma.office.porting.domain.rio.Rio;
import com.ooma.office.porting.domain.rio.RioProblem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A primary member asks to bring the company's numbers.
@UseCase
public class RequestPort {

  /// @param signedBy who gave the mandate by accepting it
  public record Command(
      UUID accountId,
      Actor member,
      CarrierContract contract,
      PortType portType,
      List<Wanted> numbers,
      boolean keepTemporary,
      String signedBy,
      boolean mandateAccepted) {}

  /// A number with its RIO as typed, and the temporary number it is to replace.
  public record Wanted(PhoneNumber number, String rio, PhoneNumber replaces) {

    /// Without the RIO.
    @Override
    public String toString() {
      return number + " for " + replaces;
    }
  }

  private final PortRequests requests;
  private final Carriers carriers;
  private final Ids ids;
  private final Clock clock;

  public RequestPort(PortRequests requests, Carriers carriers, Ids ids, Clock clock) {
    this.requests = requests;
    this.carriers = carriers;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the new request's id
  public UUID handle(Command command) {
    if (!carriers.know(command.contract().carrier())) {
      throw Refused.invalid("carrier-unknown", "We exchange no port orders with this carrier.")
          .at("/carrier");
    }
    if (!command.mandateAccepted()) {
      throw Refused.invalid("mandate-missing", "Nothing is ported without an accepted mandate.")
          .at("/mandate/accepted");
    }
    checkRios(command.numbers());
    var terms =
        new PortRequest.Terms(
            ids.next(),
            command.accountId(),
            1,
            command.contract(),
            command.portType(),
            command.keepTemporary(),
            new Mandate(command.signedBy(), clock.instant()));
    var numbers = command.numbers().stream().map(RequestPort::requested).toList();
    requests.add(PortRequest.submit(terms, numbers, command.member()));
    return terms.portRequestId();
  }

  private static RequestedNumber requested(Wanted wanted) {
    return RequestedNumber.of(
        wanted.number(), Rio.of(wanted.rio(), wanted.number()), wanted.replaces());
  }

  /// All of them at once, so that the member mends them at once.
  private static void checkRios(List<Wanted> numbers) {
    var faults = new ArrayList<Refused.Fault>();
    for (int i = 0; i < numbers.size(); i++) {
      for (var problem : Rio.problems(numbers.get(i).rio(), numbers.get(i).number())) {
        faults.add(new Refused.Fault("/numbers/" + i + "/" + pointer(problem), problem.name()));
      }
    }
    if (!faults.isEmpty()) {
      var detail = "A RIO doesn't fit its number, or a number can't be ported.";
      throw Refused.invalid("rio-invalid", detail, faults);
    }
  }

  private static String pointer(RioProblem problem) {
    return switch (problem) {
      case NUMBER_TYPE_NOT_PORTABLE -> "number";
      case RIO_MALFORMED, RIO_WRONG_KIND, RIO_KEY_MISMATCH -> "rio";
    };
  }
}
