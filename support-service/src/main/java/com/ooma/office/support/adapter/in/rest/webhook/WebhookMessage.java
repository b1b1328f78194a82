package com.ooma.office.support.adapter.in.rest.webhook;

import com.ooma.office.support.domain.notice.NoticeKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an endpoint is sent.
///
/// @param type `notice.` and the kind in small letters, or `webhook.test`
/// @param timestamp when the member was written
/// @param data absent from a test
@Schema(name = "WebhookMessage")
record WebhookMessage(String type, Instant timestamp, @Nullable NoticeData data) {

  /// @param about the id of what it tells of, as in `GET /v1/notices`
  /// @param subject in French
  /// @param subjectEnglish the same for readers who want English; absent from older notices
  @Schema(name = "WebhookNotice")
  record NoticeData(
      UUID noticeId,
      UUID accountId,
      NoticeKind kind,
      UUID about,
      String subject,
      @Nullable String subjectEnglish) {}
}
