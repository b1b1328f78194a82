package com.ooma.office.support.adapter.in.rest;

import com.ooma.office.support.domain.TicketCategory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A member's question.
@Schema(name = "TicketRequest")
record TicketBody(
    @NotNull @Schema(examples = "PHONE") TicketCategory category,
    @NotBlank
        @Size(max = 150)
        @Pattern(regexp = ONE_LINE, message = "must be one line of text")
        @Schema(examples = "Le téléphone de l’accueil ne sonne plus")
        String subject,
    @NotBlank
        @Size(max = 10_000)
        @Pattern(regexp = TEXT, message = "must be text without control characters")
        @Schema(examples = "Depuis ce matin, les appels arrivent directement sur la messagerie.")
        String message) {

  /// No control characters and no half surrogates, which no table and no mail can hold.
  static final String ONE_LINE = "[^\\p{Cc}\\p{Cs}]*";

  static final String TEXT = "[[^\\p{Cc}\\p{Cs}]\\r\\n\\t]*";
}
