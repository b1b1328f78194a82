package com.ooma.office.support.adapter.in.rest.article;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which version of an article is shown, and when.
@Schema(name = "ArticlePublication")
record PublicationBody(
    @NotNull @Min(1) Integer version,
    @Nullable @Schema(description = "At once if it is left out or over; within a year")
        Instant from) {}
