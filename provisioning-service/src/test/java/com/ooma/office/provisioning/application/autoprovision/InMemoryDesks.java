package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.provisioning.application.autoprovision.port.Desks;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import java.util.Optional;

/// Desks put together of phones, offices and settings in memory.
public record InMemoryDesks(Phones phones, Offices offices, Settings settings) implements Desks {

  @Override
  public Optional<Desk> findOfAnyAccountByToken(String tokenHash) {
    return phones.findForUpdateOfAnyAccountByToken(tokenHash).map(this::desk);
  }

  private Desk desk(Phone phone) {
    var meant = phone.assignment();
    var line = offices.findExtension(meant.accountId(), meant.seatId());
    return new Desk(
        phone,
        line,
        line.map(extension -> settings.findOfUser(meant.accountId(), extension.extension()))
            .orElse(UserSettings.STANDARD));
  }
}
