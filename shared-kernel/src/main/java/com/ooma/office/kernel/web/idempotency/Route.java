package com.ooma.office.kernel.web.idempotency;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.Method;

/// The one path of a resource's method with these parameters. A caller may write the same path in
/// many ways: with more slashes, with characters in percent form, with a UUID in capitals.
final class Route {

  private Route() {}

  static String of(Method method, Object[] arguments) {
    var path = template(method);
    var annotations = method.getParameterAnnotations();
    for (int i = 0; i < annotations.length; i++) {
      for (var annotation : annotations[i]) {
        if (annotation instanceof PathParam parameter) {
          path = path.replace("{" + parameter.value() + "}", String.valueOf(arguments[i]));
        }
      }
    }
    return path;
  }

  private static String template(Method method) {
    var path = new StringBuilder();
    add(method.getDeclaringClass().getAnnotation(Path.class), path);
    add(method.getAnnotation(Path.class), path);
    return path.toString();
  }

  private static void add(Path part, StringBuilder path) {
    if (part != null) {
      path.append('/').append(part.value().replaceAll("^/+|/+$", ""));
    }
  }
}
