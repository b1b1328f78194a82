package com.ooma.office.kernel.security;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an identity provider puts what we want to know: the name of a claim, as
/// `https://ooma.example/account`, or the names of objects inside each other, as
/// `realm_access/roles`; a name with a slash may be quoted.
record ClaimPath(String path) {

  private static final Pattern SLASH = Pattern.compile("/(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  @Nullable Object in(Map<String, Object> claims) {
    if (claims.containsKey(path)) {
      return claims.get(path);
    }
    Object found = claims;
    for (var step : SLASH.split(path)) {
      found = found instanceof Map<?, ?> object ? object.get(step.replace("\"", "")) : null;
    }
    return found;
  }
}
