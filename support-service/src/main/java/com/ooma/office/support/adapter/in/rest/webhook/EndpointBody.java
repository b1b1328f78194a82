package com.ooma.office.support.adapter.in.rest.webhook;

import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where messages go, and which.
@Schema(name = "WebhookEndpointRequest")
record EndpointBody(
    @NotNull
        @Size(min = 1, max = 500)
        @Schema(
            description =
                "An https address without user and fragment. It leads to the public internet: nothing"
                    + " inside of a network is ever called. A sandbox takes http addresses and those"
                    + " of its own machine, too",
            format = "uri")
        String url,
    @Nullable @Size(max = 200) @Schema(description = "For people") String description,
    @Nullable
        @Size(max = 100)
        @Schema(description = "Of which notices it is told; of all if it is left out or empty")
        List<@NotNull NoticeKind> kinds) {

  String text() {
    return description == null ? "" : description;
  }

  Set<NoticeKind> filter() {
    return kinds == null || kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }
}
