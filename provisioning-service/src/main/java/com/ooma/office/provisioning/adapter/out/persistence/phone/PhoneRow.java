package com.ooma.office.provisioning.adapter.out.persistence.phone;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.phone.PhoneUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `phone`. The columns of its assignment are filled together, or not at all; so are those
/// of its access.
@Entity
@Table(name = "phone")
class PhoneRow {

  @Id
  @Column(name = "phone_id")
  UUID phoneId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  String mac;

  String serial;

  @Enumerated(EnumType.STRING)
  PhoneState state;

  @Column(name = "account_id")
  @Nullable UUID accountId;

  @Column(name = "order_id")
  @Nullable UUID orderId;

  @Column(name = "shipment_id")
  @Nullable UUID shipmentId;

  @Column(name = "seat_id")
  @Nullable UUID seatId;

  @Column(name = "token_hash")
  @Nullable String tokenHash;

  @Column(name = "admin_secret")
  byte @Nullable [] adminSecret;

  @Column(name = "returning_since")
  @Nullable Instant returningSince;

  boolean overdue;

  @Nullable String replaces;

  void update(Phone.Snapshot phone, SecretBox secrets) {
    state = phone.state();
    lastSequence = phone.lastSequence();
    returningSince = phone.returningSince();
    overdue = phone.overdue();
    replaces = phone.replaces() == null ? null : phone.replaces().digits();
    var meant = phone.assignment();
    accountId = meant == null ? null : meant.accountId();
    orderId = meant == null ? null : meant.orderId();
    shipmentId = meant == null ? null : meant.shipmentId();
    seatId = meant == null ? null : meant.seatId();
    var access = phone.access();
    if (access == null) {
      tokenHash = null;
      adminSecret = null;
    } else if (!access.tokenHash().equals(tokenHash)) {
      tokenHash = access.tokenHash();
      adminSecret = secrets.seal(access.adminPassword(), boundTo());
    }
  }

  Phone.Snapshot toSnapshot(SecretBox secrets) {
    return new Phone.Snapshot(
        phoneId,
        new PhoneUnit(new Mac(mac), serial),
        state,
        assignment(),
        tokenHash == null || adminSecret == null
            ? null
            : new Phone.Access(tokenHash, secrets.open(adminSecret, boundTo())),
        returningSince,
        overdue,
        replaces == null ? null : new Mac(replaces),
        lastSequence);
  }

  private Phone.@Nullable Assignment assignment() {
    return accountId == null || orderId == null || shipmentId == null || seatId == null
        ? null
        : new Phone.Assignment(accountId, orderId, shipmentId, seatId);
  }

  private String boundTo() {
    return "phone/" + phoneId;
  }
}
