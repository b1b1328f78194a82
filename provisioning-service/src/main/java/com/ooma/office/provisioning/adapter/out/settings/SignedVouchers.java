package com.ooma.office.provisioning.adapter.out.settings;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.Voucher;
import com.ooma.office.kernel.security.VoucherSigner;
import com.ooma.office.provisioning.application.hold.port.HoldVouchers;
import com.ooma.office.provisioning.domain.number.NumberHold;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Vouchers signed with the private keys that only this service has. There are none by default: it
/// does not start without.
@Startup
@ApplicationScoped
class SignedVouchers implements HoldVouchers {

  private static final String KIND = "number-hold";

  private final VoucherSigner signer;

  SignedVouchers(@ConfigProperty(name = "office.vouchers.signing-keyset") String keyset)
      throws GeneralSecurityException {
    this.signer = new VoucherSigner(keyset, KIND);
  }

  @Override
  public String voucherFor(NumberHold hold) {
    var numbers = hold.numbers().stream().map(PhoneNumber::e164).toList();
    return signer.sign(new Voucher(hold.accountId(), numbers, hold.expiresAt()));
  }
}
