package com.ooma.office.billing.adapter.out.settings;

import com.ooma.office.billing.application.barring.port.SpendingPolicy;
import com.ooma.office.billing.application.credit.port.CreditPolicy;
import com.ooma.office.billing.application.invoice.port.BillingPolicy;
import com.ooma.office.billing.domain.barring.SpendingLimit;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.Config;

/// The policy in `office.billing.*`. A service whose seller is incomplete does not start billing.
@ApplicationScoped
class ConfiguredPolicy implements BillingPolicy, CreditPolicy, SpendingPolicy {

  private final Seller seller;
  private final Money goodwillAlone;
  private final SpendingLimit usualLimit;

  ConfiguredPolicy(Config settings) {
    var siren = new Siren(text(settings, "siren"));
    this.goodwillAlone =
        Money.of(settings.getValue("office.billing.goodwill-alone", BigDecimal.class));
    this.usualLimit =
        SpendingLimit.of(
            Money.of(settings.getValue("office.billing.hourly-spending", BigDecimal.class)));
    this.seller =
        new Seller(
            text(settings, "legal-name"),
            text(settings, "legal-form"),
            Money.of(settings.getValue("office.billing.seller.share-capital", BigDecimal.class)),
            siren,
            text(settings, "register"),
            siren.vatNumber(),
            new PostalAddress(
                text(settings, "street"), text(settings, "postal-code"), text(settings, "city")));
  }

  @Override
  public Seller seller() {
    return seller;
  }

  @Override
  public Money goodwillAlone() {
    return goodwillAlone;
  }

  @Override
  public SpendingLimit usualLimit() {
    return usualLimit;
  }

  private static String text(Config settings, String name) {
    return settings.getValue("office.billing.seller." + name, String.class);
  }
}
