package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneNotifier;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.telephony.Extension;
import java.util.Optional;

/// Our people have a phone fetch its settings now, instead of within a day.
@UseCase
public class ResendSettings {

  public record Command(Mac mac) {}

  private final Phones phones;
  private final Offices offices;
  private final PhoneNotifier notifier;

  public ResendSettings(Phones phones, Offices offices, PhoneNotifier notifier) {
    this.phones = phones;
    this.offices = offices;
    this.notifier = notifier;
  }

  /// @throws Refused unless the phone is on its desk and can be reached
  public void handle(Command command) {
    var phone = phones.findOfAnyAccount(command.mac()).orElseThrow(() -> Refused.notFound("phone"));
    boolean reached =
        lineOf(phone).map(line -> notifier.checkSync(line.sip().userName())).orElse(false);
    if (!reached) {
      throw Refused.conflict("phone-unreachable", "The phone has not signed in, or is away.");
    }
  }

  private Optional<Extension> lineOf(Phone phone) {
    return phone.state() == PhoneState.REGISTERED
        ? offices.findExtension(phone.assignment().accountId(), phone.assignment().seatId())
        : Optional.empty();
  }
}
