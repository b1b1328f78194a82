package com.ooma.office.provisioning.application.emergency;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.emergency.port.SiteAddresses;
import com.ooma.office.provisioning.domain.emergency.Site;
import java.time.Clock;
import java.util.UUID;

/// A site has an address, or another one: emergency services are sent there from now on.
@UseCase
public class RecordEmergencyAddress {

  public record Command(UUID accountId, Site site) {}

  private final SiteAddresses sites;
  private final Clock clock;

  public RecordEmergencyAddress(SiteAddresses sites, Clock clock) {
    this.sites = sites;
    this.clock = clock;
  }

  public void handle(Command command) {
    sites.save(command.accountId(), command.site(), clock.instant());
  }
}
