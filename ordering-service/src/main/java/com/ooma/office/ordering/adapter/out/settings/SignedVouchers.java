package com.ooma.office.ordering.adapter.out.settings;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.VoucherReader;
import com.ooma.office.ordering.application.order.port.NumberVouchers;
import com.ooma.office.ordering.domain.order.NumberVoucher;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Vouchers of holds, checked with provisioning's public keys. There are none by default: this
/// service does not start without.
@Startup
@ApplicationScoped
class SignedVouchers implements NumberVouchers {

  private static final String KIND = "number-hold";

  private final VoucherReader reader;

  SignedVouchers(@ConfigProperty(name = "office.vouchers.verifying-keyset") String keyset)
      throws GeneralSecurityException {
    this.reader = new VoucherReader(keyset, KIND);
  }

  @Override
  public Optional<NumberVoucher> read(String voucher) {
    return reader
        .read(voucher)
        .map(read ->
            new NumberVoucher(
                read.accountId(),
                read.items().stream().map(PhoneNumber::new).collect(Collectors.toSet()),
                read.until()));
  }
}
