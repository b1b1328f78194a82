package com.ooma.office.support.adapter.in.rest.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which messages are sent again.
@Schema(name = "WebhookReplay")
record ReplayBody(@NotNull @Schema(description = "Those made then or later") Instant since) {}
