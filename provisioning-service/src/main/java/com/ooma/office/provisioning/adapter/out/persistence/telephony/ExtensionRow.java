package com.ooma.office.provisioning.adapter.out.persistence.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.SipAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `extension`. The SIP password is sealed for this row and can't be opened for another.
@Entity
@Table(name = "extension")
class ExtensionRow {

  @Id
  @Column(name = "seat_id")
  UUID seatId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  OfficeRow office;

  @Column(name = "order_id")
  UUID orderId;

  @Column(name = "site_id")
  UUID siteId;

  String extension;

  @Column(name = "user_name")
  @Nullable String userName;

  String number;

  @Column(name = "sip_user")
  String sipUser;

  @Column(name = "sip_secret")
  byte[] sipSecret;

  static ExtensionRow of(OfficeRow office, Extension added, SecretBox secrets) {
    var row = new ExtensionRow();
    row.office = office;
    row.seatId = added.seatId();
    row.orderId = added.orderId();
    row.extension = added.extension();
    row.update(added, secrets);
    return row;
  }

  /// A sealed secret is another one each time: it is sealed only for another account.
  void update(Extension changed, SecretBox secrets) {
    if (!changed.sip().userName().equals(sipUser)) {
      sipUser = changed.sip().userName();
      sipSecret = secrets.seal(changed.sip().password(), boundTo());
    }
    siteId = changed.siteId();
    userName = changed.userName();
    number = changed.number().e164();
  }

  Extension toExtension(SecretBox secrets) {
    return new Extension(
        seatId,
        orderId,
        siteId,
        extension,
        userName,
        new PhoneNumber(number),
        new SipAccount(sipUser, secrets.open(sipSecret, boundTo())));
  }

  private String boundTo() {
    return "extension/" + seatId;
  }
}
