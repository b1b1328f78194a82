package com.ooma.office.provisioning.domain.emergency;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.place.InseeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where emergency services are sent for a company's site, and whether the company has confirmed
/// it. Calls for help are put through either way.
public final class EmergencyAddress extends AggregateRoot<EmergencyEvent> {

  private static final Duration BETWEEN_REMINDERS = Duration.ofDays(7);

  private final UUID addressId;
  private final UUID accountId;
  private final Instant since;
  private Site site;
  private @Nullable Confirmation confirmation;
  private @Nullable Instant remindAt;

  private EmergencyAddress(Snapshot saved) {
    super(saved.lastSequence());
    this.addressId = saved.addressId();
    this.accountId = saved.accountId();
    this.since = saved.since();
    this.site = saved.site();
    this.confirmation = saved.confirmation();
    this.remindAt = saved.remindAt();
  }

  public static EmergencyAddress from(Snapshot saved) {
    return new EmergencyAddress(saved);
  }

  /// The company says that it is right. Saying so again changes nothing.
  ///
  /// @param inseeCode of the commune; null if the address has the right one
  /// @throws Refused without a commune, with one that the place can't be in, and with another than
  ///   the address has: it decides who answers
  public void confirm(@Nullable String inseeCode, Confirmation confirmed) {
    var address = site.address().in(commune(inseeCode));
    if (confirmation != null && address.equals(site.address())) {
      return;
    }
    site = new Site(site.siteId(), site.name(), address);
    confirmation = confirmed;
    remindAt = null;
    record(new EmergencyEvent.Confirmed(accountId, site, confirmed.at()));
  }

  private String commune(@Nullable String told) {
    var known = site.address().inseeCode();
    if (told != null) {
      requireOf(site.address(), told);
      return told;
    }
    if (known == null) {
      throw Refused.invalid(
              "commune-code", "An emergency address has the INSEE code of its commune: 75109.")
          .at("/inseeCode");
    }
    return known;
  }

  private static void requireOf(PostalAddress address, String told) {
    InseeCode.require(told, address.postalCode());
    var known = address.inseeCode();
    if (known != null && !known.equals(told)) {
      throw Refused.invalid(
              "commune-code-known",
              "The site's address has another INSEE code: it is corrected in the account.")
          .at("/inseeCode");
    }
  }

  /// Phones there work, and nobody has said that help would find them.
  public void remind(Instant now) {
    if (confirmation == null) {
      remindAt = now.plus(BETWEEN_REMINDERS);
      record(new EmergencyEvent.Unconfirmed(accountId, site, since));
    }
  }

  public Snapshot snapshot() {
    return new Snapshot(addressId, accountId, site, since, confirmation, remindAt, lastSequence());
  }

  /// Who confirmed it when.
  ///
  /// @param onBehalf whether it was care, on the phone with the member
  /// @param subject whom the token's issuer vouched for
  public record Confirmation(Instant at, boolean onBehalf, String subject) {}

  /// The address as it is stored.
  ///
  /// @param since when it began to hold
  /// @param confirmation null as long as nobody has
  /// @param remindAt null once it is confirmed
  public record Snapshot(
      UUID addressId,
      UUID accountId,
      Site site,
      Instant since,
      @Nullable Confirmation confirmation,
      @Nullable Instant remindAt,
      long lastSequence) {}
}
