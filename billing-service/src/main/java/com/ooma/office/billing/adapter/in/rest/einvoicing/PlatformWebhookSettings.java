package com.ooma.office.billing.adapter.in.rest.einvoicing;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// How the platform signs: `office.einvoicing.*`.
@ConfigMapping(prefix = "office.einvoicing")
interface PlatformWebhookSettings {

  Optional<List<String>> webhookKeys();
}
