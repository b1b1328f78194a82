package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.mailbox.port.PaperReader;
import com.ooma.office.provisioning.application.mailbox.port.SentFaxes;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.FindSettings;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import com.ooma.office.provisioning.domain.number.Destination;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A user sends a fax: it is queued, and tried soon.
@UseCase
public class SendFax {

  public record Command(
      UUID accountId, String extension, PhoneNumber to, byte[] content, Author by) {}

  private final FindSettings settings;
  private final PaperReader paper;
  private final SentFaxes faxes;
  private final Contents contents;
  private final Ids ids;
  private final Clock clock;

  SendFax(
      FindSettings settings,
      PaperReader paper,
      SentFaxes faxes,
      Contents contents,
      Ids ids,
      Clock clock) {
    this.settings = settings;
    this.paper = paper;
    this.faxes = faxes;
    this.contents = contents;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the fax's id
  public UUID handle(Command command) {
    var office = settings.ofUser(command.accountId(), command.extension(), command.by()).settings();
    if (!office.settingsOf(command.extension()).fax().enabled()) {
      throw Refused.conflict("fax-off", "The user's fax is off.");
    }
    var seatId = office.requireUser(command.extension()).seatId();
    var fax =
        SentFax.queued(
            new SentFax.Wanted(
                ids.next(),
                command.accountId(),
                seatId,
                command.extension(),
                shownNumber(office.numbers(), seatId),
                command.to(),
                paper.read(command.content()),
                command.content().length,
                clock.instant()));
    contents.save(fax.wanted().faxId(), command.content());
    faxes.add(fax);
    return fax.wanted().faxId();
  }

  /// The fax's own one, else the user's, else one that reaches the company.
  private static PhoneNumber shownNumber(Map<String, Destination> numbers, UUID seatId) {
    return numberOf(new Destination.Fax(seatId), numbers)
        .or(() -> numberOf(new Destination.User(seatId), numbers))
        .or(() -> numbers.keySet().stream().findFirst())
        .map(PhoneNumber::new)
        .orElseThrow(() -> Refused.conflict("no-number", "The company has no number to show."));
  }

  private static Optional<String> numberOf(
      Destination destination, Map<String, Destination> numbers) {
    return numbers.entrySet().stream()
        .filter(number -> number.getValue().equals(destination))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
