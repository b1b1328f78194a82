package com.ooma.office.support.adapter.in.rest.notice;

import com.ooma.office.support.domain.notice.words.Language;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The language that somebody is written to in.
@Schema(name = "LetterLanguage")
record LetterLanguageBody(@NotNull Language language) {}
