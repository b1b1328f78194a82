package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.application.telephony.port.SipAccounts;
import com.ooma.office.provisioning.domain.phone.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/// A phone that was sent for a broken one works: from now on it is the one of its seat. Those
/// before it are expected back, and open nothing and can't sign in any more.
@ApplicationScoped
public class PhoneTakeover {

  private final Phones phones;
  private final Offices offices;
  private final SipAccounts sipAccounts;
  private final Clock clock;

  public PhoneTakeover(Phones phones, Offices offices, SipAccounts sipAccounts, Clock clock) {
    this.phones = phones;
    this.offices = offices;
    this.sipAccounts = sipAccounts;
    this.clock = clock;
  }

  void by(Phone working) {
    var seat = working.assignment();
    var former =
        phones.findForUpdateOfSeats(seat.accountId(), List.of(seat.seatId())).stream()
            .filter(phone -> phone.makesWayFor(working))
            .toList();
    former.forEach(phone -> phone.recall(clock.instant()));
    phones.save(former);
    var office = offices.findOrOpenForUpdate(seat.accountId());
    office.renewSip(seat.seatId(), sipAccounts.next());
    offices.save(office);
  }
}
