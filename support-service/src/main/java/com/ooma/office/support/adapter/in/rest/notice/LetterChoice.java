package com.ooma.office.support.adapter.in.rest.notice;

import com.ooma.office.support.domain.notice.NoticeKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a reader does without, among what readers may do without.
record LetterChoice(
    @Schema(description = "Declined by the caller") List<NoticeKind> kinds,
    @Schema(description = "That anybody may decline; all others are always written")
        List<NoticeKind> optional) {}
