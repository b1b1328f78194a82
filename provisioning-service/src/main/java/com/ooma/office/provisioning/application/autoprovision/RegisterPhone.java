package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.domain.phone.Phone;
import java.time.Clock;
import java.util.List;

/// A phone is about to get its own file for the first time: it is on its desk, and takes the place
/// of the one for which it was sent.
@UseCase
public class RegisterPhone {

  public record Command(String tokenHash) {}

  private final Phones phones;
  private final PhoneTakeover takeover;
  private final Clock clock;

  public RegisterPhone(Phones phones, PhoneTakeover takeover, Clock clock) {
    this.phones = phones;
    this.takeover = takeover;
    this.clock = clock;
  }

  /// One that registered meanwhile, or may not have its file any more, is left as it is.
  public void handle(Command command) {
    phones
        .findForUpdateOfAnyAccountByToken(command.tokenHash())
        .filter(phone -> phone.state().isOnItsWay())
        .ifPresent(this::register);
  }

  private void register(Phone phone) {
    var before = phone.state();
    phone.register(clock.instant());
    if (phone.state() == before) {
      return;
    }
    phones.save(List.of(phone));
    if (phone.isReplacement()) {
      takeover.by(phone);
    }
  }
}
