package com.ooma.office.support.adapter.in.rest.article;

import com.ooma.office.kernel.web.input.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A ticket as far as it is written.
@Schema(name = "ArticleSuggestionRequest")
record SuggestionBody(
    @NotBlank @Size(max = 150) @Schema(examples = "Le téléphone ne sonne plus") String subject,
    @Nullable @Size(max = 10_000) @MultiLine String message) {}
