package com.ooma.office.support.adapter.in.rest.webhook;

import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The same, and whether anything is sent.
@Schema(name = "WebhookEndpointChange")
record EndpointChangeBody(
    @NotNull
        @Size(min = 1, max = 500)
        @Schema(description = "An https address without user and fragment", format = "uri")
        String url,
    @Nullable @Size(max = 200) @Schema(description = "For people") String description,
    @Nullable
        @Size(max = 100)
        @Schema(description = "Of which notices it is told; of all if it is left out or empty")
        List<@NotNull NoticeKind> kinds,
    @NotNull @Schema(description = "Whether messages are sent; else they wait") Boolean enabled) {

  EndpointBody endpoint() {
    return new EndpointBody(url, description, kinds);
  }
}
