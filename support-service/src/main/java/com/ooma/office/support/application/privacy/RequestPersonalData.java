package com.ooma.office.support.application.privacy;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.PersonalData.Person;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.privacy.FindDataRequests.DataRequestView;
import com.ooma.office.support.application.privacy.port.DataRequests;
import com.ooma.office.support.application.privacy.port.PersonalDataDesk;
import com.ooma.office.support.domain.privacy.DataRequest;
import com.ooma.office.support.domain.privacy.Purpose;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A primary member asks what is kept of somebody or of the company, or has somebody forgotten who
/// left: once, for all services.
@UseCase
public class RequestPersonalData {

  private final DataRequests requests;
  private final PersonalDataDesk desk;
  private final Ids ids;
  private final Clock clock;

  RequestPersonalData(DataRequests requests, PersonalDataDesk desk, Ids ids, Clock clock) {
    this.requests = requests;
    this.desk = desk;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param person absent if it is about the company
  public record Command(
      UUID accountId, Purpose purpose, @Nullable Person person, String requestedBy) {}

  public DataRequestView handle(Command command) {
    var person = command.person();
    var request =
        DataRequest.of(
            ids.next(),
            command.accountId(),
            command.purpose(),
            person == null ? null : person.address(),
            command.requestedBy(),
            clock.instant());
    if (command.purpose().isExport()) {
      var keys = desk.newKeys();
      requests.add(request, keys.opening());
      desk.ask(request, person, keys.sealing());
    } else {
      requests.add(request, null);
      desk.ask(request, person, null);
    }
    return DataRequestView.of(request, List.of(), clock.instant());
  }
}
