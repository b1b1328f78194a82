package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits.Visit;
import com.ooma.office.provisioning.application.autoprovision.port.PlatformSettings;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.autoprovision.T23gConfig;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.telephony.Extension;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that our people need to know of one phone when its user calls.
@UseCase
public class ShowPhone {

  /// @param extension absent while it is meant for nobody
  /// @param lastFetchedAt to the hour; absent if it never did
  /// @param firmware what it said that it is
  /// @param configuration its file as it would be served, without secrets; absent if it would not
  ///   be
  public record Page(
      String mac,
      String serial,
      PhoneState state,
      @Nullable UUID accountId,
      @Nullable String extension,
      @Nullable Instant lastFetchedAt,
      @Nullable String firmware,
      @Nullable String configuration) {}

  private final Phones phones;
  private final Offices offices;
  private final Settings settings;
  private final PhoneVisits visits;
  private final PlatformSettings platform;

  public ShowPhone(
      Phones phones,
      Offices offices,
      Settings settings,
      PhoneVisits visits,
      PlatformSettings platform) {
    this.phones = phones;
    this.offices = offices;
    this.settings = settings;
    this.visits = visits;
    this.platform = platform;
  }

  /// @throws Refused if we have no such phone
  public Page show(Mac mac) {
    var phone = phones.findOfAnyAccount(mac).orElseThrow(() -> Refused.notFound("phone"));
    return page(phone);
  }

  private Page page(Phone phone) {
    var saved = phone.snapshot();
    var meant = saved.assignment();
    Optional<Extension> line =
        meant == null ? Optional.empty() : offices.findExtension(meant.accountId(), meant.seatId());
    var visit = visits.lastOfAnyAccount(phone.id());
    return new Page(
        phone.mac().digits(),
        saved.unit().serial(),
        phone.state(),
        meant == null ? null : meant.accountId(),
        line.map(Extension::extension).orElse(null),
        visit.map(Visit::at).orElse(null),
        visit.map(Visit::firmware).orElse(null),
        line.filter(_ -> phone.state().isOnItsWay())
            .map(extension -> configuration(phone, extension))
            .orElse(null));
  }

  private String configuration(Phone phone, Extension extension) {
    var own = settings.findOfUser(phone.assignment().accountId(), extension.extension());
    var desk = new T23gConfig.Desk(extension, own, "", new DownloadToken(""));
    return T23gConfig.own(desk.masked(), platform.platform());
  }
}
