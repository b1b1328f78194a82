package com.ooma.office.support.adapter.in.rest.article;

import com.ooma.office.kernel.web.input.MultiLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a member thinks of an article.
@Schema(name = "ArticleFeedback")
record FeedbackBody(
    @NotNull Boolean helpful,
    @Nullable @Schema(description = "It answered a ticket that was being written")
        Boolean savedTicket,
    @Nullable @Size(max = 1000) @MultiLine String comment) {}
