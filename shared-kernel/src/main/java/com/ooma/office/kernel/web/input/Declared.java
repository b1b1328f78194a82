package com.ooma.office.kernel.web.input;

import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.kernel.domain.text.CalendarText;
import com.ooma.office.kernel.domain.text.UuidText;
import com.ooma.office.kernel.web.problem.Wanted;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The query parameters that a resource's method declares, itself or in its bean parameters, with
/// the kind of value that each has.
///
/// @param days names of the parts of the path that are days
record Declared(Map<String, Class<?>> parameters, Set<String> days) {

  static Declared by(Method method) {
    var found = new HashMap<String, Class<?>>();
    var days = new HashSet<String>();
    for (var parameter : method.getParameters()) {
      var query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        found.put(query.value(), parameter.getType());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        addFieldsOf(parameter, found);
      } else if (parameter.getType() == LocalDate.class
          && parameter.isAnnotationPresent(PathParam.class)) {
        days.add(parameter.getAnnotation(PathParam.class).value());
      }
    }
    return new Declared(Map.copyOf(found), Set.copyOf(days));
  }

  private static void addFieldsOf(Parameter bean, Map<String, Class<?>> found) {
    for (var type = bean.getType(); type != null; type = type.getSuperclass()) {
      for (var field : type.getDeclaredFields()) {
        var query = field.getAnnotation(QueryParam.class);
        if (query != null) {
          found.put(query.value(), field.getType());
        }
      }
    }
  }

  /// @return what is wrong with a value of the parameter `name`
  Optional<String> faultOf(String name, String value) {
    var type = parameters.get(name);
    if (type == null) {
      return Optional.of("There is no such query parameter here.");
    }
    if (value.isEmpty()) {
      return Optional.of("A value is wanted; who wants none leaves the parameter out.");
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return unless(value.matches("[+-]?[0-9]{1,9}"), "A whole number is wanted.");
    }
    if (type == boolean.class || type == Boolean.class) {
      return unless(value.equals("true") || value.equals("false"), "true or false is wanted.");
    }
    if (type == UUID.class) {
      return unless(UuidText.read(value).isPresent(), "A UUID is wanted.");
    }
    if (type == LocalDate.class) {
      return unless(CalendarText.day(value).isPresent(), Wanted.DAY);
    }
    if (type == Instant.class) {
      return unless(CalendarText.moment(value).isPresent(), Wanted.MOMENT);
    }
    if (type.isEnum()) {
      boolean known =
          Stream.of(type.getEnumConstants())
              .anyMatch(each -> ((Enum<?>) each).name().equals(value));
      return unless(known, Wanted.oneOf(type));
    }
    return PlainText.ONE_LINE.faultOf(value);
  }

  /// Whether something can have the name that stands in the path: plain text, and a day where one
  /// is wanted.
  boolean mayBeNamed(String part, String value) {
    return PlainText.ONE_LINE.faultOf(value).isEmpty()
        && (!days.contains(part) || CalendarText.day(value).isPresent());
  }

  private static Optional<String> unless(boolean right, String fault) {
    return right ? Optional.empty() : Optional.of(fault);
  }
}
