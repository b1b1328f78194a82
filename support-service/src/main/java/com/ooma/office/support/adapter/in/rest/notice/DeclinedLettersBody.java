package com.ooma.office.support.adapter.in.rest.notice;

import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The letters that somebody does without.
@Schema(name = "DeclinedLetters")
record DeclinedLettersBody(
    @NotNull @Size(max = 100) @Schema(description = "All others are wanted")
        List<@NotNull NoticeKind> kinds) {}
