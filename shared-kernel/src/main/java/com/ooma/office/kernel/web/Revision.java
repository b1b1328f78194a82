package com.ooma.office.kernel.web;

import com.ooma.office.kernel.domain.Refused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// The revision of a thing as an entity tag: what a writer read goes back in `If-Match`.
public final class Revision {

  private Revision() {}

  public static String tag(long revision) {
    return "\"" + revision + "\"";
  }

  /// Answers 200 with what was read and its tag.
  public static Response answer(Object view, long revision) {
    return Response.ok(view).header(HttpHeaders.ETAG, tag(revision)).build();
  }

  /// @return the revision in an `If-Match` header, or null if none was read
  public static @Nullable Long of(@Nullable String ifMatch) {
    if (ifMatch == null) {
      return null;
    }
    try {
      return Long.valueOf(ifMatch.replace("\"", ""));
    } catch (NumberFormatException _) {
      throw Refused.stale("The If-Match header is not a tag that was given.");
    }
  }
}
