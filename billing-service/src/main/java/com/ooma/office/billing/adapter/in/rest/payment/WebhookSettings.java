package com.ooma.office.billing.adapter.in.rest.payment;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// How the payment provider signs: `office.payments.*`.
@ConfigMapping(prefix = "office.payments")
interface WebhookSettings {

  Optional<List<String>> webhookKeys();
}
